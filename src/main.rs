//! The command line of hexaglot.

fn main() {}
