# Profile of ru. See src/language/profile.rs for the format.

[language]
right-to-left = no
# Numbers of several parts are printed minor part first.
minor-first = no

# ---------------------------------------------------------------------------------------
# Which language a text is in: frequent words, letters that no other of the six has.
# ---------------------------------------------------------------------------------------

[detect]
# Frequent letters and signs beyond ASCII, to tell encodings apart.
letters = оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфО
# Frequent words that none of the other five has.
words = и | в | на | по | с | о | к | для | от | что | не | при | из | за | об | также | его | или | как | до | между | со
# What only the header of a document in this language says.
labels = оригинал | документ | пункт повестки дня | только на английском языке | отчет | записка | краткий отчет
# Letters of the same script that this language never writes.
foreign = іїєґўј

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
annex = приложение
appendix = дополнение
attachment = прилагаемый документ

# Suffixes of numbers, in the order bis, ter, quater.
suffix-bis = бис | bis
suffix-ter = тер | ter
suffix-quater = кватер | quater

# The alphabet of lettered items where it is not the Latin one, in the order of counting.
letters = а | б | в | г | д | е | ж | з | и | к | л | м | н | о | п | р | с | т | у | ф | х | ц | ч | ш | щ | э | ю | я

# What makes the number before it a count or a date, not a label.
units =

# Numerals from one to ten that are no digits.
counting =

# Openers of an operative line of a resolution.
operative = решает | далее решает | решает далее | решает поручить | постановляет | поручает | далее поручает | просит | далее просит | предлагает | далее предлагает | призывает | настоятельно призывает | уполномочивает | рекомендует | утверждает | одобряет | принимает | подтверждает | настоятельно рекомендует | обращается с просьбой

# Openers of its preamble.
preamble = учитывая | учитывая далее | отмечая | отмечая далее | признавая | признавая далее | напоминая | принимая во внимание | рассмотрев | изучив | с удовлетворением отметив | осознавая | сознавая | будучи убежден | подчеркивая | ввиду | памятуя | принимая к сведению | ссылаясь на | имея в виду | будучи осведомлен | с озабоченностью отмечая

# The body that enacts.
enacting = совет | полномочная конференция | конференция | ассамблея

# How the title of a draft act begins or, where the noun ends the phrase, ends.
draft = проект резолюции | проект новой резолюции | проект пересмотренной резолюции | проект пересмотра резолюции | проект решения | проект нового решения | проект пересмотренного решения | проект пересмотра решения | проект рекомендации | проект мнения

# Headings of a table of contents.
contents = содержание | оглавление

# Headings of the table that a summary record opens with.
subjects = обсуждаемые вопросы | обсуждавшиеся вопросы | рассматриваемые вопросы

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
