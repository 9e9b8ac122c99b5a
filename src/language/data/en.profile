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
# The name of the Union on top of the oldest template.
organisation = International Telecommunication Union
# Names of the bodies that meet, as the header prints them.
body-council = Council | ITU Council | Administrative Council
body-pp = Plenipotentiary Conference
body-wtdc = World Telecommunication Development Conference
body-wtsa = World Telecommunication Standardization Assembly
body-wrc = World Radiocommunication Conference
body-ra = Radiocommunication Assembly
body-wcit = World Conference on International Telecommunications
body-wtpf = World Telecommunication Policy Forum | World Telecommunication/ICT Policy Forum
# Words for a session or a meeting, before or after its year.
session = session | ordinary session | additional session | meeting
# Who discusses the document: a line of its own in headers of conferences.
assembly = Plenary meeting | Plenary
agenda-item = Agenda item: | Agenda items: | Agenda item
# Codes of the meetings that an agenda item belongs to; the same in all languages as a rule.
agenda-code = PL | ADM
document = Document
# Changes to a document, as words before their number.
revision = Revision
addendum = Addendum
corrigendum = Corrigendum
# What ties the change to the document.
amends = to
original = Original:
# Beside the name of a language: the document exists in no other.
only = only
# Names of languages.
arabic = Arabic
chinese = Chinese
english = English
french = French
russian = Russian
spanish = Spanish
# Months and the words around dates.
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December
year-mark =
month-mark =
day-mark =
day-suffix = st | nd | rd | th
date-glue = of | the | from
date-to = to | and
# Author lines; `…` stands for other text.
author = Report by … | Report from … | Report of the Chair… | Report of the Vice-Chair… | Report of the Co-Chair…
author = Report of the Secretary-General… | Report of the Director… | Report of the Rapporteur… | Report of the Convener…
author = Report submitted by … | Progress report by … | Interim report by … | Final report by … | Joint report by …
author = Note by … | Note from … | Contribution by … | Contribution from … | Contribution of …
author = Contribution submitted by … | Contributions by … | Contributions from … | Joint contribution by …
author = Joint contribution from … | Multi-country contribution … | Proposal by … | Proposal from … | Proposals by …
author = Proposals from … | Document submitted by … | Submitted by … | Presented by … | Paper by … | Letter from …
author = Communication from … | Statement by … | Memorandum by … | Information document by … | Information paper by …
author = Secretary-General | Secretariat | General Secretariat | Director of … | Director, … | Chair of … | Chairman of …
author = Chairperson of … | Chair, … | Chairman, … | Member States of … | Administration of … | … Administrations
author = … States Administrations | … (Republic of) | … (Kingdom of) | … (Federal Republic of) | … (Islamic Republic of)

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]
# Headings by purpose. `(s)` may be missing; an ending `…` stands for the rest of a short line.
summary = Summary | Executive summary | Abstract
action_required = Action required | Action required by the Council | Action required from the Council | Action requested
action_required = Action requested of the Council | Action to be taken | Action to be taken by the Council | Action required …
references = Reference(s) | Reference document(s) | Ref. doc. | Relevant document(s) | Reference text(s)
purpose = Purpose | Object | Objective | Aim
strategic_link = Relevant link(s) with the strategic plan | Relevant link(s) to the strategic plan
strategic_link = Link(s) with the strategic plan | Link(s) to the strategic plan | Link(s) with the ITU strategic plan
strategic_link = Relevant link(s) with the ITU strategic plan | Strategic plan link(s) | Strategic link(s)
financial_implications = Financial implication(s) | Financial and administrative implications | Budgetary implication(s)
financial_implications = Financial consequences
# Headings of the numbered front matter that are none of these.
other = Subject | Background | Recommendation(s) | Implication(s) | Proposal(s) | Decision required | Annex(es) attached
# Headings that open the body.
body = Introduction | Background

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
