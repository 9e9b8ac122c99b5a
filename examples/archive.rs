//! Writes an archive of random documents: `cargo run --example archive -- DIR COUNT [SEED]`.
//!
//! DOCX and text in six languages, made by the generator that the tests use.

#[path = "../tests/support/mod.rs"]
mod support;

use std::path::Path;

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [directory, count, rest @ ..] = &arguments[1..] else {
        eprintln!("usage: archive DIR COUNT [SEED]");
        std::process::exit(2);
    };
    let number = |text: &String| text.parse().map_err(|_| std::io::Error::other(format!("no number: {text}")));
    let seed = rest.first().map_or(Ok(1), number)?;
    for (path, content) in support::random::archive(seed, number(count)? as usize) {
        let path = Path::new(directory).join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new(directory)))?;
        std::fs::write(path, content)?;
    }
    Ok(())
}
