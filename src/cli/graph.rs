//! `hexaglot graph`: who cites whom.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use hexaglot::graph;

use super::ask::{Graph, GraphFormat};
use super::{Exit, query, say};

/// Writes the network of references.
pub(crate) fn run(args: &Graph) -> Exit {
    let network = query::open(&args.archive).and_then(|archive| {
        graph::Graph::of(&archive).map_err(|error| {
            say(format_args!("{}: {error}", args.archive.display()));
            Exit::Failures
        })
    });
    let network = match network {
        Ok(network) => network,
        Err(exit) => return exit,
    };
    let Some(path) = &args.output else {
        return Exit::after_writing(match args.format {
            GraphFormat::Graphml => graph::graphml(&network, BufWriter::new(io::stdout().lock())),
            GraphFormat::Csv => hexaglot::export::csv::write(&network.edges, io::stdout().lock()),
        });
    };
    let written = match args.format {
        GraphFormat::Graphml => File::create(path).and_then(|file| graph::graphml(&network, BufWriter::new(file))),
        GraphFormat::Csv => csv(&network, path),
    };
    written.map_or_else(|error| Exit::unwritten(&path.display().to_string(), &error), |()| Exit::Done)
}

fn csv(network: &graph::Graph, directory: &Path) -> io::Result<()> {
    fs::create_dir_all(directory)?;
    let mut nodes = BufWriter::new(File::create(directory.join("nodes.csv"))?);
    let mut edges = BufWriter::new(File::create(directory.join("edges.csv"))?);
    network.csv(&mut nodes, &mut edges)?;
    nodes.flush()?;
    edges.flush()
}
