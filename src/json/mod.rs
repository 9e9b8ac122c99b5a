//! The wire format `hexaglot/1`: the only room that knows names of JSON fields.
