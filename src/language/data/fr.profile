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
words = le | les | des | est | et | du | dans | par | pour | aux | une | qui | au | cette | ont | sont | été | être | ce | ces | avec | leur | leurs | ainsi | ou | deux | depuis | lors | sous | elle | il | ils | ses | nous | dont | après
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
# Lines that name an author where they stand first and a title follows, and those that never do.
author-first = Rapport du … | Rapport de la … | Rapport de l'… | Rapport des …
no-author = Rapport de la réunion … | Rapport de la … réunion …

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]
# Headings by purpose. `(s)` may be missing; an ending `…` stands for the rest of a short line.
summary = Résumé | Résumé analytique | Résumé exécutif | Synthèse | Abstract
action_required = Suite à donner | Suite à donner par le Conseil | Mesure(s) à prendre | Mesures à prendre par le Conseil
action_required = Action requise | Mesure(s) requise(s) | Mesure(s) attendue(s) | Mesures attendues du Conseil
action_required = Suite(s) à donner | Mesure(s) demandée(s) | Décision demandée | Suite à donner …
references = Référence(s) | Réf. doc. | Document(s) de référence | Texte(s) de référence
purpose = Objet | But | Objectif
strategic_link = Lien(s) pertinent(s) avec le plan stratégique | Lien(s) avec le plan stratégique
strategic_link = Lien(s) pertinent(s) avec le plan stratégique de l'UIT | Rapport(s) avec le plan stratégique
strategic_link = Lien(s) utile(s) avec le plan stratégique
financial_implications = Incidence(s) financière(s) | Répercussion(s) financière(s) | Conséquences financières | Incidences budgétaires
# Headings of the numbered front matter that are none of these.
other = Sujet | Rappel | Recommandation(s) | Incidence(s) | Contexte | Proposition(s) | Historique | Conséquences
other = Antécédents | Décision requise
# Headings that open the body.
body = Introduction | Rappel | Considérations générales | Généralités | Contexte | Historique | Préambule | Avant-propos | Vue d'ensemble
body = Informations générales | Observations préliminaires | Antécédents | Ouverture de la réunion
# What an unknown heading between boxes is about.
keyword-action_required = suite à donner | mesure | décision demandée
keyword-references = référence
keyword-strategic_link = plan stratégique
keyword-financial_implications = financière | budgétaire

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

# What an annex belongs to begins with one of these.
origin = à | à la | à l' | au | aux

# Headings of a table of contents.
contents = table des matières | sommaire

# Headings of the table that a summary record opens with.
subjects = sujets traités

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]
# How sentences are built. Habits: the verb comes first, the head of a noun chain last, words are written
# without blanks, the subject may be left out. Particles glued to a word; signs of the future.
habits =
enclitics =
proclitics =
# A vowel sign behind the first letter that makes a past passive, except behind the prefixes of the present.
passive-mark =
present-prefix =
# Verbs in the present that bear that sign in the passive alone, and what reflexive ones begin with.
present-bare =
present-reflexive =
future-endings = era | eront | ira | iront | dra | dront
future-beginnings =
abbreviations = m | mm | mme | mlle | dr | no | nos | rev | res | art | arts | dec | rec | doc | docs | add | corr | st | vol | p | pp | par | cf | ref | refs | fig | env | al
# Nouns behind which a letter is a number.
lettered = annexe | appendice | option | groupe | partie | tableau

