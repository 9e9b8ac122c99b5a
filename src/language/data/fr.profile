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

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
