"""Labels of automatic numbers as counted here and by LibreOffice: labels.py DIR OUT [--show N] [--keep DIR].

LibreOffice writes each paragraph as a line of plain text with its label in front. Lines are matched by their text,
in order; what stands before the text is the label.
"""

import argparse
import collections
import difflib
import hashlib
import pathlib
import re
import shutil
import subprocess
import tempfile
import unicodedata


def plain(text):
    text = unicodedata.normalize("NFC", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Co", "Cc") or c in "\t ")
    return re.sub(r"\s+", " ", text).strip()


def name(path, corpus):
    """Conversions are kept under names that do not change with the rest of the folder."""
    return hashlib.sha1(str(path.relative_to(corpus)).encode()).hexdigest()[:16]


def convert(paths, corpus, folder):
    """Some files for each run of LibreOffice."""
    missing = [path for path in paths if not (folder / f"{name(path, corpus)}.txt").exists()]
    for begin in range(0, len(missing), 20):
        inputs = []
        for path in missing[begin:begin + 20]:
            target = folder / f"{name(path, corpus)}{path.suffix}"
            shutil.copy(path, target)
            target.chmod(0o644)
            inputs.append(str(target))
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "txt:Text", "--outdir", str(folder), *inputs],
            capture_output=True, timeout=600, check=False,
        )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("ours", type=pathlib.Path)
    parser.add_argument("--show", type=int, default=40)
    parser.add_argument("--keep", type=pathlib.Path, default=None)
    options = parser.parse_args()
    folder = options.keep or pathlib.Path(tempfile.mkdtemp())
    folder.mkdir(exist_ok=True)
    paths = []
    for path in sorted(options.corpus.rglob("*.do[ct][xm]")):
        lines = options.ours / (str(path.relative_to(options.corpus)) + ".txt")
        if lines.exists() and re.search(r"^[^\t#]+\t", lines.read_text(encoding="utf-8"), re.M):
            paths.append(path)
    convert(paths, options.corpus, folder)
    equal = total = unmatched = 0
    differences = []
    for path in paths:
        theirs_path = folder / f"{name(path, options.corpus)}.txt"
        if not theirs_path.exists():
            print("not converted:", path)
            continue
        ours_path = options.ours / (str(path.relative_to(options.corpus)) + ".txt")
        counted = compare(ours_path, theirs_path)
        equal, total, unmatched = equal + counted[0], total + counted[1], unmatched + counted[2]
        if counted[3]:
            differences.append((len(counted[3]), str(path.relative_to(options.corpus)), counted[3]))
    print(f"{equal} of {total} labels equal ({equal / max(total, 1):.3%}), bullets of any glyph taken as one; {unmatched} more lines could not be matched")
    for count, file, examples in sorted(differences, reverse=True)[: options.show]:
        print(f"{count:5}  {file}")
        for ours, theirs, text in examples[:3]:
            print(f"         ours {ours!r}  theirs {theirs!r}  {text[:50]!r}")


def is_glyph(label):
    """LibreOffice writes a bullet of its own in place of many a glyph."""
    return label == "o" or (len(label) == 1 and not label.isalnum())


def compare(ours_path, theirs_path):
    ours = []
    for line in ours_path.read_text(encoding="utf-8").splitlines():
        label, _, text = line.partition("\t")
        if not label.startswith("#") and plain(text):
            ours.append((plain(label), plain(text)))
    theirs = [plain(line) for line in theirs_path.read_text(encoding="utf-8-sig").splitlines()]
    theirs = [line for line in theirs if line]
    keys = collections.Counter()
    # A line of theirs is matched with ours if it ends in our text; the aligner needs one key for both.
    texts = {text for _, text in ours}
    their_keys = []
    for line in theirs:
        words = line.split(" ")
        key = next((" ".join(words[skip:]) for skip in range(min(len(words), 6)) if " ".join(words[skip:]) in texts), line)
        their_keys.append(key)
        keys[key] += 1
    matcher = difflib.SequenceMatcher(None, [text for _, text in ours], their_keys, autojunk=False)
    equal = total = 0
    different = []
    seen = 0
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            label, text = ours[block.a + offset]
            line = theirs[block.b + offset]
            their_label = line[: len(line) - len(their_keys[block.b + offset])].strip()
            if not label and not their_label:
                continue
            seen += bool(label)
            total += 1
            if label == their_label or (is_glyph(label) and is_glyph(their_label)):
                equal += 1
            else:
                different.append((label, their_label, text))
    return equal, total, sum(1 for label, _ in ours if label) - seen, different


main()
