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
words = the | of | and | to | for | that | with | by | is | are | was | were | be | been | this | which | from | at | has | have | not | its | will | should | their | it | an | as | they | than | who | all | these | under | but | we
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
# Lines that name an author where they stand first and a title follows, and those that never do.
author-first = Report of the … | Report of …
no-author = … on the implementation … | Report of the meeting … | Report of the … meeting …

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]
# Headings by purpose. `(s)` may be missing; an ending `…` stands for the rest of a short line.
summary = Summary | Executive summary | Abstract
action_required = Action required | Action required by the Council | Action required from the Council | Action requested
action_required = Action proposed | Action by the Council | Decision requested
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
other = Consequences | History
# Headings that open the body.
body = Introduction | Background | General | Overview | Preamble | Context | Foreword | Background information
body = General considerations | General information | Introductory remarks | Preliminary remarks | History
body = Opening of the meeting
# What an unknown heading between boxes is about.
keyword-action_required = action
keyword-references = reference
keyword-strategic_link = strategic plan
keyword-financial_implications = financial | budgetary

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

# What an annex belongs to begins with one of these.
origin = to

# Headings of a table of contents.
contents = contents | table of contents

# Headings of the table that a summary record opens with.
subjects = subjects discussed

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
future-endings =
future-beginnings =
abbreviations = mr | mrs | ms | dr | prof | no | nos | rev | res | art | arts | dec | rec | doc | docs | add | corr | st | vol | p | pp | para | paras | cf | ref | refs | fig | approx
# Nouns behind which a letter is a number.
lettered = annex | appendix | attachment | option | group | part | table

# Words of the grammar.
and = and | as well as | together with | and then | but
by = by
preposition = of | at | in | on | to | for | from | with | within | by | under | after | before | during | through | between | among | into | upon | via | towards | toward | regarding | concerning | following | on behalf of | in response to | as regards | at the request of | at the invitation of | in addition to | pursuant to | in accordance with | according to | without | about | against | per | further to | thanks to | owing to | due to | with regard to | with respect to | in respect of | in relation to | in connection with | in the light of | in light of | in view of | as for | as to | on the basis of | by virtue of | under the terms of | in the course of | at the end of
postposition = 's | '
attributive =
determiner = the | a | an | its | their | this | that | these | those | his | her | both | all | each | every | any | our
adverb = also | further | furthermore | then | so | thus | therefore | unanimously | again | now | already | duly | finally | subsequently | accordingly | moreover | formally | provisionally | strongly | warmly | once more | once again | jointly | likewise | later | in addition | by consensus | by acclamation | in principle | in particular | particularly | especially | explicitly | both | all | each | thereby | hereby | consequently | first | next | soon | shortly | still | only
pronoun = it | they | he | she
relative = that | which | who | whom | whose | where | whether | how | why | what
subordinator = when | while | whereas | although | though | since | as | once | if | because | until | unless
inversion = had | should | were
says =
clause-end =
negation = not | no | never | neither | nor | none | nobody | nothing | unable to | failed to | cannot | could not | did not | remains to be | remain to be | remained to be
unreal = would have
some = several | some | one | another | other | others | many | most | a few | few | certain | a number of | one of them | one of | two of | some of | various | a member | a member state | a councillor | a delegate | a delegation | a participant | an observer | the delegate of | the delegate from | the representative of | the representative from | the observer of | the observer from | the delegation of | the councillor from | the councillor for | two | three | four | five | a majority of | the majority of | it was suggested | speakers | a speaker
have = has | have | had | having
be = was | were | be | been | being | has been | have been | had been | was being | were being
be-now = is | are | is being | are being
will-be = will be | shall be | is to be | are to be | will also be
must-be = should be | would be | would also be
will = will | shall | would | is to | are to | is going to | are going to
addressee =
construct =
event = meeting | meetings | session
advisory = advisory group | tsag | rag | tdag
holds =
blank = council resolution | council resolutions | council decision | council decisions | council document | council documents | group report | group reports | meeting report | meeting room | meeting rooms | decided on | proposed by | as proposed | as amended | as revised | as agreed | as requested | as recommended | agreed text | proposed theme | proposed text | proposed amendments | proposed revision | recommended practice | recommended practices | noted above | requested by | informal group discussions | invited to take the floor | invited to speak | invited to make a statement | other outcomes | other results | other conclusions | other decisions | other recommendations | (other|some|several|various|certain) (outcomes|results|conclusions|decisions|recommendations|agreements) | be advised | been advised | was advised | were advised | is advised | are advised | will be advised | shall be advised | would be advised | has been advised | have been advised | had been advised

