//! Apache Parquet: rows gathered into row groups, columns of integers and texts, absent values allowed in all.

use std::fs::File;
use std::io::{self, BufWriter};
use std::mem;
use std::sync::Arc;

use parquet::basic::{Compression, ConvertedType, LogicalType, Repetition, Type as Physical, ZstdLevel};
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;

use super::Column;
use crate::query::Value;

/// Rows of a row group: enough for dictionaries to pay, few enough to be held in memory.
const ROWS: usize = 1 << 16;

/// Writes one file.
pub(super) struct Writer {
    file: SerializedFileWriter<BufWriter<File>>,
    columns: Vec<Cells>,
    rows: usize,
}

/// Values of a column with, for each row, whether there is one (definition levels).
enum Cells {
    Integers(Vec<i64>, Vec<i16>),
    Texts(Vec<ByteArray>, Vec<i16>),
}

impl Writer {
    pub(super) fn new(out: BufWriter<File>, columns: &[Column]) -> io::Result<Self> {
        let fields = columns.iter().map(|column| {
            let physical = if column.integer { Physical::INT64 } else { Physical::BYTE_ARRAY };
            let field = Type::primitive_type_builder(&column.name, physical).with_repetition(Repetition::OPTIONAL);
            let field = if column.integer {
                field
            } else {
                field.with_logical_type(Some(LogicalType::String)).with_converted_type(ConvertedType::UTF8)
            };
            field.build().map(Arc::new)
        });
        let fields = fields.collect::<Result<_, _>>()?;
        let schema = Arc::new(Type::group_type_builder("row").with_fields(fields).build()?);
        let properties = WriterProperties::builder().set_compression(Compression::ZSTD(ZstdLevel::default())).build();
        let file = SerializedFileWriter::new(out, schema, Arc::new(properties))?;
        let cells = |column: &Column| {
            if column.integer { Cells::Integers(Vec::new(), Vec::new()) } else { Cells::Texts(Vec::new(), Vec::new()) }
        };
        Ok(Self { file, columns: columns.iter().map(cells).collect(), rows: 0 })
    }

    pub(super) fn write(&mut self, row: Vec<Value>) -> io::Result<()> {
        for (cells, value) in self.columns.iter_mut().zip(row) {
            cells.push(value);
        }
        self.rows += 1;
        if self.rows == ROWS { self.flush() } else { Ok(()) }
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.flush()?;
        self.file.close()?;
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        if mem::take(&mut self.rows) == 0 {
            return Ok(());
        }
        let mut group = self.file.next_row_group()?;
        for cells in &mut self.columns {
            let Some(mut column) = group.next_column()? else { break };
            match cells {
                Cells::Integers(values, levels) => {
                    column.typed::<Int64Type>().write_batch(&mem::take(values), Some(&mem::take(levels)), None)?;
                }
                Cells::Texts(values, levels) => {
                    column.typed::<ByteArrayType>().write_batch(&mem::take(values), Some(&mem::take(levels)), None)?;
                }
            }
            column.close()?;
        }
        group.close()?;
        Ok(())
    }
}

impl Cells {
    fn push(&mut self, value: Value) {
        match self {
            Self::Integers(values, levels) => {
                let before = values.len();
                values.extend(if let Value::Integer(number) = value { Some(number) } else { None });
                levels.push(i16::from(values.len() > before));
            }
            Self::Texts(values, levels) => {
                let before = values.len();
                values.extend(if let Value::Text(text) = value { Some(text.into_bytes().into()) } else { None });
                levels.push(i16::from(values.len() > before));
            }
        }
    }
}
