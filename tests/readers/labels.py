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
    parser.add_argument("--without", default=None, help="leave out files whose name matches this pattern")
    parser.add_argument("--keep", type=pathlib.Path, default=None)
    options = parser.parse_args()
    folder = options.keep or pathlib.Path(tempfile.mkdtemp())
    folder.mkdir(exist_ok=True)
    paths = []
    for path in sorted(options.corpus.rglob("*.do[ct][xm]")):
        if options.without and path.match(options.without):
            continue
        lines = options.ours / (str(path.relative_to(options.corpus)) + ".txt")
        if lines.exists() and re.search(r"^[^\t#]+\t", lines.read_text(encoding="utf-8"), re.M):
            paths.append(path)
    convert(paths, options.corpus, folder)
    equal = total = unmatched = 0
    differences = []
    missed = []
    for path in paths:
        theirs_path = folder / f"{name(path, options.corpus)}.txt"
        if not theirs_path.exists():
            print("not converted:", path)
            continue
        ours_path = options.ours / (str(path.relative_to(options.corpus)) + ".txt")
        counted = compare(ours_path, theirs_path)
        equal, total, unmatched = equal + counted[0], total + counted[1], unmatched + counted[2]
        if counted[2]:
            missed.append((counted[2], str(path.relative_to(options.corpus))))
        if counted[3]:
            differences.append((len(counted[3]), str(path.relative_to(options.corpus)), counted[3]))
    print(f"{len(paths)} files: {equal} of {total} labels equal ({equal / max(total, 1):.3%}), bullets of any glyph taken as one; {unmatched} more lines could not be matched")
    for count, file in sorted(missed, reverse=True)[: options.show // 4]:
        print(f"{count:5}  not matched in {file}")
    classes = collections.Counter(class_of(ours, theirs) for _, _, found in differences for ours, theirs, _ in found)
    for reason, count in classes.most_common():
        print(f"{count:5}  {reason}")
    for count, file, examples in sorted(differences, reverse=True)[: options.show]:
        print(f"{count:5}  {file}")
        for ours, theirs, text in [example for example in examples if class_of(*example[:2]) == OTHER][:8]:
            print(f"         ours {ours!r}  theirs {theirs!r}  {text[:50]!r}")


OTHER = "others, which are listed below"


def class_of(ours, theirs):
    """Why LibreOffice prints another label than Word, which is what we print."""
    def words(text):
        return re.sub(r"[-\s]+", " ", text.lower())

    if words(ours) == words(theirs.replace("tsième", "tième")):
        return "it joins French number words by hyphens, and keeps the plural in ordinals"
    if words(ours) == words(theirs.replace(" and ", " ")):
        return "it says `and` in English thousands"
    if ours == unicodedata.normalize("NFKC", theirs):
        return "it writes signs of order as superscripts"
    if ours.replace("〇", "零") == theirs:
        return "it writes another zero in Chinese"
    if len(set(ours.strip("|"))) == 1 and re.fullmatch(r"(\w)\1{30,}", theirs.strip("|")) and ours[0] == theirs[0]:
        return "it goes on to double letters after thirty, where Word starts over"
    if re.fullmatch(r"[○一二三四五六七八九]+\|", ours) and re.search("[十百千]", theirs):
        return "it spells chineseCounting out from one hundred on, where Word writes digits"
    if re.fullmatch(r"\w*-?[α-ω]\b.*", ours):
        return "it does not know the custom format of the Greek letters"
    if ours.strip("|").isdigit() and re.fullmatch(r"[㉑-㉟㊱-㊿]", theirs.strip("|")):
        return "it has circled numbers beyond twenty, where Word writes digits"
    return OTHER


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
    # Lines are matched by their first words, for LibreOffice breaks lines where the text has a break, and prints the
    # marks of notes. The aligner needs one key for both.
    ours = [(label, head(text)) for label, text in ours]
    texts = {text for _, text in ours}
    keys = []
    heads = []
    for line in theirs:
        words = line.split(" ")
        skips = [skip for skip in range(min(len(words), 6)) if head(" ".join(words[skip:])) in texts]
        skip = skips[0] if skips else 0
        keys.append(head(" ".join(words[skip:])))
        heads.append(" ".join([*words[:skip], keys[-1]]))
    theirs = heads
    equal = total = seen = 0
    different = []
    lines = [f"{label} {text}".strip() for label, text in ours]
    for at, their_at in align([text for _, text in ours], keys, lines, theirs):
        label, text = ours[at]
        their_label = theirs[their_at][: len(theirs[their_at]) - len(keys[their_at])].strip()
        # What one line has for a label, another of the file may have for text.
        same = lines[at] == theirs[their_at]
        if not label and (same or not their_label):
            continue
        seen += bool(label)
        total += 1
        if same or label == their_label or (is_glyph(label) and is_glyph(their_label)):
            equal += 1
        else:
            different.append((label, their_label, text))
    return equal, total, sum(1 for label, _ in ours if label) - seen, different


def head(text):
    return " ".join(text.split(" ")[:5])[:40]


def align(ours, theirs, our_lines, their_lines):
    """Pairs of lines with the same text, in order. Lines that are equal with their labels come first: where a text
    occurs again and again, only the label tells which is which."""
    def blocks(one, other):
        matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
        return [(block.a + step, block.b + step) for block in matcher.get_matching_blocks() for step in range(block.size)]

    pairs = []
    begin = (0, 0)
    for end in [*blocks(our_lines, their_lines), (len(ours), len(theirs))]:
        inside = blocks(ours[begin[0] : end[0]], theirs[begin[1] : end[1]])
        pairs.extend((begin[0] + at, begin[1] + their_at) for at, their_at in inside)
        if end[0] < len(ours):
            pairs.append(end)
        begin = (end[0] + 1, end[1] + 1)
    return pairs


main()