# Words of the grammar.
and = et | ainsi que | puis | et puis | mais
by = par | par le | par la | par l' | par les | par un | par une
preposition = de | d' | du | des | a | au | aux | en | dans | sur | pour | avec | sous | apres | avant | pendant | durant | lors de | lors du | lors des | lors d' | entre | parmi | chez | vers | concernant | au nom de | au nom du | au nom des | en reponse a | a la demande de | a la demande du | conformement a | selon | sans | contre | suite a | suite au | grace a | afin de | afin d' | aupres de | aupres du | aupres des | dudit | a l'invitation de | a l'invitation du | outre | en ce qui concerne | pour ce qui est de | pour ce qui est du | pour ce qui est des | pour ce qui concerne | s'agissant de | s'agissant du | s'agissant des | quant a | quant au | quant aux | au sujet de | au sujet du | au sujet des | a propos de | a propos du | a propos des | a l'egard de | en vertu de | en vertu du | en application de | en application du | a l'issue de | a l'issue du | a l'issue des | a la lumiere de | compte tenu de | compte tenu du | compte tenu des
postposition =
attributive =
determiner = le | la | l' | les | un | une | son | sa | ses | leur | leurs | ce | cet | cette | ces | tous les | toutes les | chaque | ledit | ladite
adverb = egalement | aussi | en outre | ensuite | donc | ainsi | a l'unanimite | de nouveau | a nouveau | dument | enfin | par la suite | en consequence | par consequent | par ailleurs | de plus | officiellement | provisoirement | vivement | chaleureusement | instamment | conjointement | notamment | en particulier | par consensus | par acclamation | en principe | toutefois | deja | encore | desormais | expressement | tout d'abord | d'abord | bientot | encore une fois | y | tous deux | en premier lieu | les | le | lui | leur | l' | en
pronoun = il | elle | ils | elles
relative = que | qu' | qui | dont | ou | lequel | laquelle | lesquels | lesquelles | auquel | duquel | si | comment | pourquoi | s'il | s'ils
subordinator = lorsque | quand | tandis que | alors que | bien que | comme | puisque | une fois que | si | parce que | etant donne que
inversion =
says =
clause-end =
negation = ne | n' | pas | jamais | aucun | aucune | ni | non
unreal = aurait | auraient
some = plusieurs | certains | certaines | quelques | un delegue | une delegation | un membre | un conseiller | une conseillere | un participant | un observateur | un autre | une autre | d'autres | l'un d'eux | l'une d'elles | l'un d'entre eux | un etat membre | un certain nombre de | un certain nombre d' | nombre de | la plupart des | beaucoup de | de nombreux | de nombreuses | divers | diverses | des delegues | des membres | des conseillers | des delegations | le delegue de | le delegue du | la deleguee de | la deleguee du | le representant de | le representant du | le representant des | la representante de | la delegation de | la delegation du | le conseiller de | deux | trois | quatre | cinq | une majorite de | la majorite des | un orateur | une oratrice | des orateurs
have = a | ont | avait | avaient | ait | aient | ayant | aura | auront
be = est | sont | a ete | ont ete | etait | etaient | avait ete | avaient ete | fut | furent | ayant ete | ete | soit | soient | s'est | se sont | se
be-now =
will-be = sera | seront
must-be = serait | seraient | doit etre | doivent etre | devra etre | devront etre
will =
addressee =
construct =
event = reunion | reunions | session
advisory = groupe consultatif | gcnt | gcr | gcdt
holds =
blank = tel que modifie | tel que revise | telle que modifiee | tels que modifies | tels qu'amendes | tel qu'amende | theme propose | texte propose | modifications proposees | pratiques recommandees | un point | le point | invite(|e|s|es) a prendre la parole | invite(|e|s|es) a intervenir | autres resultats | autres conclusions | autres decisions | autres recommandations | ce qui precede | (autres|certains|certaines|plusieurs|quelques) (resultats|conclusions|decisions|recommandations) | (tel|telle) qu'(il|elle) a ete (modifie|modifiee|revise|revisee|amende|amendee) | (tels|telles) qu'(ils|elles) ont ete (modifies|modifiees|revises|revisees|amendes|amendees)

# Phrases that speak of the whole sentence.
following = ce qui suit | suivant | suivants | suivante | suivantes | comme suit | ci-apres | les points suivants
results = resultats | resultat | conclusions | conclusion suivante | decisions suivantes | decision suivante | recommandations suivantes | recommandation suivante | principaux resultats | mesures suivantes | mesures a prendre | mesures convenues | prochaines etapes | decisions prises | decisions adoptees | recommandations formulees | conclusions formulees | conclusions auxquelles | points d'accord | decisions ci-apres | conclusions ci-apres | recommandations ci-apres | etapes suivantes | actions suivantes | mesures ci-apres | autres resultats | mesures arretees | dispositions suivantes | accords suivants | points suivants ont ete convenus
conclusions = conclusions | conclusion
things = documents | contributions | exposes | participants | sujets | themes | questions ont ete examinees | points ont ete examines | documents d'information | rapports ont ete | points de l'ordre du jour | membres du groupe | objectifs sont | objectifs de la | objectifs du | taches sont | taches suivantes | mandat est | mandat du | attributions | fonctions sont | missions suivantes
mandate = taches | fonctions | attributions | objectifs | objectif | buts | mandat | responsabilites | missions
agenda = ordre du jour | ordres du jour
election = elu | elue | elus | elues | elit | elisent | reelu | reelue | election de | designe | designee | designes | nomme | nommee | nommes
asked = conseil est invite | conseil est prie | conseil est donc invite | conseil voudra | conseil est appele | conference est invitee | est invite a prendre note | est invite a approuver | est invite a examiner | est invite a adopter | est soumis au conseil pour | sont soumis au conseil pour | est soumise au conseil pour | sont soumises au conseil pour
quoted = texte extrait | texte reproduit | texte cite | extrait de la | texte tire | libellee comme suit | libelle comme suit | dont le texte | ainsi libelle | ainsi libellee | ainsi concu
so-agreed = il en est ainsi decide | il en est ainsi convenu | il en a ete ainsi decide | il en a ete ainsi convenu | il est ainsi decide | il est ainsi convenu | il en est decide ainsi | il en est convenu ainsi | il en fut ainsi decide | il en fut ainsi convenu | il en fut decide ainsi | il en fut convenu ainsi

