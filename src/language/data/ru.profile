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
# The name of the Union on top of the oldest template.
organisation = Международный союз электросвязи
# Names of the bodies that meet, as the header prints them.
body-council = Совет | Совет МСЭ | Административный совет
body-pp = Полномочная конференция
body-wtdc = Всемирная конференция по развитию электросвязи
body-wtsa = Всемирная ассамблея по стандартизации электросвязи
body-wrc = Всемирная конференция радиосвязи
body-ra = Ассамблея радиосвязи
body-wcit = Всемирная конференция по международной электросвязи
body-wtpf = Всемирный форум по политике в области электросвязи | Всемирный форум по политике в области электросвязи/ИКТ
# Words for a session or a meeting, before or after its year.
session = сессия | очередная сессия | собрание | совещание
# Who discusses the document: a line of its own in headers of conferences.
assembly = Пленарное заседание
agenda-item = Пункт повестки дня: | Пункты повестки дня: | Пункт повестки дня
# Codes of the meetings that an agenda item belongs to; the same in all languages as a rule.
agenda-code = PL | ADM | ПЛ | АДМ
document = Документ | Документа | Документу
# Changes to a document, as words before their number.
revision = Пересмотр
addendum = Дополнительный документ
corrigendum = Исправление
# What ties the change to the document.
amends = к
original = Оригинал:
# Beside the name of a language: the document exists in no other.
only = только на
# Names of languages.
arabic = арабский | арабском языке
chinese = китайский | китайском языке
english = английский | английском языке
french = французский | французском языке
russian = русский | русском языке
spanish = испанский | испанском языке
# Months and the words around dates.
january = январь | января
february = февраль | февраля
march = март | марта
april = апрель | апреля
may = май | мая
june = июнь | июня
july = июль | июля
august = август | августа
september = сентябрь | сентября
october = октябрь | октября
november = ноябрь | ноября
december = декабрь | декабря
year-mark = года | год | г. | г
month-mark =
day-mark =
day-suffix = -го | -е
date-glue = с | со
date-to = по | и
# Author lines; `…` stands for other text.
author = Отчет Председател… | Отчет Заместител… | Отчет заместител… | Отчет Сопредседател… | Отчет сопредседател…
author = Отчет Генерального секретар… | Отчет Директор… | Отчет Докладчик… | Отчет Секретариат… | Отчет секретариат…
author = Отчет Генерального секретариат… | Отчет Внешнего аудитор… | Отчет Независимого консультативного …
author = Отчет, представленный … | Доклад Председател… | Доклад Генерального секретар… | Доклад Директор… | Записка …
author = Вклад Российской … | Вклад Секретариат… | Вклад от … | Вклад … | Вклады … | Совместный вклад …
author = Документ представлен … | Документ, представленный … | Представлено … | Представлен … | Письмо … | Сообщение …
author = Меморандум … | Генеральный секретарь | Секретариат | Генеральный секретариат | Директор … | Председатель …
author = Государства-Члены … | Администрация … | Администрации … | … (Республика) | … (Королевство)

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]
# Headings by purpose. `(s)` may be missing; an ending `…` stands for the rest of a short line.
summary = Резюме | Краткое содержание | Краткий обзор | Аннотация
action_required = Необходимые действия | Необходимые действия Совета | Необходимые действия со стороны Совета | Требуемые действия
action_required = Требуемые действия Совета | Требуемые действия со стороны Совета | Необходимые меры
action_required = Действия, требуемые от Совета | Запрашиваемые действия | Необходимые действия …
references = Справочные материалы | Справочные документы | Ссылки | Ссылка | Документы для справки | Справочный документ
purpose = Цель | Назначение | Предназначение
strategic_link = Увязка(и) со Стратегическим планом | Соответствующая(ие) увязка(и) со Стратегическим планом
strategic_link = Соответствующая увязка со Стратегическим планом | Соответствующие увязки со Стратегическим планом
strategic_link = Связь со Стратегическим планом | Увязка со Стратегическим планом МСЭ | Увязки со Стратегическим планом
financial_implications = Финансовые последствия | Финансовое(ые) последствие(я) | Финансовые и административные последствия
financial_implications = Бюджетные последствия
# Headings of the numbered front matter that are none of these.
other = Предмет | Справочная информация | Рекомендация | Рекомендации | Последствия | Базовая информация | Предыстория
other = Тема | Предложение | Предложения
# Headings that open the body.
body = Введение | Базовая информация

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
