#!/usr/bin/env python3
"""Time hexaglot and other readers of DOCX on the same files, one core each.

    python3 benches/peers.py DIR [--files N] [--hexaglot PROGRAM]

DIR is searched for .docx files. A reader that is not installed is named and passed over: pandoc and LibreOffice are
looked up in PATH, python-docx and docling in this Python, and the crates undocx and anydoc, which print automatic
numbers, are built into a temporary project (--no-crates leaves them out). Every reader does its whole work in one
process: files in, text or structure out, output thrown away. Starting the process counts, as it does for a user;
pandoc and LibreOffice take many files at once where they can.
"""

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CRATES = {
    "undocx": ('undocx = "0.5"', "undocx::convert_bytes(&bytes).map(|text| text.len()).unwrap_or(0)"),
    "anydoc": ('anydoc = "0.2"', "anydoc::to_markdown(&path).map(|text| text.len()).unwrap_or(0)"),
}

CRATE_MAIN = """
fn main() {
    let mut total = 0;
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap_or_default();
        total += if bytes.is_empty() { 0 } else { CALL };
    }
    println!("{total}");
}
"""

PYTHON = {
    "docx": ("python-docx", """
import sys, docx
for path in sys.argv[1:]:
    document = docx.Document(path)
    [p.text for p in document.paragraphs]
    [[c.text for c in r.cells] for t in document.tables for r in t.rows]
"""),
    "docling": ("docling", """
import sys
from docling.document_converter import DocumentConverter
converter = DocumentConverter()
for path in sys.argv[1:]:
    converter.convert(path).document.export_to_dict()
"""),
}


def build(name, folder):
    """The program that calls a crate on each of its arguments, or None."""
    dependency, call = CRATES[name]
    project = folder / name
    (project / "src").mkdir(parents=True)
    (project / "Cargo.toml").write_text(
        f'[package]\nname = "peer-{name}"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n{dependency}\n'
        "[profile.release]\nlto = \"thin\"\n[workspace]\n")
    (project / "src" / "main.rs").write_text(CRATE_MAIN.replace("CALL", call))
    done = subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=project, capture_output=True, text=True)
    if done.returncode:
        print(f"{name}: cannot be built: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
        return None
    return project / "target" / "release" / f"peer-{name}"


def readers(options, folder):
    """Pairs of a name and a function from paths to command lines."""
    yield "hexaglot", lambda paths: [[options.hexaglot, "convert", "--quiet", "--jobs", "1", *paths]]
    for name in CRATES if options.crates else ():
        program = build(name, folder)
        if program:
            yield name, lambda paths, program=program: [[program, *paths]]
    for module, (name, script) in PYTHON.items():
        if importlib.util.find_spec(module):
            yield name, lambda paths, script=script: [[sys.executable, "-c", script, *paths]]
        else:
            print(f"{name}: not installed", file=sys.stderr)
    if shutil.which("pandoc"):
        yield "pandoc", lambda paths: [["pandoc", "--from", "docx", "--to", "json", path] for path in paths]
    if shutil.which("soffice"):
        yield "LibreOffice", lambda paths: [["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office",
                                             "--convert-to", "txt:Text", "--outdir", folder / "text", *paths]]


def one_core(command):
    taskset = shutil.which("taskset")
    return [taskset, "-c", "0", *command] if taskset else command


def measure(commands, passes):
    """Best processor time of some passes, children's children included."""
    best = float("inf")
    for _ in range(passes):
        begun = os.times()
        for command in commands:
            subprocess.run(one_core(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        ended = os.times()
        best = min(best, ended.children_user - begun.children_user + ended.children_system - begun.children_system)
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--files", type=int, default=200, help="at most so many files; slow readers get a tenth")
    parser.add_argument("--hexaglot", default="target/release/hexaglot", help="the program to compare")
    parser.add_argument("--no-crates", dest="crates", action="store_false", help="build no other crates")
    options = parser.parse_args()
    paths = [str(path) for path in sorted(options.directory.rglob("*.docx"))][:options.files]
    if not paths:
        parser.error(f"no .docx below {options.directory}")
    with tempfile.TemporaryDirectory() as folder:
        unit = None
        print(f"{'reader':<14} {'ms a file':>10} {'of hexaglot':>12}   ({len(paths)} files, processor time)")
        for name, commands in readers(options, Path(folder)):
            slow = name in ("pandoc", "LibreOffice", "docling")
            some = paths[:max(1, len(paths) // 10)] if slow else paths
            begun = time.monotonic()
            each = 1000 * measure(commands(some), 1 if slow else 3) / len(some)
            unit = unit or each
            print(f"{name:<14} {each:>10.2f} {each / unit:>12.1f}", flush=True)
            if time.monotonic() - begun > 600:
                print("(stopped: too slow)", file=sys.stderr)
                break


if __name__ == "__main__":
    main()