# Headings.
heading-findings = resultats de l'enquete | resultats du questionnaire | resultats de l'etude | resultats des essais | resultats de l'essai | resultats de l'audit | resultats de l'evaluation | resultats du projet | resultats financiers | resultats de la consultation | resultats de l'analyse | resultats du vote | resultats de l'examen | objectifs et resultats | resultats et produits | resultats escomptes | resultats attendus | cadre de resultats | gestion axee sur les resultats | resolutions et decisions | decisions et resolutions
heading-results = resultats des reunions | resultats de la reunion | resultats des | resultats de la | resultats du | principaux resultats | resultats | conclusion | conclusions | decisions | recommandations | suivi | prochaines etapes | mesures a prendre | mesures convenues | suite des travaux | travaux futurs | prochaine reunion | prochaines reunions | date de la prochaine reunion | dates des prochaines reunions | plan de travail | voie a suivre | marche a suivre | recapitulatif des decisions | recapitulation des decisions | resume des decisions | synthese des decisions | synthese des conclusions | resume des conclusions | liste des decisions | principales decisions | principales conclusions | principales recommandations | decisions de la reunion | resultats des discussions | resultats des debats | accords | points d'accord | récapitulation | décision | mesures de suivi | produits de la réunion
heading-narrative = introduction | rappel | historique | contexte | mandat | generalites | preambule | considerations generales | base juridique | apercu | informations generales
heading-request = suite a donner | proposition | propositions | demande | demandes | objet | mesure a prendre par le conseil | mesures demandees
heading-discussion = debats | debat | discussion | discussions | examen | contributions | contribution | rapports d'information | rapports | exposes | presentations | echange de vues | documents | etat d'avancement | progres accomplis | situation actuelle
heading-courtesy = ouverture | ouverture de la reunion | bienvenue | allocution de bienvenue | allocutions | cloture | remarques finales | adoption de l'ordre du jour | approbation de l'ordre du jour | ordre du jour | election | participation | participants
draft = projet de resolution | projet de nouvelle resolution | projet de decision | projet de revision | projet revise | projet d'amendement | projet de texte | projet d'avis | projet de mandat | mandat | projet de nouveau | projet de recommandation | projet de lettre | projet d'ordre du jour | liste des participants | questionnaire
author-group = president | presidente | presidents | copresident | copresidents | vice-president | vice-presidente | groupe | comite | commission | rapporteur | moderateur | reunion
contribution = contribution de | contribution du | contribution des | contribution presentee | contributions de | proposition de | proposition du | propositions de | propositions du | propositions communes | proposition commune | propositions pour les travaux | document soumis par

# Who acts.
actor.chair = president | presidente | presidents | presidentes | copresident | copresidente | copresidents | coprésidentes
actor.group = groupe | groupe de travail | groupe de travail du conseil | groupe d'experts | groupe ad hoc | groupe de redaction | groupe par correspondance | groupe de travail par correspondance | reunion | reunions | participants | seance pleniere | pleniere | seance | commission | commission permanente | comite | experts | gtc | equipe | equipe speciale | sous-groupe | sous-comite | sous-commission | comite directeur | comite de pilotage | groupe directeur | groupe mixte | groupe specialise | groupe intersectoriel | reunion conjointe
actor.council = conseil | conseil de l'uit
actor.secretariat = secretariat | secretariat general | secretariat de l'uit
actor.secretary_general = secretaire general | secretaire generale | vice-secretaire general | vice-secretaire generale
actor.directors = directeur | directrice | directeurs | directrices | directeurs des bureaux | directeur du bureau
actor.members = etats membres | etat membre | membres des secteurs | membres de secteur | membres de secteurs | membre de secteur | membres | conseillers | conseillere | conseiller | conseilleres | delegues | delegue | delegations | delegation | administrations | administration | associes | etablissements universitaires
actor.other = vice-president | vice-presidente | vice-presidents | vice-presidentes | conference | conference de plenipotentiaires | assemblee | forum | bureau | bureaux | commission d'etudes | commissions d'etudes | commission d'etudes 1 | commission d'etudes 2 | groupe consultatif | gcnt | gcr | gcdt | nations unies | uit | l'uit | union | l'union | rapporteur | rapporteurs | rapporteuse | moderateur | observateur | observateurs | verificateur exterieur | verificateur exterieur des comptes | pays hote | gouvernement | assemblee generale | conseil du personnel | comite d'appel | auditeur interne | bureau regional | bureaux regionaux | consultant | coordonnateur | coordonnatrice | representant | representante | representants
agent.chair =
agent.group =
agent.council =
agent.secretariat =
agent.secretary_general =
agent.directors =
agent.members =
agent.other =

