-- Texts of `paragraphs`, folded for search into words that `unicode61` takes as they are; no text is held twice, nor its
-- length, so that `rank` weighs words and not lengths. Nothing here is newer than SQLite 3.38, so that what ships with
-- systems and languages can read it.
CREATE VIRTUAL TABLE search
USING fts5 (words, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
