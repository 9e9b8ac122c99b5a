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
# Words that open an annex, an appendix, an attachment.
annex = anexo
appendix = apéndice
attachment = adjunto | documento adjunto

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
operative = resuelve | resuelve además | resuelve también | decide | decide además | acuerda | acuerda además | encarga | encarga además | pide | pide además | solicita | ruega | invita | invita además | alienta | insta | autoriza | recomienda | aprueba | adopta | exhorta | reafirma | hace un llamamiento

# Openers of its preamble.
preamble = considerando | considerando además | observando | observando además | reconociendo | reconociendo además | recordando | teniendo en cuenta | habiendo examinado | habiendo considerado | consciente | convencido | subrayando | vista | visto | tomando nota | teniendo presente | advirtiendo | destacando | preocupado

# The body that enacts.
enacting = el consejo | la conferencia de plenipotenciarios | la conferencia | la asamblea

# How the title of a draft act begins or, where the noun ends the phrase, ends.
draft = proyecto de resolución | proyecto de nueva resolución | proyecto de resolución revisada | proyecto de acuerdo | proyecto de nuevo acuerdo | proyecto de decisión | proyecto de revisión | proyecto de recomendación | proyecto de opinión

# Headings of a table of contents.
contents = índice | sumario

# Headings of the table that a summary record opens with.
subjects = asuntos tratados | temas tratados

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