# Verbs by action. Finite: stands alone. Participle: only after an auxiliary. Future: after the word for
# the future, where there is one. Passive: by itself. Tail: second half after a verb of little meaning.
decide.finite = decide | decident | convient | conviennent | conclut | concluent | resout | elit | elisent | (est|sont) (|egalement |aussi |en outre |ensuite |donc |par ailleurs )convenu(|e|s|es) | (est|sont) (|egalement |en outre )parvenu(|e|s|es) a (un accord|un consensus|la conclusion) | (est|sont) tombe(|e|s|es) d'accord | (s'est|se sont) mis(|e|es) d'accord | (s'est|se sont) accorde(|e|s|es) | (s'est|se sont) entendu(|e|s|es) | (est|sont) (|egalement |en outre )parvenu(|e|s|es) (aux conclusions|aux memes conclusions|a la conclusion suivante) | (est|sont) arrive(|e|s|es) (aux conclusions|a la conclusion) | parvient aux conclusions | parviennent aux conclusions | parvient a la conclusion | arrive aux conclusions | arrivent aux conclusions | tire les conclusions | aboutit aux conclusions | formule les conclusions | formulent les conclusions | (formule|formulent|tire|tirent) (les conclusions|la conclusion) | (parvient|parviennent|arrive|arrivent) (aux conclusions|a la conclusion|a un accord|a un consensus) | (a|ont) opte pour | (a|ont) choisi | convient a l'unanimite | conviennent a l'unanimite | opte pour | optent pour | decida | deciderent | convint | convinrent | conclurent | elut | elurent | opta pour | opterent pour | choisit | choisirent
decide.participle = decide(e|s|es) | convenu | resolu | conclu | conclue | elu(|e|s|es) | designe(|e|s|es) | nomme(|e|s|es) | reelu(|e|s|es) | arrete(|e|s|es) | formule les conclusions | tire les conclusions | tire la conclusion | convenu(e|s|es) | retenu(|e|s|es)
decide.future = decidera | decideront | elira
decide.passive = un consensus (a ete|est) (atteint|trouve|degage) | un accord (a ete|est) (atteint|trouve|conclu) | un consensus s'est degage | un consensus se degage | un accord est intervenu | il est (|egalement |en outre |par ailleurs |donc |ensuite )convenu | il a (|egalement |en outre |par ailleurs )ete convenu
decide.tail = un accord | un consensus | les decisions suivantes | la decision suivante | les decisions ci-apres | les conclusions suivantes | les conclusions ci-apres | la conclusion suivante
adopt.finite = approuve | approuvent | adopte | adoptent | enterine | enterinent | accepte | acceptent | valide | valident | souscrit | souscrivent | donne son aval | donne son accord | ratifie | ratifient | avalise | adopta | adopterent | approuva | approuverent | enterina | enterinerent | accepta | accepterent | valida | fit sien | fit sienne | fit siennes | firent leur | fait sienne | fait siennes
adopt.participle = approuve(e|s|es) | adopte(e|s|es) | enterine(e|s|es) | accepte(e|s|es) | valide(e|s|es) | ratifie(e|s|es) | avalise(e|s|es) | donne son aval | donne son approbation
adopt.future = approuvera | approuveront | adoptera | adopteront | enterinera
adopt.passive = (a|ont) recueilli l'approbation | (a|ont) recu l'approbation | (a|ont) recueilli l'assentiment | recueille l'approbation
adopt.tail = son approbation | leur approbation | son aval | son accord
note.finite = prend note | prennent note | note | notent | prend acte | prennent acte | constate | constatent | prend bonne note | releve | relevent | reconnait | reconnaissent | prend dument note | nota | noterent
note.participle = pris note | pris acte | note(e|s|es) | constate(e|s|es) | pris bonne note | pris dument note | releve(e|s|es) | reconnu(|e|s|es)
note.future = prendra note | notera
note.passive =
note.tail = note | acte
recommend.finite = recommande | recommandent | propose | proposent | suggere | suggerent | preconise | preconisent | conseille | emet le souhait | recommanda | recommanderent | proposa | proposerent | suggera | suggererent | preconisa | (souhaite|souhaitent|desire|desirent|tient a|tiennent a) (recommander|proposer|suggerer)
recommend.participle = recommande(e|s|es) | propose(e|s|es) | suggere(e|s|es) | preconise(e|s|es)
recommend.future = recommandera | proposera
recommend.passive =
recommend.tail = les recommandations suivantes | la recommandation suivante | les recommandations ci-apres | les propositions suivantes | les recommandations qui figurent ci-apres | les recommandations ci-dessous
request.finite = demande | demandent | prie | prient | sollicite | sollicitent | requiert | demanda | demanderent | pria | prierent | sollicita | solliciterent
request.participle = demande(e|s|es) | prie(e|s|es) | sollicite(e|s|es) | appele(|e|s|es) a
request.future = demandera
request.passive =
request.tail = les demandes suivantes | la demande suivante | les demandes ci-apres
instruct.finite = charge | chargent | confie | confient | donne pour instruction | donne instruction | mandate | autorise | autorisent | habilite | chargea | chargerent | confia | autorisa
instruct.participle = charge(e|s|es) | confie(e|s|es) | donne pour instruction | donne instruction | donne mandat | mandate(e|s|es) | autorise(e|s|es) | habilite(e|s|es)
instruct.future = chargera
instruct.passive =
instruct.tail =
invite.finite = invite | invitent | convie | invita | inviterent
invite.participle = invite(e|s|es) | convie(e|s|es)
invite.future = invitera
invite.passive =
invite.tail =
encourage.finite = encourage | encouragent | exhorte | exhortent | incite | incitent | prie instamment | prient instamment | engage instamment | encouragea | encouragerent | exhorta | exhorterent | engagea
encourage.participle = instamment prie(|e|s|es) | instamment demande(|e|s|es) | instamment invite(|e|s|es) | vivement encourage(|e|s|es) | encourage(e|s|es) | exhorte(e|s|es) | incite(e|s|es) | prie instamment | demande instamment | invite instamment | engage vivement
encourage.future = encouragera
encourage.passive = (est|sont) instamment prie(|e|s|es) | (est|sont) instamment invite(|e|s|es)
encourage.tail =
affirm.finite = souligne | soulignent | confirme | confirment | reaffirme | reaffirment | insiste | insistent | rappelle l'importance | affirme | affirment | met l'accent | mettent l'accent | reitere | reiterent | met en avant | met en evidence | confirma | confirmerent | souligna | soulignerent | reaffirma | reaffirmerent | insista | (souhaite|souhaitent|tient a|tiennent a) (souligner|reaffirmer|reiterer|insister)
affirm.participle = souligne(e|s|es) | confirme(e|s|es) | reaffirme(e|s|es) | insiste | affirme(e|s|es) | mis l'accent | reitere(e|s|es) | mis en avant | mis en evidence | rappele l'importance | fait valoir | fait ressortir
affirm.future = soulignera | confirmera
affirm.passive =
affirm.tail =
welcome.finite = remercie | remercient | salue | saluent | se felicite | se felicitent | accueille avec satisfaction | accueillent avec satisfaction | apprecie | rend hommage | note avec satisfaction | prend note avec satisfaction | accueille favorablement | (s'est|se sont) (|egalement |en outre |vivement )felicite(|e|s|es) | felicite | felicitent | accueille avec interet | remercia | remercierent | salua | saluerent | se felicita | accueillit avec (satisfaction|interet) | accueillit favorablement | felicita | feliciterent | accueillit | accueillirent | adress(e|ent|a) (ses|leurs) (|sinceres |vifs )(remerciements|felicitations) | accueille(|nt) (tres |)favorablement | (souhaite|souhaitent|tient a|tiennent a) (remercier|feliciter|saluer)
welcome.participle = remercie(e|s|es) | salue(e|s|es) | accueilli(|e|s|es) (avec satisfaction|favorablement|avec interet) | apprecie(e|s|es) | rendu hommage | note avec satisfaction | pris note avec satisfaction | felicite(e|s|es) | adresse (ses|leurs) remerciements | exprime (sa|leur) (gratitude|reconnaissance|satisfaction) | adresse (ses|leurs) (|sinceres |vifs )(remerciements|felicitations)
welcome.future = remerciera
welcome.passive =
welcome.tail = sa satisfaction | leur satisfaction | sa gratitude | leur gratitude | ses remerciements | leurs remerciements | sa reconnaissance | leur reconnaissance | ses felicitations | son soutien | sa vive satisfaction | ses sinceres remerciements | leurs sinceres remerciements | ses vifs remerciements | leurs felicitations | sa profonde gratitude | remerciements | gratitude | reconnaissance
communicate.finite = publie | publient | transmet | transmettent
communicate.participle = publie(e|s|es) | envoye(|e|s|es) | transmis(|e|es) | diffuse(|e|s|es) | communique(|e|s|es) | soumis(|e|es) | adresse(|e|s|es) | distribue(|e|s|es) | mis(|e|es) en ligne | mis(|e|es) a disposition | porte(|e|s|es) a la connaissance | porte(|e|s|es) a l'attention | presente(|e|s|es) | signale(|e|s|es) | rendu compte | rendu(|e|s|es) public | affiche(|e|s|es) | renvoye(|e|s|es) | saisi(|e|s|es) | achemine(|e|s|es) | relaye(|e|s|es) | remis(|e|es) | porte(|e|s|es) a (la connaissance|l'attention) | saisi d
communicate.future = publier(a|ont) | enverr(a|ont) | transmettr(a|ont) | diffuser(a|ont) | communiquer(a|ont) | soumettr(a|ont) | adresser(a|ont) | distribuer(a|ont) | mettr(a|ont) en ligne | mettr(a|ont) a disposition | porter(a|ont) a la connaissance | porter(a|ont) a l'attention | presenter(a|ont) | fer(a|ont) rapport | rendr(a|ont) compte | informer(a|ont) | signaler(a|ont) | notifier(a|ont) | afficher(a|ont) | renverr(a|ont)
communicate.passive =
communicate.tail = à disposition | à la disposition
plan.finite = reporte | reportent | reporte(e|s|es) | differe | differe(e|s|es) | ajourne | ajourne(e|s|es) | remis a | remise a | etablit | cree | cree(e|s|es) | suspendu(|e|s|es) | reporta | reporterent | crea | creerent | ajourna | renvoye(|e|s|es)
plan.participle = tenu(|e|s|es) | prepare(|e|s|es) | etabli(|e|s|es) | organise(|e|s|es) | convoque(|e|s|es) | elabore(|e|s|es) | redige(|e|s|es) | finalise(|e|s|es) | revise(|e|s|es) | mis(|e|es) a jour | programme(|e|s|es) | lance(|e|s|es) | mene(|e|s|es) | realise(|e|s|es) | acheve(|e|s|es) | poursuivi(|e|s|es) | maintenu(|e|s|es) | examine(|e|s|es) | mis(|e|es) en place | mis(|e|es) en oeuvre | traduit(|e|s|es) | constitue(|e|s|es) | cree(|e|s|es) | prolonge(|e|s|es) | entrepris(|e|es) | reexamine(|e|s|es) | forme(e|s|es)
plan.future = tiendr(a|ont) | preparer(a|ont) | etablir(a|ont) | organiser(a|ont) | convoquer(a|ont) | elaborer(a|ont) | rediger(a|ont) | finaliser(a|ont) | reviser(a|ont) | mettr(a|ont) a jour | lancer(a|ont) | mener(a|ont) | realiser(a|ont) | poursuivr(a|ont) | continuer(a|ont) | maintiendr(a|ont) | examiner(a|ont) | mettr(a|ont) en place | mettr(a|ont) en oeuvre | se reunir(a|ont) | creer(a|ont) | constituer(a|ont) | reporter(a|ont) | accueiller(a|ont) | commencer(a|ont) | achever(a|ont) | entreprendr(a|ont) | reprendr(a|ont) | reunir(a|ont) | reexaminer(a|ont) | reviendr(a|ont) | nommer(a|ont) | designer(a|ont) | selectionner(a|ont) | former(a|ont) | recenser(a|ont)
plan.passive = se tiendr(a|ont) | aur(a|ont) lieu | doit se tenir | doivent se tenir | est prevu(|e|s|es) | sont prevus
plan.tail = en place | en œuvre | à jour | au point | sur pied
other.finite =
other.participle =
other.future =
other.passive =
other.tail =
report.finite = presente | presentent | informe | informent | decrit | decrivent | explique | expliquent | dit | disent | estime | estiment | considere | considerent | examine | examinent | ouvre | ouvrent | recoit | recoivent | rappelle | rappellent | indique | indiquent | fait observer | fait remarquer | fait savoir | appelle l'attention | attire l'attention | signale | signalent | declare | declarent | annonce | annoncent | repond | repondent | craint | craignent | doute | prefere | preferent | appuie | appuient | s'oppose | precise | precisent | resume | applique | appliquent | donne lecture | expose | exposent | (s'est|se sont) reuni(|e|s|es) | (s'est|se sont) demande(|e|s) | (s'est|se sont) declare(|e|s|es) | (s'est|se sont) tenu(|e|s|es) | (s'est|se sont) interroge(|e|s|es) | est saisi | etait saisi | etait saisie | etait saisi de | se demande | tient | debat | souhaite | figure | figurent | contient | contiennent | accompagne | accompagnent | figurait | presenta | presenterent | informa | expliqua | indiqua | rappela | estima | estimerent | examina | examinerent | declara | annonca | repondit
report.participle = presente(|e|s|es) | informe(|e|s|es) | decrit(|e|s|es) | explique(|e|s|es) | dit | estime(|e|s|es) | considere(|e|s|es) | examine(|e|s|es) | ouvert(|e|s|es) | recu(|e|s|es) | rappele(|e|s|es) | indique(|e|s|es) | fait observer | fait remarquer | fait savoir | appele l'attention | attire l'attention | declare(|e|s|es) | annonce(|e|s|es) | repondu | craint | doute | prefere(|e|s|es) | appuye(|e|s|es) | oppose(|e|s|es) | precise(|e|s|es) | resume(|e|s|es) | donne lecture | expose(|e|s|es) | entendu(|e|s|es) | debattu(|e|s|es) | souhaite la bienvenue | souhaite(|e|s|es) | diverge | abouti | evoque(|e|s|es) | etudie(|e|s|es) | participe | tenu(|e|s|es) | clos | close | leve(|e|s|es) | fait etat | fait le point | pris la parole | elabore(|e|s|es) | prepare(|e|s|es) | soumis(|e|es) | applique(|e|s|es) | mene(|e|s|es)
report.future =
report.passive =
light.finite = prend | prennent | exprime | expriment | donne | donnent | adresse | fait part de | formule | formulent | fait | font | emet | emettent | adopte | adoptent | parvient a | parviennent a | adopta | adopterent | exprima | exprimerent | adressa | formula | formulerent | prit | prirent
light.participle = pris | exprime(|e|s|es) | donne(|e|s|es) | adresse(|e|s|es) | fait part de | formule(|e|s|es) | fait | emis | presente | adopte(e|s|es) | adresse
light.future = mettra | mettront
light.passive =

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
# Kinds whose noun follows the number.
noun-last =
# Whether the name of a body stands right before the noun.
body-before = no
# What may be glued to the front of a word.
prefix =
# Nouns; `.many` announces several numbers, a body after the kind says who alone uses the noun.
noun.res = résolution | rés. | rés
noun.res.many = résolutions
noun.dec = décision | déc.
noun.dec.many = décisions
noun.dec.council =
noun.dec.council.many =
noun.dec.pp =
noun.dec.pp.many =
noun.rec = recommandation | rec. | recomm.
noun.rec.many = recommandations
noun.op = avis | opinion
noun.op.many = opinions
noun.doc = document | doc. | doc
noun.doc.many = documents | docs.
noun.question = question
noun.question.many = questions
noun.rpt = rapport
noun.rpt.many = rapports
noun.circular = lettre circulaire | lettres circulaires | circulaire
noun.art = article | art.
noun.art.many = articles
noun.no = numéro | n° | nº | no | n.
noun.no.many = numéros | n°s | nos
noun.para = paragraphe | §
noun.para.many = paragraphes | §§
noun.app = appendice | ap
noun.app.many = appendices
noun.rule = règle
noun.rule.many = règles
noun.annex = annexe | annexes
noun.resolves = décide | point | points | dispositif
noun.al = grande orientation | grandes orientations | grande orientation du smsi | grandes orientations du smsi
# How the letter of the action lines is printed, if not as a C.
line-letter =
# How the letters of targets are printed, from a to d, if not in Latin.
target-letters =
noun.sdg = odd | objectif de développement durable | objectifs de développement durable | cible odd | cible des odd | cibles des odd | cibles odd
# A goal that is called so only by what follows its numbers.
goal = objectif | objectifs | cible | cibles
goal-of = objectifs de développement durable | développement durable
noun.rev = révision | rév.
noun.add = addendum | addenda | add.
noun.corr = corrigendum | rectificatif | corr.
# What joins a change to the document that it changes.
change-link = au | aux | à la | du
# Capitals that stand for the noun in index tables.
index.res = R
index.dec = D
# Bodies by name; `.of` holds the forms that follow a number without a joining word.
body.council = conseil | conseil de l'uit | conseil de l'union | conseil d'administration
body.council.of =
body.pp = conférence de plénipotentiaires | conférence de plénipotentiaires de l'uit
body.pp.of =
body.app = conférence de plénipotentiaires additionnelle
body.wtdc = conférence mondiale de développement des télécommunications
body.wtdc.of =
body.wtsa = assemblée mondiale de normalisation des télécommunications | conférence mondiale de normalisation des télécommunications
body.wtsa.of =
body.wrc = conférence mondiale des radiocommunications | conférence administrative mondiale des radiocommunications
body.wrc.of =
body.ra = assemblée des radiocommunications
body.ra.of =
body.wcit = conférence mondiale des télécommunications internationales
body.wcit.of =
body.wtpf = forum mondial des politiques de télécommunication/tic | forum mondial des politiques de télécommunication
body.wtpf.of =
body.rrb = comité du règlement des radiocommunications
body.ga = assemblée générale des nations unies | assemblée générale de l'onu | assemblée générale | agnu
body.ga.of =
body.ecosoc = conseil économique et social | conseil économique et social des nations unies | ecosoc
body.ecosoc.of =
body.sc = conseil de sécurité | conseil de sécurité des nations unies
body.sc.of =
# Bodies that are none of these and whose names hold the name of one.
body.other = conseil des droits de l'homme | conseil de l'europe | conseil européen | conseil de l'union européenne | conseil des ministres | assemblée mondiale de la santé | conseil d'état | conseil du personnel | conseil national | conseil municipal | oit | organisation internationale du travail | unesco | ompi | oaci | omi | upu | omc | ue | union européenne | ocde | unicef | pnud | hcr | aiea | organisation mondiale de la santé
body.group =
# Codes of conferences, which take a year.
code.pp = pp
code.app = app
code.wtdc = cmdt | wtdc
code.wtsa = amnt | wtsa | cmnt | ccitt
code.wrc = cmr | wrc | camr | warc | warc-st | warc-mar | warc-sat | aer2 | mob | hfbc | orb
code.ra = ar | ra
code.wcit = cmti | wcit
code.wtpf = fmpt | wtpf
code.rrb = rrb
# Cities of conferences; the first form is the one to print.
city.antalya = Antalya
city.atlantic-city = Atlantic City
city.baku = Bakou
city.bucharest = Bucarest
city.buenos-aires = Buenos Aires
city.busan = Busan
city.doha = Doha
city.dubai = Dubaï | Dubai
city.florianopolis = Florianópolis
city.geneva = Genève
city.guadalajara = Guadalajara
city.hammamet = Hammamet
city.helsinki = Helsinki
city.hyderabad = Hyderabad
city.istanbul = Istanbul
city.johannesburg = Johannesburg
city.kigali = Kigali
city.kyoto = Kyoto
city.lisbon = Lisbonne
city.madrid = Madrid
city.malaga-torremolinos = Malaga-Torremolinos | Málaga-Torremolinos
city.mar-del-plata = Mar del Plata
city.marrakesh = Marrakech
city.melbourne = Melbourne
city.minneapolis = Minneapolis
city.montreal = Montréal
city.montreux = Montreux
city.nairobi = Nairobi
city.new-delhi = New Delhi
city.nice = Nice
city.shanghai = Shanghai
city.sharm-el-sheikh = Charm el-Cheikh
city.tunis = Tunis
city.valletta = La Valette
# Texts cited by provision, by name and by code.
text.cs = constitution | constitution de l'uit | constitution de l'union | constitution de l'union internationale des télécommunications
text.cv = convention | convention de l'uit | convention de l'union | convention de l'union internationale des télécommunications
text.gr = règles générales | règles générales régissant les conférences, assemblées et réunions de l'union
text.rr = règlement des radiocommunications
text.itr = règlement des télécommunications internationales
text.finreg = règlement financier | règlement financier et règles financières
text.staffreg = statut du personnel | statut et règlement du personnel
text.rop = règlement intérieur du conseil | règlement intérieur
text.tunis-agenda = agenda de tunis | agenda de tunis pour la société de l'information
text.cs.code = cs
text.cv.code = cv
text.gr.code =
text.rr.code = rr
text.itr.code = rti
# What turns a constitution or convention into another one when it follows.
foreign = relative | sur | pour | des nations unies | contre | concernant | de vienne | de la république | internationale | européenne | entre
# Sectors, by code and by name.
sector.t = uit-t | uit t | uitt | itu-t | secteur de la normalisation des télécommunications
sector.r = uit-r | uit r | uitr | itu-r | secteur des radiocommunications
sector.d = uit-d | uit d | uitd | itu-d | secteur du développement des télécommunications
study-group = commission d'études | ce
# Words of a clause: revised, amended, what may stand between, what follows a year.
revised = rév. | rév | révisée à | révisée | révisé à | révisé | révision | telle que révisée en | telle que révisée à | révisée en
amended = modifiée pour la dernière fois en | modifiée pour la dernière fois par | modifiée pour la dernière fois | modifiée en dernier lieu | dernière mod. | dernière modification | modifiée en | modifiée | modifié | mod. | mod | telle que modifiée en
clause-filler = à | de | en | et
year-mark =
# Words around a session: what may stand between body and year.
session = session | session de | à sa session de | lors de sa session de | tenue en | en | adoptée à sa session de | adopté à sa session de | adoptée à la session de | adoptée en | adopté en
# What joins a number to the body, the Sector or the text.
link = de la | de l' | du | des | de | de l'uit | adoptée par la | adoptée par le | adoptée par l' | prise par le | d'
# Lists and ranges.
and = ainsi que | et | ou
to = à | au
article = le | la | les | l' | au | aux | du | des | de la | de l' | à la | à l'
from = de
# What stands before and after a counted number, and between noun and number.
ordinal =
counter =
mark = n° | nº | no | numéro | nos
# Possessives: the body is the subject before.
possessive = sa | son | ses
# Drafts have no number of their own.
draft = projet de | projet de nouvelle | projets de | avant-projet de
# The conference at hand, named by a pointing word.
this-conference = présente conférence
# How a careful editor cites: {n} number, {of} body or text, {c} clause.
cite.res = Résolution {n}{c} {of}
cite.dec = Décision {n}{c} {of}
cite.dec.council =
cite.rec = Recommandation {n}{c} {of}
cite.op = Avis {n}{c} {of}
# The same where the clause or the number alone tells the body.
cite.res.short = Résolution {n}{c}
cite.dec.short = Décision {n}{c}
cite.dec.council.short =
cite.rec.short = Recommandation {n}{c}
cite.op.short = Avis {n}{c}
# Clauses (`~` is a blank): of the first version, of a later one, by the code of a conference, by session.
cite.first = ~({city}, {year})
cite.revised = ~(Rév. {city}, {year})
cite.revised.rec =
cite.code-first = ~({code})
cite.code-revised = ~(Rév.{code})
cite.year = ~({year})
# Bodies and texts as they stand in a citation.
cite.of.pp = de la Conférence de plénipotentiaires
cite.of.council = du Conseil
cite.of.wtdc = de la Conférence mondiale de développement des télécommunications
cite.of.wtsa = de l'Assemblée mondiale de normalisation des télécommunications
cite.of.wrc = de la Conférence mondiale des radiocommunications
cite.of.ra = de l'Assemblée des radiocommunications
cite.of.wcit = de la Conférence mondiale des télécommunications internationales
cite.of.wtpf = du Forum mondial des politiques de télécommunication/TIC
cite.of.ga = de l'Assemblée générale des Nations Unies
cite.of.ecosoc = du Conseil économique et social
cite.of.sc = du Conseil de sécurité
cite.of.cs = de la Constitution
cite.of.cv = de la Convention
cite.of.gr = des Règles générales
cite.of.rr = du Règlement des radiocommunications
cite.of.itr = du Règlement des télécommunications internationales
cite.of.finreg = du Règlement financier
cite.of.staffreg = du Statut du personnel
cite.of.rop = du Règlement intérieur du Conseil
cite.of.tunis-agenda = de l'Agenda de Tunis pour la société de l'information
# Parts: {p} number or letter, {work} the citation. Behind them the noun that begins it, and the form it takes there.
cite.part.annex = Annexe {p} {work}
cite.part.annex.res = Résolution | de la Résolution
cite.part.annex.dec = Décision | de la Décision
cite.part.annex.dec.council =
cite.part.annex.rec = Recommandation | de la Recommandation
cite.part.annex.op = Avis | de l'Avis
cite.part.annex.doc = Document | du Document
cite.part.annex.rpt = Rapport | du Rapport
cite.part.resolves = point {p} du décide {work}
cite.part.resolves.res = Résolution | de la Résolution
cite.part.operative = point {p} du dispositif {work}
cite.part.operative.dec = Décision | de la Décision
cite.part.operative.dec.council =
cite.part.operative.rec = Recommandation | de la Recommandation
cite.part.operative.op = Avis | de l'Avis
# Other classes: {s} Sector, {m} changes to a document.
cite.ra = Résolution {s} {n}
cite.doc = Document {n}{m}
cite.sector-rec = Recommandation {s} {n}{c}
cite.sector-rpt = Rapport {s} {n}{c}
cite.question = Question {s} {n}
cite.no = numéro {n} {of}
cite.art = article {n} {of}
cite.app = Appendice {n} {of}
cite.rule = article {n} {of}
cite.para = paragraphe {n} {of}
cite.circular = Lettre circulaire {n}
cite.al = grande orientation {n} du SMSI
cite.sdg = ODD {n}
