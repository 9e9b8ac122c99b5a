//! The file of an archive: made, recognised, opened for reading.

use std::path::Path;

use rusqlite::functions::FunctionFlags;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, OpenFlags};

use super::Error;
use super::search::Pattern;

/// Version of the schema; the database keeps it as its `user_version`.
pub const VERSION: i64 = 2;

/// Marks databases of ours (`application_id`): "hexa" in ASCII.
pub(super) const APPLICATION: i64 = 0x6865_7861;

/// Opens an archive for reading, and for nothing else.
///
/// The connection can neither write nor attach other databases nor set anything; it knows one function more than
/// `SQLite` does: `folded(TEXT)` makes what a person types into a query of the search table.
///
/// # Errors
///
/// When there is no such file, or it is no archive of this version.
pub fn open(path: &Path) -> Result<Connection, Error> {
    if !path.exists() {
        return Err(Error::Absent);
    }
    let mut connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    match version(&connection)? {
        Some(VERSION) => {}
        Some(newer) if newer > VERSION => return Err(Error::Newer(newer)),
        Some(older) => return Err(Error::Older(older)),
        None => return Err(Error::Foreign),
    }
    prepare(&mut connection)?;
    Ok(connection)
}

/// Version of the schema of an archive; nothing for a database of another program.
pub(super) fn version(connection: &Connection) -> Result<Option<i64>, Error> {
    let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let application = pragma("application_id")?;
    let version = pragma("user_version")?;
    Ok((application == APPLICATION).then_some(version))
}

fn prepare(connection: &mut Connection) -> Result<(), Error> {
    connection.pragma_update(None, "query_only", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "mmap_size", 1_i64 << 30)?;
    connection.create_scalar_function(
        "folded",
        1,
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC,
        |context| {
            let typed: String = context.get(0)?;
            let pattern = Pattern::parse(&typed).map_err(|error| rusqlite::Error::UserFunctionError(error.into()))?;
            Ok(pattern.query())
        },
    )?;
    connection.authorizer(Some(read_only))?;
    Ok(())
}

/// Lets through what reads. The search table asks for `data_version` on its own account.
fn read_only(context: AuthContext<'_>) -> Authorization {
    match context.action {
        AuthAction::Function { function_name } if function_name.eq_ignore_ascii_case("load_extension") => {
            Authorization::Deny
        }
        AuthAction::Select
        | AuthAction::Read { .. }
        | AuthAction::Recursive
        | AuthAction::Function { .. }
        | AuthAction::Pragma { pragma_name: "data_version", pragma_value: None } => Authorization::Allow,
        _ => Authorization::Deny,
    }
}
