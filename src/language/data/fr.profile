# Profile of fr. See src/language/profile.rs for the format.

[language]
right-to-left = no
# Numbers of several parts are printed minor part first.
minor-first = no

# ---------------------------------------------------------------------------------------
# Which language a text is in: frequent words, letters that no other of the six has.
# ---------------------------------------------------------------------------------------

[detect]
# Frequent letters and signs beyond ASCII, to tell encodings apart.
letters = éèàêçôîûùâëïœÉÈÀÊÇÔ
# Frequent words that none of the other five has.
words = le | les | des | est | et | du | dans | par | pour | aux | une | qui | au | cette | ont | sont | été | être | ce | ces | avec | leur | leurs | ainsi | ou
# What only the header of a document in this language says.
labels = original: anglais | original: français | original: espagnol | original: russe | original: arabe | original: chinois | anglais seulement | point de l'ordre du jour | rapport du | rapport de la | note du | suite à donner | compte rendu
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
annex = annexe
appendix = appendice
attachment = pièce jointe

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
operative = décide | décide en outre | décide de | décide d' | décide également | charge | charge en outre | demande | demande à | demande au | demande en outre | prie | prie instamment | invite | invite en outre | encourage | autorise | recommande | approuve | adopte | engage | exhorte | appelle | réaffirme | entérine

# Openers of its preamble.
preamble = considérant | considérant en outre | notant | notant en outre | notant avec | reconnaissant | reconnaissant en outre | rappelant | tenant compte | ayant examiné | ayant à l'esprit | consciente | conscient | convaincu | soulignant | vu | compte tenu | prenant note | eu égard | gardant à l'esprit | sachant | constatant | préoccupé

# The body that enacts.
enacting = le conseil | la conférence de plénipotentiaires | la conférence | l'assemblée

# How the title of a draft act begins or, where the noun ends the phrase, ends.
draft = projet de résolution | projet de nouvelle résolution | projet de résolution révisée | projet de décision | projet de nouvelle décision | projet de révision | projet de recommandation | projet d'avis | avant-projet de résolution

# Headings of a table of contents.
contents = table des matières | sommaire

# Headings of the table that a summary record opens with.
subjects = sujets traités

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
