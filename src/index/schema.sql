-- The archive as one SQLite file. `user_version` is the version of this schema, `application_id` marks files of ours.
-- Names follow the JSON format hexaglot/1; texts are as printed. Every row but those of `works` belongs to one document.
-- The search table is in search.sql.

-- What is cited, and what documents are versions of, under one identifier (itu/pp/res/179, itu/council/doc/C20/57).
CREATE TABLE works (
    id TEXT PRIMARY KEY,
    kind TEXT,               -- res, dec, rec, op, doc, question, no, art …
    body TEXT,               -- council, pp, wtdc … ; a Sector or a basic text
    number TEXT              -- as it stands in the identifier
) WITHOUT ROWID;

-- One language version of a work, as one file holds it.
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL,    -- SHA-256 of the JSON that was indexed
    sha256 TEXT,             -- SHA-256 of the file that the JSON was made from
    bytes INTEGER,
    format TEXT,
    encoding TEXT,
    language TEXT NOT NULL,
    direction TEXT NOT NULL,
    work TEXT REFERENCES works (id),
    symbol TEXT,
    revision INTEGER,
    body TEXT,               -- of the session
    year INTEGER,            -- of the session, else of the date
    place TEXT,
    session_start TEXT,
    session_end TEXT,
    agenda_item TEXT,
    date TEXT,
    original_language TEXT,
    author TEXT,
    title TEXT
);

CREATE TABLE sections (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id),
    parent INTEGER REFERENCES sections (id),
    at TEXT NOT NULL,        -- the same in all languages (s7.1, a1.s2)
    number TEXT,             -- canonical
    label TEXT,              -- as printed
    role TEXT NOT NULL,      -- body, annex, appendix, attachment
    heading TEXT
);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id),
    at TEXT NOT NULL,
    label TEXT
);

-- Every text, in printed order. Rows of `search` have the same ids.
CREATE TABLE paragraphs (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id),
    section INTEGER REFERENCES sections (id),
    note INTEGER REFERENCES notes (id),
    at TEXT NOT NULL,        -- the same in all languages; header.title, the section's for its heading
    kind TEXT NOT NULL,      -- title, heading, paragraph, item, quote, cell, contents, note
    box TEXT,                -- role of the box before the body that it stands in
    marker TEXT,             -- canonical marker of the item that it opens
    text TEXT NOT NULL
);

CREATE TABLE outcomes (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id),
    section INTEGER REFERENCES sections (id),
    paragraph INTEGER REFERENCES paragraphs (id),
    name TEXT NOT NULL,      -- o1, o2 …
    at TEXT NOT NULL,
    place TEXT NOT NULL,     -- at, with the ordinal where one element states several: aligns languages
    number TEXT,             -- canonical number of the section
    marker TEXT,
    action TEXT NOT NULL,
    actors TEXT,             -- JSON array
    text TEXT NOT NULL
);

-- Works cited inside an outcome.
CREATE TABLE outcome_works (
    document INTEGER NOT NULL REFERENCES documents (id),
    outcome INTEGER NOT NULL REFERENCES outcomes (id),
    work TEXT NOT NULL REFERENCES works (id),
    PRIMARY KEY (outcome, work)
) WITHOUT ROWID;

-- Works cited in a document.
CREATE TABLE refs (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id),
    work TEXT NOT NULL REFERENCES works (id),
    mentions INTEGER NOT NULL
);

CREATE TABLE mentions (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id),
    ref INTEGER NOT NULL REFERENCES refs (id),
    paragraph INTEGER REFERENCES paragraphs (id),
    at TEXT NOT NULL,
    "start" INTEGER NOT NULL, -- code points of the text of `at`
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    edition INTEGER,
    basis TEXT,
    version INTEGER,
    revision INTEGER,
    addendum INTEGER,
    corrigendum INTEGER,
    part TEXT
);

CREATE TABLE diagnostics (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id),
    code TEXT NOT NULL,
    severity TEXT NOT NULL,
    at TEXT,
    message TEXT NOT NULL
);

-- Outcomes with what one would ask of them.
CREATE VIEW outcome_list AS
SELECT o.id, d.work, d.symbol, d.revision, d.year, d.body, d.language, o.number AS section, s.heading, o.marker, o.action,
       o.actors, o.text, (SELECT json_group_array(w.work) FROM outcome_works w WHERE w.outcome = o.id) AS works,
       d.title, d.path, o.document
FROM outcomes o JOIN documents d ON d.id = o.document LEFT JOIN sections s ON s.id = o.section;

-- Citations, one row a mention.
CREATE VIEW citation_list AS
SELECT m.id, r.work AS cited, w.kind, w.body AS cited_body, d.work, d.symbol, d.year, d.language, s.number AS section,
       m.text, m.edition, m.basis, m.part, p.text AS paragraph, d.path, m.document
FROM mentions m JOIN refs r ON r.id = m.ref JOIN works w ON w.id = r.work JOIN documents d ON d.id = m.document
LEFT JOIN paragraphs p ON p.id = m.paragraph LEFT JOIN sections s ON s.id = p.section;

-- How many works cite a work in a year; versions of one work count once.
CREATE VIEW citations_by_year AS
SELECT r.work AS cited, d.year, count(DISTINCT coalesce(d.work, d.path)) AS works, sum(r.mentions) AS mentions
FROM refs r JOIN documents d ON d.id = r.document GROUP BY r.work, d.year;

-- Outcomes by action and year, the versions of one work counted once.
CREATE VIEW actions_by_year AS
SELECT o.action, d.year, count(DISTINCT coalesce(d.work, d.path) || '#' || coalesce(d.revision, 0) || '#' || o.place) AS outcomes
FROM outcomes o JOIN documents d ON d.id = o.document GROUP BY o.action, d.year;

-- Each outcome in six languages, side by side.
CREATE VIEW outcome_languages AS
SELECT d.work, d.revision, d.year, o.number AS section, o.place, min(o.action) AS action,
       max(o.text) FILTER (WHERE d.language = 'ar') AS ar, max(o.text) FILTER (WHERE d.language = 'zh') AS zh,
       max(o.text) FILTER (WHERE d.language = 'en') AS en, max(o.text) FILTER (WHERE d.language = 'fr') AS fr,
       max(o.text) FILTER (WHERE d.language = 'ru') AS ru, max(o.text) FILTER (WHERE d.language = 'es') AS es
FROM outcomes o JOIN documents d ON d.id = o.document
WHERE d.work IS NOT NULL GROUP BY d.work, d.revision, o.place;

-- Notes with their texts.
CREATE VIEW note_list AS
SELECT n.id, n.document, n.label, group_concat(p.text, char(10)) AS text
FROM notes n JOIN paragraphs p ON p.note = n.id GROUP BY n.id;
