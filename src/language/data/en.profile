# Profile of en. See src/language/profile.rs for the format.

[language]
right-to-left = no
# Numbers of several parts are printed minor part first.
minor-first = no

# ---------------------------------------------------------------------------------------
# Which language a text is in: frequent words, letters that no other of the six has.
# ---------------------------------------------------------------------------------------

[detect]
# Frequent letters and signs beyond ASCII, to tell encodings apart.
letters =
# Frequent words that none of the other five has.
words = the | of | and | to | for | that | with | by | is | are | was | were | be | been | this | which | from | at | has | have | not | its | will | should | their
# What only the header of a document in this language says.
labels = original: english | original: french | original: spanish | original: russian | original: arabic | original: chinese | english only | agenda item | report by the | note by the | action required | summary record
# Letters of the same script that this language never writes.
foreign =

# ---------------------------------------------------------------------------------------
# The header block: session, agenda item, document, date, original language, author.
# ---------------------------------------------------------------------------------------

[header]

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]

# ---------------------------------------------------------------------------------------
# Numbers, items, annexes, quotations.
# ---------------------------------------------------------------------------------------

[structure]
# Words that open an annex, an appendix, an attachment.
annex = annex
appendix = appendix
attachment = attachment

# Suffixes of numbers, in the order bis, ter, quater.
suffix-bis = bis
suffix-ter = ter
suffix-quater = quater

# The alphabet of lettered items where it is not the Latin one, in the order of counting.
letters =

# What makes the number before it a count or a date, not a label.
units =

# Numerals from one to ten that are no digits.
counting =

# Openers of an operative line of a resolution.
operative = resolves | further resolves | decides | further decides | resolves to | decides to | instructs | further instructs | requests | further requests | invites | further invites | encourages | urges | authorizes | recommends | approves | adopts | calls upon | appeals to | endorses | charges | reaffirms

# Openers of its preamble.
preamble = considering | considering further | recognizing | recognizing further | noting | noting further | noting with | recalling | having considered | having examined | taking into account | bearing in mind | aware | conscious | convinced | emphasizing | mindful of | acknowledging | in view of | pursuant to | taking note | being aware | having regard to

# The body that enacts.
enacting = the council | the plenipotentiary conference | the conference | the assembly | the world telecommunication

# How the title of a draft act begins or, where the noun ends the phrase, ends.
draft = draft resolution | draft new resolution | draft revised resolution | draft decision | draft new decision | draft revised decision | draft revision of resolution | draft revision of decision | draft recommendation | draft opinion | draft modification to

# Headings of a table of contents.
contents = contents | table of contents

# Headings of the table that a summary record opens with.
subjects = subjects discussed

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
