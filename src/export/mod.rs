//! Tables of an archive as files that other tools read: CSV, and Parquet with the feature `parquet`.

pub mod csv;
