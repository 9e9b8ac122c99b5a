"""Words of Word files as read here and by other readers: completeness.py DIR OUT [--show N]."""

import argparse
import collections
import html
import pathlib
import re
import subprocess
import unicodedata

import docx
import docx2txt

WORD = re.compile(r"\w+")


def words(text):
    # Marks and soft hyphens are stored or dropped at each reader's pleasure.
    text = unicodedata.normalize("NFKC", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Co"))
    return collections.Counter(WORD.findall(text.lower()))


def python_docx(path):
    """All paragraphs of the body; python-docx itself would leave out text boxes and insertions."""
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    skipped = {space + "moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
    breaks = {space + name for name in ("tab", "br", "cr", "ptab", "p")}
    out = []

    def walk(node):
        if node.tag in skipped:
            return
        if node.tag in breaks:
            out.append("\n")
        elif node.tag == space + "noBreakHyphen":
            out.append("-")
        elif node.tag == space + "t":
            out.append(node.text or "")
        for child in node:
            walk(child)

    walk(docx.Document(str(path)).element.body)
    return "".join(out)


def pandoc(path):
    # HTML, because plain text prints list numbers of pandoc's own; MathML, because TeX spells symbols out.
    run = subprocess.run(
        ["pandoc", "-f", "docx", "-t", "html", "--mathml", "--wrap=none", "--track-changes=accept", str(path)],
        capture_output=True, timeout=60, check=True,
    )
    text = re.sub(r'(?s)<annotation\b.*?</annotation>|<a [^>]*class="footnote-(?:ref|back)".*?</a>', " ", run.stdout.decode())
    text = re.sub(r"<(?!/?(?:em|strong|sup|sub|span|a|u|b|i|mark|del|ins|code)\b)[^>]*>", " ", text)
    return html.unescape(re.sub(r"<[^>]*>", "", text))


READERS = {"python-docx": python_docx, "docx2txt": lambda path: docx2txt.process(str(path)), "pandoc": pandoc}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("ours", type=pathlib.Path)
    parser.add_argument("--show", type=int, default=15)
    parser.add_argument("--reader", choices=READERS)
    options = parser.parse_args()
    for name, reader in READERS.items():
        if options.reader not in (None, name):
            continue
        compare(name, reader, options)


def compare(name, reader, options):
    have = theirs_total = found = ours_total = files = failed = 0
    worst = []
    for path in sorted(options.corpus.rglob("*.do[ct][xm]")):
        ours_path = options.ours / (str(path.relative_to(options.corpus)) + ".txt")
        if not ours_path.exists():
            continue
        try:
            theirs = words(reader(path))
        except Exception:
            failed += 1
            continue
        lines = ours_path.read_text(encoding="utf-8").splitlines()
        ours = words("\n".join(lines).replace("#running", " "))
        body = words("\n".join(line.split("\t", 1)[-1] for line in lines if not line.startswith("#running")))
        files += 1
        missing = theirs - ours
        extra = body - theirs
        have += sum((theirs & ours).values())
        theirs_total += sum(theirs.values())
        found += sum((body & theirs).values())
        ours_total += sum(body.values())
        worst.append((sum(missing.values()), sum(extra.values()), path.relative_to(options.corpus), missing, extra))
    print(f"{name}: {files} files, {failed} that it cannot read")
    print(f"  of its words we have {have / max(theirs_total, 1):.4%} ({theirs_total - have} missing)")
    print(f"  of our words it has {found / max(ours_total, 1):.4%} ({ours_total - found} more)")
    for missing, extra, path, words_missing, words_extra in sorted(worst, key=lambda row: -row[0])[: options.show]:
        if missing:
            print(f"  {missing:6} missing  {path}  {' '.join(w for w, _ in words_missing.most_common(8))}")
    for missing, extra, path, words_missing, words_extra in sorted(worst, key=lambda row: -row[1])[: options.show // 3]:
        print(f"  {extra:6} more     {path}  {' '.join(w for w, _ in words_extra.most_common(8))}")


main()