# Phrases that speak of the whole sentence.
following = the following | as follows | following points | following conclusions | following results
results = outcomes | outcome | main results | following results | following result | conclusions | conclusion | following decisions | following decision | following recommendations | following recommendation | key results | principal results | following actions | action points | actions agreed | agreed actions | results of the meeting | results of the consultation | results achieved | results were | agreed as follows | next steps | decisions taken | decisions adopted | decisions reached | decisions made | decisions of the | decisions were | recommendations made | recommendations of the | recommendations were | agreements reached | points agreed | points of agreement | following agreements | following steps | steps agreed | measures agreed | following measures were | conclusions reached | steps were agreed | steps have been agreed | following measures | following agreed measures | following outcomes | measures were agreed | actions were agreed
conclusions = conclusions | conclusion
things = documents | document were | contributions | contribution was | papers | presentations | input documents | participants | attended | topics | subjects | issues were discussed | items were discussed | questions were raised | information papers | reports were | agenda items | members of the group | officers | objectives of the | objective of the | aims of the | purposes of the | tasks are | tasks of the | the tasks | mandate is | mandate of the | duties are | functions are | terms of reference are | responsibilities are
mandate = tasks | task | functions | duties | objectives | objective | aims | aim of | terms of reference | responsibilities | mandate
agenda = agenda | agendas
election = elected | re-elected | elects | election of | appointed | re-appointed | designated
asked = council is invited | council is requested | council is asked | council may wish | council is therefore invited | council is therefore requested | council is hereby invited | invited to consider this | conference is invited | members are invited to note | is invited to take note | is invited to note | is invited to approve | is invited to consider | is invited to endorse | is invited to adopt | is submitted to the council for | are submitted to the council for | is hereby submitted to the council | is therefore submitted to the council
quoted = text quoted | quoted from | text reproduced | excerpt from | extract from | text taken from | which reads | reads as follows | read as follows | text of which
so-agreed = it was so agreed | it was so decided | it is so agreed | it is so decided | so agreed | so decided | so resolved | it was thus agreed | it was thus decided

# Headings.
heading-findings = results of the survey | results of the questionnaire | survey results | results of the study | results of the test | results of the tests | results of the audit | results of the evaluation | results of the trial | results of the pilot | financial results | results of the consultation | results of the analysis | results of the examination | results of the vote | results of implementation | objectives and outcomes | outcomes and outputs | expected results | expected outcomes | results framework | results-based management | resolutions and decisions | decisions and resolutions | relevant resolutions and decisions
heading-results = outcome | results | decision | outcomes | conclusion | conclusions | decisions | decisions taken | recommendations | results of the meeting | results of the meetings | main results | key results | results of the work | follow-up | next steps | way forward | actions agreed | agreed actions | action points | future work | future meetings | next meeting | next meetings | date of the next meeting | dates of the next meetings | further action | work plan | summary of results | summary of decisions | summary of the decisions | list of decisions | summary of conclusions | summary of outcomes | summary of the outcomes | summary of recommendations | decisions of the meeting | main decisions | main conclusions | main outcomes | main recommendations | outcome of the discussions | outcomes of the discussions | outcome of the meeting | agreements | agreements reached | points agreed | course of action | the way forward | further steps | next actions | summing-up | summing up | wrap-up | action items | outputs of the meeting | outputs of the meetings | findings and recommendations | main findings and recommendations | meeting outcomes
heading-narrative = introduction | background | mandate | terms of reference | context | history | preamble | general | foreword | legal basis | overview | general information
heading-request = action required | action requested | proposal | proposals | request | requests | purpose | action by the council | recommendation to the council | proposed action
heading-discussion = discussion | discussions | debate | contributions | contribution | information reports | reports | presentation | presentations | exchange of views | consideration | considerations | documents | status | progress | present situation
heading-courtesy = opening | opening of the meeting | opening remarks | welcome | welcoming remarks | welcome address | closing | closing remarks | closure | adoption of the agenda | agenda | election | attendance | participants
draft = draft resolution | draft decision | draft new resolution | draft revision of | draft revised | draft amendment | draft text | draft opinion | draft terms of reference | terms of reference | draft new | proposed amendments to | draft recommendation | draft letter | draft agenda | list of participants | draft programme | questionnaire
author-group = chair | chairman | chairperson | chairwoman | chairmen | co-chair | co-chairs | vice-chair | vice-chairman | group | committee | rapporteur | moderator | meeting | working group
contribution = contribution by | contribution from | contribution of | proposal by | proposals by | proposal from | submitted by | common proposal | common proposals | proposals for the work | joint contribution

