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
words = el | los | las | del | y | una | por | para | con | al | su | sus | lo | como | es | fue | ha | han | este | esta | estos | entre | sobre | o
# What only the header of a document in this language says.
labels = original: inglés | original: francés | original: español | original: ruso | original: árabe | original: chino | inglés solamente | punto del orden del día | informe del | informe de la | nota del | acción solicitada | resumen de los debates
# Letters of the same script that this language never writes.
foreign =

# ---------------------------------------------------------------------------------------
# The header block: session, agenda item, document, date, original language, author.
# ---------------------------------------------------------------------------------------

[header]
# The name of the Union on top of the oldest template.
organisation = Unión Internacional de Telecomunicaciones
# Names of the bodies that meet, as the header prints them.
body-council = Consejo | Consejo de la UIT | Consejo de Administración
body-pp = Conferencia de Plenipotenciarios
body-wtdc = Conferencia Mundial de Desarrollo de las Telecomunicaciones
body-wtsa = Asamblea Mundial de Normalización de las Telecomunicaciones
body-wrc = Conferencia Mundial de Radiocomunicaciones
body-ra = Asamblea de Radiocomunicaciones
body-wcit = Conferencia Mundial de Telecomunicaciones Internacionales
body-wtpf = Foro Mundial de Política de las Telecomunicaciones | Foro Mundial de Política de las Telecomunicaciones/TIC
# Words for a session or a meeting, before or after its year.
session = reunión | sesión | reunión ordinaria
# Who discusses the document: a line of its own in headers of conferences.
assembly = Sesión plenaria | Plenaria
agenda-item = Punto del orden del día: | Puntos del orden del día: | Punto del orden del día
# Codes of the meetings that an agenda item belongs to; the same in all languages as a rule.
agenda-code = PL | ADM
document = Documento
# Changes to a document, as words before their number.
revision = Revisión
addendum = Addéndum
corrigendum = Corrigéndum
# What ties the change to the document.
amends = al
original = Original:
# Beside the name of a language: the document exists in no other.
only = solamente | sólo en | únicamente en | únicamente
# Names of languages.
arabic = árabe
chinese = chino
english = inglés
french = francés
russian = ruso
spanish = español
# Months and the words around dates.
january = enero
february = febrero
march = marzo
april = abril
may = mayo
june = junio
july = julio
august = agosto
september = septiembre | setiembre
october = octubre
november = noviembre
december = diciembre
year-mark =
month-mark =
day-mark =
day-suffix = º | ro
date-glue = de | del
date-to = al | a | y
# Author lines; `…` stands for other text.
author = Informe del Secretario… | Informe de la Secretaria… | Informe de la Secretaría… | Informe del Presidente…
author = Informe de la Presidenta… | Informe del Vicepresidente… | Informe de la Vicepresidenta…
author = Informe de los Copresidentes… | Informe del Copresidente… | Informe de la Copresidenta… | Informe del Director…
author = Informe de la Directora… | Informe de los Directores… | Informe del Relator… | Informe de la Relatora…
author = Informe del Auditor… | Informe del Comité Asesor… | Informe presentado por … | Informe elaborado por …
author = Nota del … | Nota de la … | Nota de los … | Contribución de … | Contribución del …
author = Contribución presentada por … | Contribución conjunta … | Documento presentado por … | Documento sometido por …
author = Presentado por … | Carta del … | Carta de … | Comunicación del … | Comunicación de … | Memorándum del …
author = Memorándum de … | Secretario General | Secretaria General | Secretaría | Secretaría General | Director de la …
author = Directora de la … | Presidente del … | Presidenta del … | Presidente de … | Presidenta de …
author = Estados Miembros de … | Administración de … | Administraciones … | … (República de) | … (República del)
author = … (Reino de) | … (República Federal de)

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]
# Headings by purpose. `(s)` may be missing; an ending `…` stands for the rest of a short line.
summary = Resumen | Resumen ejecutivo | Abstract
action_required = Acción solicitada | Acción solicitada al Consejo | Acción solicitada por el Consejo | Acción requerida
action_required = Acción requerida por el Consejo | Acción requerida del Consejo | Medida(s) solicitada(s)
action_required = Medidas solicitadas al Consejo | Medidas que se solicitan al Consejo | Acción que se solicita
action_required = Acción solicitada … | Acción requerida …
references = Referencia(s) | Ref. doc. | Documento(s) de referencia | Texto(s) de referencia
purpose = Objeto | Finalidad | Propósito | Objetivo
strategic_link = Vínculo(s) pertinente(s) con el Plan Estratégico | Vínculo(s) con el Plan Estratégico
strategic_link = Relación con el Plan Estratégico | Enlace(s) pertinente(s) con el Plan Estratégico
strategic_link = Relación pertinente con el Plan Estratégico | Vinculación con el Plan Estratégico
financial_implications = Repercusión financiera | Repercusiones financieras | Consecuencias financieras | Implicaciones financieras
financial_implications = Consecuencia(s) presupuestaria(s)
# Headings of the numbered front matter that are none of these.
other = Asunto | Antecedentes | Recomendación | Recomendaciones | Consecuencia(s) | Repercusiones | Propuesta(s) | Tema
# Headings that open the body.
body = Introducción | Antecedentes

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
