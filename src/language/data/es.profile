# Profile of es. See src/language/profile.rs for the format.

[language]
right-to-left = no
# Numbers of several parts are printed minor part first.
minor-first = no

# ---------------------------------------------------------------------------------------
# Which language a text is in: frequent words, letters that no other of the six has.
# ---------------------------------------------------------------------------------------

[detect]
# Frequent letters and signs beyond ASCII, to tell encodings apart.
letters = áéíóúñüÁÉÍÓÚÑ¿¡ªº
# Frequent words that none of the other five has.
words = el | los | las | del | y | una | por | para | con | que se | al | su | sus | lo | como | es | fue | ha | han | este | esta | estos | entre | sobre | o
# What only the header of a document in this language says.
labels = original: inglés | original: francés | original: español | original: ruso | original: árabe | original: chino | inglés solamente | punto del orden del día | informe del | informe de la | nota del | acción solicitada | resumen de los debates
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