# Who acts.
actor.chair = chair | chairman | chairperson | chairwoman | chairs | co-chair | co-chairs | co-chairman | co-chairmen | chairmen | acting chair | acting chairman | president
actor.group = group | working group | council working group | expert group | ad hoc group | drafting group | correspondence group | task force | meeting | plenary meeting | participants | session of the group | committee | standing committee | plenary | the meetings | experts | cwg | panel | panel of experts | expert panel | steering committee | steering group | subcommittee | sub-committee | subgroup | sub-group | working party | joint group | team | intersectoral group | advisory panel | review panel | joint meeting
actor.council = council | itu council
actor.secretariat = secretariat | general secretariat | itu secretariat | secretariat of the union
actor.secretary_general = secretary-general | secretary general | deputy secretary-general | deputy secretary general
actor.directors = director | directors | director of the bureau | directors of the bureaux | bdt director | br director | tsb director
actor.members = member states | member state | sector members | sector member | members | membership | councillors | councillor | delegates | delegate | delegations | delegation | administrations | administration | associates | academia | council members
actor.other = vice-chair | vice-chairs | vice-chairman | vice-chairmen | conference | plenipotentiary conference | assembly | forum | bureau | bureaux | study group | study groups | study group 1 | study group 2 | advisory group | tsag | rag | tdag | united nations | itu | union | rapporteur | rapporteurs | moderator | observer | observers | external auditor | host country | government | general assembly | board | staff council | appeal board | internal auditor | regional office | regional offices | consultant | editor | facilitator | coordinator | focal point | representative | representatives
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
decide.finite = agree(d|s) | decide(d|s) | resolve(d|s) | conclude(d|s) | elect(ed|s) | reached agreement | reached a consensus | reached consensus | reaches agreement | came to an agreement | came to the conclusion | determined | ruled | reached the conclusion | reached the conclusions | drew the conclusion | drew the conclusions | came to the conclusions | arrived at the following conclusions | arrived at the conclusion | arrived at a consensus | arrived at an agreement | came to the following conclusions | drew the following conclusions | opted for | opt for | settled on | chose | chose to | selected | was unanimous in agreeing | were unanimous in agreeing | were in agreement | was in agreement | are in agreement | (was|were|is|are) unanimous in (agreeing|deciding|concluding)
decide.participle = appointed | agreed upon | re-elected
decide.future = agree | decide | elect
decide.passive = agreement was reached | consensus was reached | there was agreement | there was consensus | there was general agreement | there was unanimous agreement | agreement was | a consensus emerged
decide.tail = agreement | consensus | the following conclusions | following conclusions | the following conclusion | the following decisions | the following decision | following decisions
adopt.finite = approve(d|s) | adopt(ed|s) | endorse(d|s) | accept(ed|s) | ratif(ied|ies) | validated | gave its approval | gave their approval | sanctioned | concurred
adopt.participle = carried
adopt.future = approve | adopt | endorse
adopt.passive = met with (|general |unanimous )approval | received (|general |unanimous )approval
adopt.tail = approval | endorsement
note.finite = note(d|s) | took note | take(|s) note | acknowledge(d|s) | took due note | takes due note | recognize(d|s) | recognise(d|s) | observed | noted with interest | took cognizance
note.participle = taken note
note.future = note | take note
note.passive = note was taken | note is taken | due note was taken
note.tail = note
recommend.finite = recommend(ed|s) | propose(d|s) | suggest(ed|s) | advise(d|s) | arrived at the following recommendations | made the following recommendations | (wish|wishes|would like) to (recommend|propose|suggest) | (recommend|propose) (a|an|the|that|to)
recommend.participle =
recommend.future = recommend | propose | suggest
recommend.passive =
recommend.tail = the following recommendations | the following recommendation | following recommendations | the following proposals | the following suggestions
request.finite = request(ed|s) | ask(ed|s) | call(ed|s) for | call(ed|s) on | call(ed|s) upon | sought | seek(|s) | appeal(ed|s) to | solicit(ed|s) | (wish|wishes|wished|would like) to (request|ask)
request.participle =
request.future = request | ask | seek
request.passive =
request.tail = the following requests | the following request
instruct.finite = instruct(ed|s) | mandate(d|s) | entrust(ed|s) | direct(ed|s) | task(ed|s) | commission(ed|s) | authorize(d|s) | authorise(d|s) | assign(ed|s) | delegate(d|s) to
instruct.participle =
instruct.future = instruct | mandate | entrust
instruct.passive =
instruct.tail =
invite.finite = invite(d|s) | (wish|wishes|wished|would like) to invite
invite.participle =
invite.future = invite
invite.passive =
invite.tail =
encourage.finite = encourage(d|s) | urge(d|s) | exhort(ed|s)
encourage.participle =
encourage.future = encourage | urge
encourage.passive = is urged | are urged
encourage.tail =
affirm.finite = confirm(ed|s) | emphasize(d|s) | emphasise(d|s) | stress(ed|es) | reaffirm(ed|s) | affirm(ed|s) | highlight(ed|s) | underline(d|s) | underscore(d|s) | reiterate(d|s) | restated | insisted | (wish|wishes|wished|would like) to (stress|emphasize|emphasise|underline|reiterate|highlight|reaffirm) | (was|were|is|are) unanimous in (stressing|emphasizing|reaffirming)
affirm.participle =
affirm.future = confirm | reaffirm | emphasize | stress
affirm.passive =
affirm.tail =
welcome.finite = took note with (appreciation|satisfaction|gratitude) | welcome(d|s) | thank(ed|s) | commend(ed|s) | appreciate(d|s) | congratulate(d|s) | praise(d|s) | applaud(ed|s) | paid tribute | noted with appreciation | noted with satisfaction | noted with pleasure | express(ed|es) (its|their) (sincere |deep |warm |)(appreciation|gratitude|thanks) | (wish|wishes|wished|would like) to (thank|commend|congratulate|express its appreciation|express its gratitude|express its thanks|welcome) | extend(ed|s) (its|their|his|her) (sincere |warm |deep |)(thanks|appreciation|gratitude|congratulations)
welcome.participle =
welcome.future = welcome | thank
welcome.passive =
welcome.tail = appreciation | gratitude | thanks | satisfaction | congratulations | support | its thanks to | their thanks to | his thanks to | her thanks to
communicate.finite = published | publishes | sent | transmitted | forwarded | circulated | conveyed | disseminated | posted | distributed
communicate.participle = reported | submitted | communicated | issued | notified | shared | made available | brought to the attention | uploaded | announced | referred | put before | placed before | laid before | brought before | conveyed | sent | passed on | relayed | referred back
communicate.future = publish | send | transmit | forward | report | submit | circulate | communicate | convey | inform | notify | distribute | issue | disseminate | post | share | make available | present | brief | announce | bring | report back | refer
communicate.passive =
communicate.tail = available
plan.finite = postponed | deferred | established | set up | created | adjourned | rescheduled | extended | suspended | put off | put back
plan.participle = held | prepared | continued | organized | organised | convened | developed | drafted | finalized | revised | updated | scheduled | launched | carried out | conducted | completed | drawn up | undertaken | maintained | reviewed | considered | examined | implemented | discussed | studied | translated | re-examined | revisited | taken up | formed | constituted | appointed | designated
plan.future = hold | prepare | establish | continue | postpone | organize | organise | convene | develop | draft | finalize | revise | update | set up | create | launch | carry out | conduct | complete | draw up | undertake | maintain | review | consider | examine | implement | meet | study | begin | start | resume | pursue | host | provide | collect | analyse | translate | revisit | re-examine | return to | appoint | designate | nominate | name | select | identify | form | constitute
plan.passive = (will|shall|would) (|also )take place | is scheduled to take place | is planned for | it (is|was) planned (to|that)
plan.tail =
other.finite =
other.participle =
other.future =
other.passive =
other.tail =
report.finite = introduce(d|s) | present(ed|s) | informed | informs | described | describes | explain(ed|s) | said | says | opined | opened | opens | considered | considers | discussed | discusses | examined | examines | reviewed | reviews | received | receives | recalled | recalls | reported | reports | pointed out | points out | drew attention | draws attention | expressed the view | believed | believes | felt | feared | stated | states | announced | announces | submitted | submits | replied | replies | indicated | indicates | remarked | remarks | wondered | wonders | doubted | met | held | closed | heard | hears | briefed | supported | supports | opposed | declared | provided | outlined | outlines | summarized | summarised | shared | commented | referred | clarified | applies | read out | reads out | led to | resulted in | raised | preferred | prefers | favoured | queried | thought | differed | attended | apologized | addressed | continued | prepared | carried out | made | appears | appear | contains | accompanies | contain | sets out | set out | reproduces
report.participle = introduced | presented | discussed | contained | reproduced | annexed | attached | set out
report.future =
report.passive =
light.finite = took | takes | expressed | expresses | gave | gives | reached | conveyed its | made | makes | issued | issues | formulated | formulates | put forward | adopted | adopts | extended | extends | address(ed|es)
light.participle = taken | reached | given | expressed
light.future = make
light.passive =

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
# Kinds whose noun follows the number.
noun-last =
# Whether the name of a body stands right before the noun.
body-before = yes
# What may be glued to the front of a word.
prefix =
# Nouns; `.many` announces several numbers, a body after the kind says who alone uses the noun.
noun.res = resolution | res. | res
noun.res.many = resolutions
noun.dec = decision | dec.
noun.dec.many = decisions
noun.dec.council =
noun.dec.council.many =
noun.dec.pp =
noun.dec.pp.many =
noun.rec = recommendation | rec. | recomm.
noun.rec.many = recommendations | recs.
noun.op = opinion
noun.op.many = opinions
noun.doc = document | doc. | doc
noun.doc.many = documents | docs. | docs
noun.question = question
noun.question.many = questions
noun.rpt = report | rep.
noun.rpt.many = reports
noun.circular = circular letter | circular letters | circular | circulars
noun.art = article | art.
noun.art.many = articles | arts.
noun.no = no. | number | provision no. | provision
noun.no.many = nos. | nos | numbers | provisions nos. | provisions
noun.para = paragraph | para. | §
noun.para.many = paragraphs | paras. | §§
noun.app = appendix | app. | ap
noun.app.many = appendices
noun.rule = rule
noun.rule.many = rules
noun.annex = annex | annexes
noun.resolves = resolves | operative paragraph | operative paragraphs
noun.al = action line | action lines | wsis action line | wsis action lines
# How the letter of the action lines is printed, if not as a C.
line-letter =
# How the letters of targets are printed, from a to d, if not in Latin.
target-letters =
noun.sdg = sdg | sdgs | sdg target | sdg targets | sustainable development goal | sustainable development goals
# A goal that is called so only by what follows its numbers.
goal = goal | goals | target | targets
goal-of = sustainable development goals | sustainable development | 2030 agenda
noun.rev = revision | rev.
noun.add = addendum | addenda | add.
noun.corr = corrigendum | corrigenda | corr.
# What joins a change to the document that it changes.
change-link = to the | to
# Capitals that stand for the noun in index tables.
index.res = R
index.dec = D
# Bodies by name; `.of` holds the forms that follow a number without a joining word.
body.council = council | itu council | council of the itu | council of the union | administrative council
body.council.of =
body.pp = plenipotentiary conference | itu plenipotentiary conference | plenipotentiary
body.pp.of =
body.app = additional plenipotentiary conference
body.wtdc = world telecommunication development conference | itu world telecommunication development conference
body.wtdc.of =
body.wtsa = world telecommunication standardization assembly | world telecommunication standardization conference
body.wtsa.of =
body.wrc = world radiocommunication conference | world administrative radio conference
body.wrc.of =
body.ra = radiocommunication assembly
body.ra.of =
body.wcit = world conference on international telecommunications
body.wcit.of =
body.wtpf = world telecommunication/ict policy forum | world telecommunication policy forum
body.wtpf.of =
body.rrb = radio regulations board
body.ga = united nations general assembly | un general assembly | general assembly of the united nations | general assembly | unga
body.ga.of =
body.ecosoc = economic and social council | united nations economic and social council | ecosoc
body.ecosoc.of =
body.sc = security council | united nations security council | un security council | unsc
body.sc.of =
# Bodies that are none of these and whose names hold the name of one.
body.other = human rights council | council of europe | european council | council of the european union | council of ministers | world health assembly | city council | national council | legislative council | staff council | federal council | ilo | international labour organization | unesco | wipo | icao | imo | upu | wto | eu | european union | oecd | unicef | undp | unhcr | iaea | world health organization
body.group = council working group | council working groups | council group | council member | council members | council member states
# Codes of conferences, which take a year.
code.pp = pp
code.app = app
code.wtdc = wtdc
code.wtsa = wtsa | wtsc | ccitt
code.wrc = wrc | warc | warc-st | warc-mar | warc-sat | aer2 | mob | hfbc | orb
code.ra = ra
code.wcit = wcit
code.wtpf = wtpf
code.rrb = rrb
# Cities of conferences; the first form is the one to print.
city.antalya = Antalya
city.atlantic-city = Atlantic City
city.baku = Baku
city.bucharest = Bucharest
city.buenos-aires = Buenos Aires | Buenos-Aires
city.busan = Busan
city.doha = Doha
city.dubai = Dubai
city.florianopolis = Florianópolis | Florianopolis
city.geneva = Geneva
city.guadalajara = Guadalajara
city.hammamet = Hammamet
city.helsinki = Helsinki
city.hyderabad = Hyderabad
city.istanbul = Istanbul
city.johannesburg = Johannesburg
city.kigali = Kigali
city.kyoto = Kyoto
city.lisbon = Lisbon
city.madrid = Madrid
city.malaga-torremolinos = Málaga-Torremolinos | Malaga-Torremolinos
city.mar-del-plata = Mar del Plata
city.marrakesh = Marrakesh | Marrakech
city.melbourne = Melbourne
city.minneapolis = Minneapolis
city.montreal = Montreal | Montréal
city.montreux = Montreux
city.nairobi = Nairobi
city.new-delhi = New Delhi
city.nice = Nice
city.shanghai = Shanghai
city.sharm-el-sheikh = Sharm el-Sheikh
city.tunis = Tunis
city.valletta = Valletta
# Texts cited by provision, by name and by code.
text.cs = constitution | itu constitution | constitution of the itu | constitution of the union | constitution of the international telecommunication union
text.cv = convention | itu convention | convention of the itu | convention of the union | convention of the international telecommunication union
text.gr = general rules | general rules of conferences, assemblies and meetings of the union
text.rr = radio regulations
text.itr = international telecommunication regulations
text.finreg = financial regulations | financial regulations and financial rules
text.staffreg = staff regulations | staff regulations and staff rules
text.rop = rules of procedure of the council | rules of procedure of council | council rules of procedure
text.tunis-agenda = tunis agenda | tunis agenda for the information society
text.cs.code = cs
text.cv.code = cv
text.gr.code = gr
text.rr.code = rr
text.itr.code = itrs | itr
# What turns a constitution or convention into another one when it follows.
foreign = on the | on | for the | of the united nations | against | concerning | relating | of the republic | no. | between
# Sectors, by code and by name.
sector.t = itu-t | itu t | itut | telecommunication standardization sector
sector.r = itu-r | itu r | itur | radiocommunication sector
sector.d = itu-d | itu d | itud | telecommunication development sector
study-group = study group | sg
# Words of a clause: revised, amended, what may stand between, what follows a year.
revised = rev. | rev | revised in | revised at | revised | revision | as revised in
amended = last amended in | last amended by | last amended | last modified | as amended | amended in | amended | modified in | modified | mod. | mod | as amended in | as modified in
clause-filler = in | and | of
year-mark =
# Words around a session: what may stand between body and year.
session = session | session of the | session of | sessions of the | at its | in its | adopted at its | adopted at the | adopted in
# What joins a number to the body, the Sector or the text.
link = of the | of | adopted by the | adopted by | adopted at the | approved by the | by the | by | from the | in the | issued by the | itu | 's
# Lists and ranges.
and = and/or | and | or | &
to = to | through
article = the
from = from
# What stands before and after a counted number, and between noun and number.
ordinal =
counter =
mark = no. | nos. | number | numbers
# Possessives: the body is the subject before.
possessive = its
# Drafts have no number of their own.
draft = draft | draft new | proposed | preliminary draft
# The conference at hand, named by a pointing word.
this-conference = this conference | the present conference
# How a careful editor cites: {n} number, {of} body or text, {c} clause.
cite.res = Resolution {n}{c} {of}
cite.dec = Decision {n}{c} {of}
cite.dec.council =
cite.rec = Recommendation {n}{c} {of}
cite.op = Opinion {n}{c} {of}
# The same where the clause or the number alone tells the body.
cite.res.short = Resolution {n}{c}
cite.dec.short = Decision {n}{c}
cite.dec.council.short =
cite.rec.short = Recommendation {n}{c}
cite.op.short = Opinion {n}{c}
# Clauses (`~` is a blank): of the first version, of a later one, by the code of a conference, by session.
cite.first = ~({city}, {year})
cite.revised = ~(Rev. {city}, {year})
cite.revised.rec =
cite.code-first = ~({code})
cite.code-revised = ~(Rev.{code})
cite.year = ~({year})
# Bodies and texts as they stand in a citation.
cite.of.pp = of the Plenipotentiary Conference
cite.of.council = of the Council
cite.of.wtdc = of the World Telecommunication Development Conference
cite.of.wtsa = of the World Telecommunication Standardization Assembly
cite.of.wrc = of the World Radiocommunication Conference
cite.of.ra = of the Radiocommunication Assembly
cite.of.wcit = of the World Conference on International Telecommunications
cite.of.wtpf = of the World Telecommunication/ICT Policy Forum
cite.of.ga = of the United Nations General Assembly
cite.of.ecosoc = of the Economic and Social Council
cite.of.sc = of the Security Council
cite.of.cs = of the Constitution
cite.of.cv = of the Convention
cite.of.gr = of the General Rules
cite.of.rr = of the Radio Regulations
cite.of.itr = of the International Telecommunication Regulations
cite.of.finreg = of the Financial Regulations
cite.of.staffreg = of the Staff Regulations
cite.of.rop = of the Rules of Procedure of the Council
cite.of.tunis-agenda = of the Tunis Agenda for the Information Society
# Parts: {p} number or letter, {work} the citation. Behind them the noun that begins it, and the form it takes there.
cite.part.annex = Annex {p} to {work}
cite.part.annex.res =
cite.part.annex.dec =
cite.part.annex.dec.council =
cite.part.annex.rec =
cite.part.annex.op =
cite.part.annex.doc =
cite.part.annex.rpt =
cite.part.resolves = resolves {p} of {work}
cite.part.resolves.res =
cite.part.operative = operative paragraph {p} of {work}
cite.part.operative.dec =
cite.part.operative.dec.council =
cite.part.operative.rec =
cite.part.operative.op =
# Other classes: {s} Sector, {m} changes to a document.
cite.ra = Resolution {s} {n}
cite.doc = Document {n}{m}
cite.sector-rec = Recommendation {s} {n}{c}
cite.sector-rpt = Report {s} {n}{c}
cite.question = Question {s} {n}
cite.no = No. {n} {of}
cite.art = Article {n} {of}
cite.app = Appendix {n} {of}
cite.rule = Rule {n} {of}
cite.para = paragraph {n} {of}
cite.circular = Circular Letter {n}
cite.al = WSIS Action Line {n}
cite.sdg = SDG {n}
