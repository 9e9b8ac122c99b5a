#!/usr/bin/env python3
"""Questions to an archive from Python, which needs nothing but its own sqlite3.

    hexaglot index OUT -o archive.sqlite
    python3 examples/archive.py archive.sqlite

Cell by cell in an editor that knows `# %%`, or as it stands. The tables are described in src/index/schema.sql.
"""

# %% Open the archive, for reading only. A row answers to the names of its columns.
import sqlite3
import sys

archive = sqlite3.connect(f"file:{sys.argv[1] if len(sys.argv) > 1 else 'archive.sqlite'}?mode=ro", uri=True)
archive.row_factory = sqlite3.Row

# %% What is there? A work is one document in up to six languages; `work` is the same in all of them.
print("Works by year:")
for year, works, versions in archive.execute("""
        SELECT year, count(DISTINCT work), count(*) FROM documents GROUP BY year ORDER BY year"""):
    print(f"  {year}: {works} works in {versions} versions")

# %% Which results are there, and who is to act? Versions of one work must not count six times: count places of works.
print("Actions:")
for action, count in archive.execute("""
        SELECT action, sum(outcomes) FROM actions_by_year GROUP BY action ORDER BY 2 DESC, action LIMIT 3"""):
    print(f"  {action}: {count}")

# %% Who cites what? Identifiers are the same in all languages, so that one language is enough to count in.
print("Cited most:")
for cited, works in archive.execute("""
        SELECT cited, count(DISTINCT work) FROM citation_list WHERE language = 'en'
        GROUP BY cited ORDER BY 2 DESC, cited LIMIT 3"""):
    print(f"  {cited} by {works}")

# %% Full-text search. Words are held folded: in lower case, without accents and Arabic marks; a phrase of Chinese is the
# pairs of its characters (`hexaglot query --text` does that for you). A hit in one language leads to the others.
print("The same place in every language:")
hit = archive.execute("""
    SELECT d.work, d.revision, p.at FROM search JOIN paragraphs p ON p.id = search.rowid JOIN documents d ON d.id = p.document
    WHERE search MATCH '"spare parts"' AND d.language = 'en' ORDER BY d.work, p.id LIMIT 1""").fetchone()
for row in archive.execute("""
        SELECT d.language, p.text FROM paragraphs p JOIN documents d ON d.id = p.document
        WHERE d.work = ? AND d.revision IS ? AND p.at = ? ORDER BY d.language""", tuple(hit)):
    print(f"  {row['language']} {row['text'][:60]}")
