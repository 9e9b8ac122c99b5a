-- Made after the rows: a new archive is filled first.
CREATE INDEX documents_by_work ON documents (work, revision, language);
CREATE INDEX documents_by_year ON documents (year, language);
CREATE INDEX sections_by_document ON sections (document, number);
CREATE INDEX notes_by_document ON notes (document);
CREATE INDEX paragraphs_by_document ON paragraphs (document);
CREATE INDEX outcomes_by_document ON outcomes (document, place);
CREATE INDEX outcomes_by_action ON outcomes (action);
CREATE INDEX outcomes_by_paragraph ON outcomes (paragraph);
CREATE INDEX outcome_works_by_document ON outcome_works (document);
CREATE INDEX outcome_works_by_work ON outcome_works (work);
CREATE INDEX refs_by_document ON refs (document);
CREATE INDEX refs_by_work ON refs (work, document);
CREATE INDEX mentions_by_document ON mentions (document);
CREATE INDEX mentions_by_ref ON mentions (ref);
CREATE INDEX mentions_by_paragraph ON mentions (paragraph);
CREATE INDEX diagnostics_by_document ON diagnostics (document);
CREATE INDEX diagnostics_by_code ON diagnostics (code);
