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
# The name of the Union on top of the oldest template.
organisation = Union internationale des télécommunications
# Names of the bodies that meet, as the header prints them.
body-council = Conseil | Conseil de l'UIT | Conseil d'administration
body-pp = Conférence de plénipotentiaires
body-wtdc = Conférence mondiale de développement des télécommunications
body-wtsa = Assemblée mondiale de normalisation des télécommunications
body-wrc = Conférence mondiale des radiocommunications
body-ra = Assemblée des radiocommunications
body-wcit = Conférence mondiale des télécommunications internationales
body-wtpf = Forum mondial des politiques de télécommunication | Forum mondial des politiques de télécommunication/TIC
# Words for a session or a meeting, before or after its year.
session = session | session ordinaire | réunion
# Who discusses the document: a line of its own in headers of conferences.
assembly = Séance plénière | Plénière
agenda-item = Point de l'ordre du jour: | Points de l'ordre du jour: | Point de l'ordre du jour | Point à l'ordre du jour:
agenda-item = Point:
# Codes of the meetings that an agenda item belongs to; the same in all languages as a rule.
agenda-code = PL | ADM
document = Document
# Changes to a document, as words before their number.
revision = Révision
addendum = Addendum
corrigendum = Corrigendum
# What ties the change to the document.
amends = au
original = Original:
# Beside the name of a language: the document exists in no other.
only = seulement | uniquement
# Names of languages.
arabic = arabe
chinese = chinois
english = anglais
french = français
russian = russe
spanish = espagnol
# Months and the words around dates.
january = janvier
february = février
march = mars
april = avril
may = mai
june = juin
july = juillet
august = août
september = septembre
october = octobre
november = novembre
december = décembre
year-mark =
month-mark =
day-mark =
day-suffix = er
date-glue = du | de
date-to = au | et
# Author lines; `…` stands for other text.
author = Rapport du Secrétaire… | Rapport de la Secrétaire… | Rapport du Secrétariat… | Rapport du Président…
author = Rapport de la Présidente… | Rapport du Vice-… | Rapport de la Vice-… | Rapport du Coprésident…
author = Rapport des Coprésident… | Rapport des Président… | Rapport du Directeur… | Rapport de la Directrice…
author = Rapport des Directeurs… | Rapport du Rapporteur… | Rapport de la Rapporteuse… | Rapport du Vérificateur…
author = Rapport du Comité consultatif… | Rapport présenté par … | Rapport soumis par … | Rapport établi par …
author = Rapport intérimaire du … | Note du … | Note de la … | Note des … | Note de l'… | Contribution du …
author = Contribution de … | Contribution des … | Contribution d'… | Contribution soumise par …
author = Contribution présentée par … | Contribution commune … | Document soumis par … | Document présenté par …
author = Soumis par … | Présenté par … | Lettre du … | Lettre de … | Communication du … | Communication de …
author = Mémorandum du … | Mémorandum de … | Secrétaire général | Secrétaire générale | Secrétariat | Secrétariat général
author = Directeur du … | Directrice du … | Président du … | Présidente du … | Président de … | Présidente de …
author = États Membres de … | Administration de … | Administrations des … | … (République de) | … (République du)
author = … (Royaume de) | … (République fédérale d')

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]
# Headings by purpose. `(s)` may be missing; an ending `…` stands for the rest of a short line.
summary = Résumé | Résumé analytique | Abstract
action_required = Suite à donner | Suite à donner par le Conseil | Mesure(s) à prendre | Mesures à prendre par le Conseil
action_required = Suite(s) à donner | Mesure(s) demandée(s) | Décision demandée | Suite à donner …
references = Référence(s) | Réf. doc. | Document(s) de référence | Texte(s) de référence
purpose = Objet | But | Objectif
strategic_link = Lien(s) pertinent(s) avec le plan stratégique | Lien(s) avec le plan stratégique
strategic_link = Lien(s) pertinent(s) avec le plan stratégique de l'UIT | Rapport(s) avec le plan stratégique
strategic_link = Lien(s) utile(s) avec le plan stratégique
financial_implications = Incidence(s) financière(s) | Répercussion(s) financière(s) | Conséquences financières | Incidences budgétaires
# Headings of the numbered front matter that are none of these.
other = Sujet | Rappel | Recommandation(s) | Incidence(s) | Contexte | Proposition(s) | Historique | Conséquences
# Headings that open the body.
body = Introduction | Rappel | Considérations générales

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
