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
words = el | los | las | del | y | una | por | para | con | al | su | sus | lo | como | es | fue | ha | han | este | esta | estos | sobre | o | desde | sin | ante | uno | otros | dos | hasta | así | muy | fueron | sido
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
# Lines that name an author where they stand first and a title follows, and those that never do.
author-first = Informe del … | Informe de la … | Informe de los … | Informe de las …
no-author = Informe de la reunión … | Informe de la … reunión …

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
other = Historia | Decisión solicitada
# Headings that open the body.
body = Introducción | Antecedentes | Generalidades | Contexto | Preámbulo | Visión general | Consideraciones generales
body = Información general | Observaciones preliminares | Apertura de la reunión
# What an unknown heading between boxes is about.
keyword-action_required = acción | medida
keyword-references = referencia
keyword-strategic_link = plan estratégico
keyword-financial_implications = financiera | presupuestaria

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

# What an annex belongs to begins with one of these.
origin = a la | al | a los | a las

# Headings of a table of contents.
contents = índice | sumario

# Headings of the table that a summary record opens with.
subjects = asuntos tratados | temas tratados

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]
# How sentences are built. Habits: the verb comes first, the head of a noun chain last, words are written
# without blanks, the subject may be left out. Particles glued to a word; signs of the future.
habits = drops-subject
enclitics =
proclitics =
# A vowel sign behind the first letter that makes a past passive, except behind the prefixes of the present.
passive-mark =
present-prefix =
# Verbs in the present that bear that sign in the passive alone, and what reflexive ones begin with.
present-bare =
present-reflexive =
future-endings = ara | aran | era | eran | ira | iran | dra | dran
future-beginnings =
abbreviations = sr | sra | sres | dr | dra | no | num | nums | rev | res | art | arts | dec | rec | doc | docs | add | corr | st | vol | p | pp | parr | parrs | cf | ref | refs | fig | ee | uu | aprox
# Nouns behind which a letter is a number.
lettered = anexo | apéndice | opción | grupo | parte | cuadro

# Words of the grammar.
and = y | e | asi como | y luego | junto con | pero
by = por | por el | por la | por los | por las
preposition = de | del | a | al | en | sobre | para | con | bajo | tras | despues de | despues del | antes de | antes del | durante | entre | hacia | hasta | relativo a | en nombre de | en nombre del | en respuesta a | en respuesta al | a peticion de | a peticion del | a solicitud de | a solicitud del | de conformidad con | de acuerdo con | segun | sin | contra | ante | desde | mediante | en cuanto a | gracias a | dentro de | dentro del | a invitacion de | a invitacion del | en lo que respecta a | en lo que respecta al | en lo que se refiere a | en lo que se refiere al | en lo que concierne a | en lo que concierne al | por lo que respecta a | por lo que se refiere a | por lo que se refiere al | en relacion con | con respecto a | con respecto al | respecto de | respecto del | acerca de | acerca del | con arreglo a | en virtud de | en virtud del | a raiz de | a la luz de | habida cuenta de
postposition =
attributive =
determiner = el | la | los | las | un | una | unos | unas | su | sus | este | esta | estos | estas | ese | esa | dicho | dicha | dichos | dichas | ambos | ambas | todos los | todas las | cada
adverb = tambien | ademas | asimismo | luego | entonces | asi | por unanimidad | de nuevo | nuevamente | debidamente | finalmente | por ultimo | posteriormente | en consecuencia | por consiguiente | por tanto | por lo tanto | igualmente | oficialmente | provisionalmente | encarecidamente | calurosamente | conjuntamente | en particular | por consenso | por aclamacion | en principio | no obstante | sin embargo | ya | expresamente | en primer lugar | pronto | le | les | lo | la | los | las | una vez mas | a continuacion | despues
pronoun = ella | ellos | ellas | este ultimo | esta ultima
relative = que | quien | quienes | cuyo | cuya | cuyos | cuyas | donde | el cual | la cual | los cuales | las cuales | si | como | cuando
subordinator = cuando | mientras | mientras que | aunque | puesto que | ya que | una vez que | si | porque | dado que
inversion =
says =
clause-end =
negation = no | nunca | ningun | ninguna | ninguno | ni | tampoco
unreal = habria | habrian | hubiera | hubieran | hubiese | hubiesen
some = varios | varias | algunos | algunas | un delegado | una delegada | una delegacion | un miembro | un consejero | una consejera | un participante | un observador | una observadora | otro | otra | otros | otras | uno de ellos | una de ellas | uno de los | un estado miembro | diversos | diversas | muchos | muchas | la mayoria de | el delegado de | el delegado del | la delegada de | el representante de | el representante del | la representante de | la delegacion de | la delegacion del | el consejero de | la consejera de | dos | tres | cuatro | cinco | un orador | una oradora | ciertos | ciertas | numerosos | numerosas | cierto numero de | una serie de
have = ha | han | habia | habian | haya | hayan
be = se | fue | fueron | es | son | ha sido | han sido | habia sido | habian sido | sea | sean | se ha | se han | se habia | se habian | siendo | fuera | fueran | queda | quedan | quedo | quedaron | era | eran
be-now =
will-be = sera | seran | se va a
must-be = debera ser | deberan ser | seria | serian
will =
addressee =
construct =
event = reunion | reuniones
advisory = grupo asesor | gant | gar | gadt
holds =
blank = tal como | en su forma enmendada | en su forma modificada | tema propuesto | texto propuesto | enmiendas propuestas | acuerdo | acuerdos | invitad(o|a|os|as) a (hacer uso de la palabra|tomar la palabra|intervenir) | otros resultados | otras conclusiones | otras decisiones | otras recomendaciones | lo que antecede | lo que precede | (otros|algunos|varios|otras|algunas|varias) (resultados|conclusiones|decisiones|recomendaciones|acuerdos) | la nota | una nota | nota del | nota de

# Phrases that speak of the whole sentence.
following = lo siguiente | siguiente | siguientes | como sigue | a continuacion | los puntos siguientes
results = resultados | resultado | conclusiones | conclusion siguiente | decisiones siguientes | siguientes decisiones | decision siguiente | siguiente decision | recomendaciones siguientes | siguientes recomendaciones | recomendacion siguiente | siguiente recomendacion | siguiente conclusion | siguientes conclusiones | principales resultados | siguientes medidas | medidas acordadas | proximos pasos | medidas siguientes | decisiones adoptadas | decisiones tomadas | acuerdos alcanzados | acuerdos adoptados | recomendaciones formuladas | conclusiones alcanzadas | conclusiones formuladas | medidas convenidas | puntos de acuerdo | pasos siguientes | siguientes pasos | acciones siguientes | siguientes acciones | otros resultados | siguientes acuerdos | acuerdos siguientes | siguientes etapas | etapas siguientes
conclusions = conclusiones | conclusion
things = documentos | contribuciones | ponencias | presentaciones | participantes | temas | cuestiones que se examinaron | se examinaron las cuestiones | documentos informativos | documentos de informacion | informes se | puntos del orden del dia | miembros del grupo | objetivos son | objetivos de la | objetivos del | cometidos | tareas son | siguientes tareas | tareas siguientes | mandato es | mandato del | funciones son | atribuciones
mandate = tareas | funciones | cometidos | cometido | objetivos | objetivo | mandato | responsabilidades | atribuciones
agenda = orden del dia | ordenes del dia
election = eligio | eligieron | elegido | elegida | elegidos | elegidas | elige | eligen | reeligio | eleccion de | designado | designada | designados | nombrado | nombrada | nombrados
asked = se invita al consejo | se ruega al consejo | se pide al consejo | se solicita al consejo | se invita a la conferencia | el consejo tal vez desee | se somete al consejo | se somete a la consideracion del consejo | para su aprobacion por el consejo | se invita al consejo a
quoted = texto extraido | texto reproducido | texto citado | texto tomado | extracto de | que reza | que dice lo siguiente | del siguiente tenor | cuyo texto
so-agreed = asi se acuerda | asi se acordo | asi se decide | asi se decidio | asi queda acordado | asi queda decidido | queda asi decidido | queda asi acordado | queda acordado | queda decidido | asi quedo acordado | asi quedo decidido | se acuerda asi | se decide asi | se acordo asi | se decidio asi

# Headings.
heading-findings = resultados de la encuesta | resultados del cuestionario | resultados del estudio | resultados de las pruebas | resultados de la auditoria | resultados de la evaluacion | resultados del proyecto | resultados financieros | resultados de la consulta | resultados del analisis | resultados de la votacion | resultados del examen | resultado de la votacion | objetivos y resultados | resultados y productos | resultados previstos | resultados esperados | marco de resultados | gestion basada en los resultados | resoluciones y acuerdos | resoluciones y decisiones | acuerdos y resoluciones
heading-results = resultados de las reuniones | resultados de la reunion | principales resultados | resultados | conclusion | conclusiones | decisiones | decisiones adoptadas | recomendaciones | seguimiento | proximos pasos | medidas acordadas | medidas convenidas | labor futura | trabajos futuros | proxima reunion | proximas reuniones | fecha de la proxima reunion | fechas de las proximas reuniones | plan de trabajo | camino a seguir | medidas futuras | recapitulacion de las decisiones | resumen de las decisiones | resumen de decisiones | lista de decisiones | resumen de las conclusiones | resumen de los resultados | principales decisiones | principales conclusiones | principales recomendaciones | decisiones de la reunion | resultados de los debates | resultado de los debates | acuerdos alcanzados | puntos acordados | proximas etapas | medidas que han de adoptarse | camino que debe seguirse | lineas de actuacion | actividades futuras | proximas medidas | recapitulación | decisión | medidas de seguimiento | etapas siguientes | productos de la reunión
heading-narrative = introduccion | antecedentes | mandato | contexto | historia | generalidades | preambulo | consideraciones generales | fundamento juridico | panorama general | informacion general
heading-request = accion solicitada | accion requerida | medidas solicitadas | propuesta | propuestas | solicitud | solicitudes | objeto | finalidad
heading-discussion = debates | debate | discusion | discusiones | deliberaciones | examen | contribuciones | contribucion | informes de informacion | informes | ponencias | presentaciones | intercambio de opiniones | documentos | situacion actual | avances
heading-courtesy = apertura | apertura de la reunion | apertura de las reuniones | bienvenida | palabras de bienvenida | discursos de apertura | clausura | observaciones finales | aprobacion del orden del dia | adopcion del orden del dia | orden del dia | eleccion | participacion | participantes
draft = proyecto de resolucion | proyecto de nueva resolucion | proyecto de acuerdo | proyecto de decision | proyecto de revision | proyecto revisado | proyecto de enmienda | proyecto de texto | proyecto de opinion | proyecto de mandato | mandato | proyecto de nuevo | proyecto de nueva | proyecto de recomendacion | proyecto de carta | proyecto de orden del dia | lista de participantes | cuestionario
author-group = presidente | presidenta | presidentes | copresidente | copresidentes | vicepresidente | vicepresidenta | grupo | comite | comision | relator | moderador | reunion
contribution = contribucion de | contribucion del | contribucion presentada | contribuciones de | propuesta de | propuesta del | propuestas de | propuestas del | propuestas comunes | propuesta comun | propuestas para los trabajos | documento presentado por

# Who acts.
actor.chair = presidente | presidenta | presidentes | presidentas | copresidente | copresidenta | copresidentes
actor.group = grupo | grupo de trabajo | grupo de trabajo del consejo | grupo de expertos | grupo ad hoc | grupo de redaccion | grupo por correspondencia | grupo de trabajo por correspondencia | reunion | reuniones | participantes | sesion plenaria | plenaria | sesion | comision | comision permanente | comite | expertos | gtc | subgrupo | subcomite | subcomision | comite directivo | grupo directivo | grupo mixto | equipo | panel | cuadro de expertos | grupo intersectorial | reunion conjunta
actor.council = consejo | consejo de la uit
actor.secretariat = secretaria | secretaria general de la union | secretaria de la uit
actor.secretary_general = secretario general | secretaria general | vicesecretario general | vicesecretaria general
actor.directors = director | directora | directores | directoras | directores de las oficinas | director de la oficina
actor.members = estados miembros | estado miembro | miembros de sector | miembros de los sectores | miembros del sector | miembro de sector | miembros | consejeros | consejero | consejera | consejeras | delegados | delegado | delegada | delegaciones | delegacion | administraciones | administracion | asociados | instituciones academicas
actor.other = vicepresidente | vicepresidenta | vicepresidentes | vicepresidentas | conferencia | conferencia de plenipotenciarios | asamblea | foro | oficina | oficinas | comision de estudio | comisiones de estudio | comision de estudio 1 | comision de estudio 2 | grupo asesor | gant | gar | gadt | naciones unidas | uit | union | relator | relatora | relatores | moderador | moderadora | observador | observadora | observadores | auditor externo | pais anfitrion | gobierno | asamblea general | consejo del personal | junta de apelacion | auditor interno | oficina regional | oficinas regionales | consultor | consultora | coordinador | coordinadora | representante | representantes
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
decide.finite = acord(o|aron) | acuerda | acuerdan | decid(io|ieron|e|en) | resolv(io|ieron) | resuelve | resuelven | conclu(yo|yeron|ye|yen) | conv(ino|inieron) | conviene en | convienen en | eli(gio|gieron|ge|gen) | determin(o|aron) | llego a la conclusion | llegaron a la conclusion | llego a un (acuerdo|consenso) | llegaron a un (acuerdo|consenso) | alcanzo un (acuerdo|consenso) | design(o|aron) | se puso de acuerdo | se pusieron de acuerdo | lleg(o|aron) a (las conclusiones|las siguientes conclusiones|la siguiente conclusion|las conclusiones siguientes) | formul(o|aron) las (siguientes conclusiones|conclusiones siguientes) | lleg(a|an) a (las siguientes conclusiones|las conclusiones siguientes|la conclusion siguiente|la siguiente conclusion|la conclusion|un acuerdo|un consenso) | formul(a|an) las (siguientes conclusiones|conclusiones siguientes) | extra(jo|jeron|e|en) las (siguientes conclusiones|conclusiones siguientes) | lleg(a|an) a (las conclusiones|las siguientes conclusiones|la conclusion|la siguiente conclusion|un acuerdo|un consenso) | extraj(o|eron) las (conclusiones|siguientes conclusiones) | opt(o|aron) por | escogi(o|eron) | seleccion(o|aron)
decide.participle = acordad(o|a|os|as) | decidid(o|a|os|as) | resuelt(o|a|os|as) | convenid(o|a|os|as) | concluido | elegid(o|a|os|as) | reelegid(o|a|os|as) | nombrad(o|a|os|as) | designad(o|a|os|as)
decide.future = decidira | decidiran | acordara | elegira
decide.passive = se (llego|ha llegado) a un (acuerdo|consenso) | se alcanzo un (acuerdo|consenso) | hubo (acuerdo|consenso)
decide.tail = acuerdo | consenso | las siguientes decisiones | las decisiones siguientes | la siguiente decision | la decision siguiente | las siguientes conclusiones | las conclusiones siguientes | la siguiente conclusion | la conclusion siguiente
adopt.finite = aprob(o|aron) | aprueba | aprueban | adopt(o|aron|a|an) | refrend(o|aron|a|an) | acept(o|aron|a|an) | respald(o|aron|a|an) | ratific(o|aron|a|an) | valid(o|aron|a|an) | suscrib(io|ieron|e|en) | hizo suyo | hizo suya | hizo suyos | hizo suyas | hace suyo | hace suya | dio su aprobacion | dio su visto bueno
adopt.participle = aprobad(o|a|os|as) | adoptad(o|a|os|as) | refrendad(o|a|os|as) | aceptad(o|a|os|as) | respaldad(o|a|os|as) | ratificad(o|a|os|as) | validad(o|a|os|as)
adopt.future = aprobara | aprobaran | adoptara | adoptaran
adopt.passive = obtuv(o|ieron) la aprobacion | recibi(o|eron) la aprobacion
adopt.tail = su aprobacion | su visto bueno
note.finite = tomo nota | tomaron nota | toma nota | toman nota | tomo debida nota | toma debida nota | constat(o|aron) | advirti(o|eron) | reconoc(io|ieron|e|en) | observ(o|aron|a|an) | not(o|aron) | tom(o|aron) conocimiento
note.participle = tomado nota | tomado debida nota | observado | reconocido | constatado
note.future = tomara nota
note.passive =
note.tail = nota | debida nota
recommend.finite = recomend(o|aron) | recomienda | recomiendan | prop(uso|usieron) | propone | proponen | sugiri(o|eron) | sugiere | sugieren | aconsej(o|aron) | (desea|desean|quisiera|quisieran) (recomendar|proponer|sugerir)
recommend.participle = recomendad(o|a|os|as) | propuest(o|a|os|as) | sugerid(o|a|os|as)
recommend.future = recomendara | propondra
recommend.passive =
recommend.tail = las siguientes recomendaciones | las recomendaciones siguientes | la siguiente recomendacion | la recomendacion siguiente | las siguientes propuestas | las recomendaciones que figuran a continuacion | las recomendaciones a continuacion
request.finite = pid(io|ieron|e|en) | solicit(o|aron|a|an) | rog(o|aron) | ruega | ruegan | demand(o|aron) | requiri(o|eron) | reclam(o|aron) | hizo un llamamiento | hicieron un llamamiento
request.participle = pedid(o|a|os|as) | solicitad(o|a|os|as)
request.future = pedira | solicitara
request.passive =
request.tail = las siguientes solicitudes | las solicitudes siguientes | la siguiente solicitud | las siguientes peticiones | las peticiones siguientes
instruct.finite = encarg(o|aron|a|an) | encomend(o|aron) | encomienda | encomiendan | orden(o|aron) | dio instrucciones | dieron instrucciones | da instrucciones | imparti(o|eron) instrucciones | autoriz(o|aron|a|an) | facult(o|aron|a|an) | confi(o|aron|a) | asign(o|aron)
instruct.participle = encargad(o|a|os|as) | encomendad(o|a|os|as) | autorizad(o|a|os|as) | dado instrucciones | facultad(o|a|os|as)
instruct.future = encargara
instruct.passive =
instruct.tail = el mandato de | mandato de | el mandato para
invite.finite = invit(o|aron|a|an)
invite.participle = invitad(o|a|os|as)
invite.future = invitara
invite.passive =
invite.tail =
encourage.finite = alent(o|aron) | alienta | alientan | inst(o|aron|a|an) | anim(o|aron|a|an) | exhort(o|aron|a|an)
encourage.participle = alentad(o|a|os|as) | instad(o|a|os|as) | animad(o|a|os|as) | exhortad(o|a|os|as)
encourage.future = alentara
encourage.passive =
encourage.tail =
affirm.finite = subray(o|aron|a|an) | destac(o|aron|a|an) | confirm(o|aron|a|an) | reafirm(o|aron|a|an) | recalc(o|aron|a|an) | insist(io|ieron|e|en) | reiter(o|aron|a|an) | hizo hincapie | hicieron hincapie | hace hincapie | puso de relieve | pusieron de relieve | pone de relieve | afirm(o|aron|a|an) | resalt(o|aron|a|an) | hizo enfasis | puso de manifiesto | (desea|desean|quisiera|quisieran) (subrayar|destacar|recalcar|reafirmar|reiterar)
affirm.participle = subrayad(o|a|os|as) | destacad(o|a|os|as) | confirmad(o|a|os|as) | reafirmad(o|a|os|as) | insistido | reiterad(o|a|os|as) | hecho hincapie | puesto de relieve | recalcad(o|a|os|as)
affirm.future = confirmara
affirm.passive =
affirm.tail =
welcome.finite = agradec(io|ieron|e|en) | acog(io|ieron|e|en) con (satisfaccion|beneplacito|agrado|interes) | acog(io|ieron|e|en) favorablemente | felicit(o|aron|a|an) | celebr(o|aron) los | celebro el | celebro la | encomi(o|aron|a) | elogi(o|aron|a|an) | rindi(o|eron) homenaje | apreci(o|aron) | valor(o|aron) positivamente | tom(o|aron) nota con (satisfaccion|agradecimiento|reconocimiento|agrado) | dio las gracias | dieron las gracias | da las gracias | se congratul(o|aron|a) | se felicit(o|aron|a) | aplaud(io|ieron) | acogi(o|eron) (muy |)favorablemente | acoge(|n) (muy |)favorablemente | (desea|desean|quisiera|quisieran) (agradecer|felicitar)
welcome.participle = agradecid(o|a|os|as) | acogid(o|a|os|as) con (satisfaccion|beneplacito|agrado) | felicitad(o|a|os|as) | elogiad(o|a|os|as) | dado las gracias
welcome.future = agradecera
welcome.passive =
welcome.tail = su agradecimiento | su gratitud | su satisfaccion | su reconocimiento | su beneplacito | sus felicitaciones | su apoyo | su aprecio | agradecimiento | gratitud | reconocimiento
communicate.finite =
communicate.participle = publicad(o|a|os|as) | enviad(o|a|os|as) | transmitid(o|a|os|as) | remitid(o|a|os|as) | difundid(o|a|os|as) | comunicad(o|a|os|as) | sometid(o|a|os|as) | distribuid(o|a|os|as) | presentad(o|a|os|as) | notificad(o|a|os|as) | señalad(o|a|os|as) a la atencion | puest(o|a|os|as) a disposicion | elevad(o|a|os|as) | trasladad(o|a|os|as) | dirigid(o|a|os|as)
communicate.future = publicara(|n) | enviara(|n) | transmitira(|n) | remitira(|n) | difundira(|n) | comunicara(|n) | sometera(|n) | distribuira(|n) | presentara(|n) | notificara(|n) | informara(|n) | señalara(|n) | pondra(|n) a disposicion | pondra(|n) en conocimiento | rendira(|n) cuentas | dara(|n) cuenta | hara(|n) llegar | divulgara(|n) | trasladara(|n) | elevara(|n) | colgara(|n)
communicate.passive =
communicate.tail = a disposición
plan.finite = aplaz(o|aron|a|an) | pospuso | pospusieron | pospone | difiri(o|eron) | difiere | estableci(o|eron) | establece | cre(o|aron) | crea | constituy(o|eron) | constituye | prorrog(o|aron|a)
plan.participle = aplazad(o|a|os|as) | pospuest(o|a|os|as) | celebrad(o|a|os|as) | preparad(o|a|os|as) | establecid(o|a|os|as) | organizad(o|a|os|as) | convocad(o|a|os|as) | elaborad(o|a|os|as) | redactad(o|a|os|as) | finalizad(o|a|os|as) | revisad(o|a|os|as) | actualizad(o|a|os|as) | iniciad(o|a|os|as) | llevad(o|a|os|as) a cabo | realizad(o|a|os|as) | concluid(o|a|os|as) | mantenid(o|a|os|as) | examinad(o|a|os|as) | aplicad(o|a|os|as) | traducid(o|a|os|as) | cread(o|a|os|as) | reexaminad(o|a|os|as) | constituid(o|a|os|as) | formad(o|a|os|as)
plan.future = celebrara(|n) | preparara(|n) | establecera(|n) | organizara(|n) | convocara(|n) | elaborara(|n) | redactara(|n) | finalizara(|n) | revisara(|n) | actualizara(|n) | iniciara(|n) | llevara(|n) a cabo | realizara(|n) | concluira(|n) | continuara(|n) | proseguira(|n) | seguira(|n) | mantendra(|n) | examinara(|n) | aplicara(|n) | creara(|n) | aplazara(|n) | reunira(|n) | acogera(|n) | comenzara(|n) | emprendera(|n) | reanudara(|n) | constituira(|n) | implantara(|n) | pondra(|n) en marcha | confeccionara(|n) | desarrollara(|n) | estudiara(|n) | recopilara(|n) | traducira(|n) | volvera(|n) a (examinar|estudiar|tratar|abordar|considerar) | nombrara(|n) | designara(|n) | seleccionara(|n) | formara(|n)
plan.passive = tendra(|n) lugar | esta prevista | esta previsto | quedo en suspenso | quedaron en suspenso | quedo suspendid(o|a) | se suspendio
plan.tail = en marcha | en práctica
other.finite =
other.participle =
other.future =
other.passive =
other.tail =
report.finite = present(o|aron|a|an) | inform(o|aron|a|an) | describ(io|ieron|e|en) | explic(o|aron|a|an) | dij(o|eron) | dice | dicen | opin(o|aron|a|an) | consider(o|aron|a|an) | examin(o|aron|a|an) | abri(o|eron) | inaugur(o|aron|a) | recib(io|ieron|e|en) | record(o|aron) | recuerda | recuerdan | indic(o|aron|a|an) | señal(o|aron|a|an) | declar(o|aron|a|an) | anunci(o|aron|a|an) | respond(io|ieron|e|en) | tem(io|ieron|e|en) | dud(o|aron|a|an) | prefir(io|ieron) | prefiere | prefieren | apoy(o|aron|a|an) | se opus(o|ieron) | precis(o|aron|a|an) | aclar(o|aron|a) | resum(io|ieron|e) | aplic(a|an|o|aron) | dio lectura | da lectura | dio la bienvenida | expus(o|ieron) | expone | escuch(o|aron|a) | debat(io|ieron) | tuvo ante si | se reuni(o|eron) | celebr(o|aron|a) | pregunt(o|aron|a|an) | diverg(io|ieron) | estim(o|aron|a|an) | analiz(o|aron|a) | arroj(o|aron) | levant(o|aron|a) la sesion | levanta la sesion | coment(o|aron) | manifest(o|aron|o) | hizo referencia | trat(o|aron|a|an) | particip(o|aron) | prepar(o|aron) | someti(o|eron) | llev(o|aron) a cabo | public(o|aron) | envi(o|aron) | transmiti(o|eron) | figura | figuran | aparece | aparecen | consta | constan | contiene | contienen | acompaña | acompañan | figura(|n) | figuraba(|n) | contiene(|n) | aparece(|n) | acompaña(|n) | consta(|n) | se recoge(|n) | se reproduce(|n)
report.participle = presentad(o|a|os|as) | informado | descrit(o|a|os|as) | explicado | dicho | opinado | considerad(o|a|os|as) | examinad(o|a|os|as) | recibid(o|a|os|as) | recordado | indicado | señalado | declarado | debatid(o|a|os|as) | discutid(o|a|os|as)
report.future =
report.passive =
light.finite = tom(o|aron|a|an) | expres(o|aron|a|an) | manifest(o|aron|a|an) | dio | dieron | alcanz(o|aron) | lleg(o|aron) a | formul(o|aron|a|an) | hizo | hicieron | emiti(o|eron) | present(o|aron|a|an) | adopt(o|aron|a|an) | lleg(a|an) a | dirigio | dirigieron | dirige | dirigen
light.participle = tomado | expresado | manifestado | dado | alcanzado | adoptad(o|a|os|as)
light.future = pondra | pondran
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
noun.res = resolución | res. | res
noun.res.many = resoluciones
noun.dec =
noun.dec.many =
noun.dec.council = acuerdo
noun.dec.council.many = acuerdos
noun.dec.pp = decisión | dec. | dec
noun.dec.pp.many = decisiones
noun.rec = recomendación | rec. | recom.
noun.rec.many = recomendaciones
noun.op = opinión | ruego
noun.op.many = opiniones | ruegos
noun.doc = documento | doc. | doc
noun.doc.many = documentos | docs.
noun.question = cuestión
noun.question.many = cuestiones
noun.rpt = informe
noun.rpt.many = informes
noun.circular = carta circular | cartas circulares | circular
noun.art = artículo | art.
noun.art.many = artículos | arts.
noun.no = número | n.º | nº | n° | núm. | n.
noun.no.many = números | n.os | núms.
noun.para = párrafo | §
noun.para.many = párrafos | §§
noun.app = apéndice | ap
noun.app.many = apéndices
noun.rule = regla
noun.rule.many = reglas
noun.annex = anexo | anexos
noun.resolves = resuelve | punto | puntos | parte dispositiva
noun.al = línea de acción | líneas de acción | línea de acción de la cmsi | líneas de acción de la cmsi
# How the letter of the action lines is printed, if not as a C.
line-letter =
# How the letters of targets are printed, from a to d, if not in Latin.
target-letters =
noun.sdg = ods | objetivo de desarrollo sostenible | objetivos de desarrollo sostenible | meta ods | meta de los ods | metas de los ods | metas ods
# A goal that is called so only by what follows its numbers.
goal = objetivo | objetivos | meta | metas
goal-of = objetivos de desarrollo sostenible | desarrollo sostenible
noun.rev = revisión | rev.
noun.add = addéndum | addenda | add. | adéndum
noun.corr = corrigéndum | corr.
# What joins a change to the document that it changes.
change-link = al | a los | a la | del
# Capitals that stand for the noun in index tables.
index.res = R
index.dec = A
# Bodies by name; `.of` holds the forms that follow a number without a joining word.
body.council = consejo | consejo de la uit | consejo de la unión | consejo de administración
body.council.of =
body.pp = conferencia de plenipotenciarios | conferencia de plenipotenciarios de la uit
body.pp.of =
body.app = conferencia de plenipotenciarios adicional
body.wtdc = conferencia mundial de desarrollo de las telecomunicaciones
body.wtdc.of =
body.wtsa = asamblea mundial de normalización de las telecomunicaciones | conferencia mundial de normalización de las telecomunicaciones
body.wtsa.of =
body.wrc = conferencia mundial de radiocomunicaciones | conferencia administrativa mundial de radiocomunicaciones
body.wrc.of =
body.ra = asamblea de radiocomunicaciones
body.ra.of =
body.wcit = conferencia mundial de telecomunicaciones internacionales
body.wcit.of =
body.wtpf = foro mundial de política de las telecomunicaciones/tic | foro mundial de política de las telecomunicaciones
body.wtpf.of =
body.rrb = junta del reglamento de radiocomunicaciones
body.ga = asamblea general de las naciones unidas | asamblea general | agnu
body.ga.of =
body.ecosoc = consejo económico y social | consejo económico y social de las naciones unidas | ecosoc
body.ecosoc.of =
body.sc = consejo de seguridad | consejo de seguridad de las naciones unidas
body.sc.of =
# Bodies that are none of these and whose names hold the name of one.
body.other = consejo de derechos humanos | consejo de europa | consejo europeo | consejo de la unión europea | consejo de ministros | asamblea mundial de la salud | consejo de estado | consejo del personal | consejo nacional | oit | organización internacional del trabajo | unesco | ompi | oaci | omi | upu | omc | ue | unión europea | ocde | unicef | pnud | acnur | oiea | organización mundial de la salud
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
city.baku = Bakú
city.bucharest = Bucarest
city.buenos-aires = Buenos Aires
city.busan = Busán | Busan
city.doha = Doha
city.dubai = Dubái | Dubai
city.florianopolis = Florianópolis
city.geneva = Ginebra
city.guadalajara = Guadalajara
city.hammamet = Hammamet
city.helsinki = Helsinki
city.hyderabad = Hyderabad
city.istanbul = Estambul
city.johannesburg = Johannesburgo
city.kigali = Kigali
city.kyoto = Kyoto | Kioto
city.lisbon = Lisboa
city.madrid = Madrid
city.malaga-torremolinos = Málaga-Torremolinos | Malaga-Torremolinos
city.mar-del-plata = Mar del Plata
city.marrakesh = Marrakech
city.melbourne = Melbourne
city.minneapolis = Minneápolis | Minneapolis
city.montreal = Montreal
city.montreux = Montreux
city.nairobi = Nairobi
city.new-delhi = Nueva Delhi
city.nice = Niza
city.shanghai = Shanghái | Shanghai
city.sharm-el-sheikh = Sharm el-Sheikh
city.tunis = Túnez
city.valletta = La Valetta | Valletta
# Texts cited by provision, by name and by code.
text.cs = constitución | constitución de la uit | constitución de la unión | constitución de la unión internacional de telecomunicaciones
text.cv = convenio | convenio de la uit | convenio de la unión | convenio de la unión internacional de telecomunicaciones
text.gr = reglamento general | reglamento general de las conferencias, asambleas y reuniones de la unión
text.rr = reglamento de radiocomunicaciones
text.itr = reglamento de las telecomunicaciones internacionales
text.finreg = reglamento financiero | reglamento financiero y reglas financieras
text.staffreg = estatuto del personal | estatuto y reglamento del personal
text.rop = reglamento interno del consejo | reglamento interno
text.tunis-agenda = agenda de túnez | agenda de túnez para la sociedad de la información
text.cs.code = cs
text.cv.code = cv
text.gr.code =
text.rr.code = rr
text.itr.code = rti
# What turns a constitution or convention into another one when it follows.
foreign = sobre | para | de las naciones unidas | contra | relativo | de viena | de la república | internacional | europeo | entre
# Sectors, by code and by name.
sector.t = uit-t | uit t | uitt | itu-t | sector de normalización de las telecomunicaciones
sector.r = uit-r | uit r | uitr | itu-r | sector de radiocomunicaciones
sector.d = uit-d | uit d | uitd | itu-d | sector de desarrollo de las telecomunicaciones
study-group = comisión de estudio | ce
# Words of a clause: revised, amended, what may stand between, what follows a year.
revised = rev. | rev | revisada en | revisada | revisado | revisión
amended = modificada por última vez en | modificada por última vez | modificado por última vez en | modificado por última vez | última mod. | última modificación | modificada en | modificado en | modificada | modificado | mod. | mod
clause-filler = en | de | y
year-mark =
# Words around a session: what may stand between body and year.
session = reunión | reunión de | en su reunión de | en su reunión | de la reunión de | celebrada en | adoptada en su reunión de | adoptado en su reunión de | adoptada en la reunión de | adoptada en | adoptado en
# What joins a number to the body, the Sector or the text.
link = de la | del | de los | de las | de | de la uit | aprobada por la | aprobada por el | adoptada por la | adoptada por el | aprobado por el | adoptado por el
# Lists and ranges.
and = y | e | o | u | así como
to = a | al
article = el | la | los | las | al | a los | a las | a la | del | de los | de las | de la
from = de la | del
# What stands before and after a counted number, and between noun and number.
ordinal =
counter =
mark = n.º | nº | n° | núm. | número | n.os
# Possessives: the body is the subject before.
possessive = su | sus
# Drafts have no number of their own.
draft = proyecto de | proyecto de nueva | proyectos de | anteproyecto de
# The conference at hand, named by a pointing word.
this-conference = presente conferencia
# How a careful editor cites: {n} number, {of} body or text, {c} clause.
cite.res = Resolución {n}{c} {of}
cite.dec = Decisión {n}{c} {of}
cite.dec.council = Acuerdo {n}{c} {of}
cite.rec = Recomendación {n}{c} {of}
cite.op = Opinión {n}{c} {of}
# The same where the clause or the number alone tells the body.
cite.res.short = Resolución {n}{c}
cite.dec.short = Decisión {n}{c}
cite.dec.council.short = Acuerdo {n}{c}
cite.rec.short = Recomendación {n}{c}
cite.op.short = Opinión {n}{c}
# Clauses (`~` is a blank): of the first version, of a later one, by the code of a conference, by session.
cite.first = ~({city}, {year})
cite.revised = ~(Rev. {city}, {year})
cite.revised.rec =
cite.code-first = ~({code})
cite.code-revised = ~(Rev.{code})
cite.year = ~({year})
# Bodies and texts as they stand in a citation.
cite.of.pp = de la Conferencia de Plenipotenciarios
cite.of.council = del Consejo
cite.of.wtdc = de la Conferencia Mundial de Desarrollo de las Telecomunicaciones
cite.of.wtsa = de la Asamblea Mundial de Normalización de las Telecomunicaciones
cite.of.wrc = de la Conferencia Mundial de Radiocomunicaciones
cite.of.ra = de la Asamblea de Radiocomunicaciones
cite.of.wcit = de la Conferencia Mundial de Telecomunicaciones Internacionales
cite.of.wtpf = del Foro Mundial de Política de las Telecomunicaciones/TIC
cite.of.ga = de la Asamblea General de las Naciones Unidas
cite.of.ecosoc = del Consejo Económico y Social
cite.of.sc = del Consejo de Seguridad
cite.of.cs = de la Constitución
cite.of.cv = del Convenio
cite.of.gr = del Reglamento general
cite.of.rr = del Reglamento de Radiocomunicaciones
cite.of.itr = del Reglamento de las Telecomunicaciones Internacionales
cite.of.finreg = del Reglamento Financiero
cite.of.staffreg = del Estatuto del Personal
cite.of.rop = del Reglamento interno del Consejo
cite.of.tunis-agenda = de la Agenda de Túnez para la Sociedad de la Información
# Parts: {p} number or letter, {work} the citation. Behind them the noun that begins it, and the form it takes there.
cite.part.annex = Anexo {p} {work}
cite.part.annex.res = Resolución | a la Resolución
cite.part.annex.dec = Decisión | a la Decisión
cite.part.annex.dec.council = Acuerdo | al Acuerdo
cite.part.annex.rec = Recomendación | a la Recomendación
cite.part.annex.op = Opinión | a la Opinión
cite.part.annex.doc = Documento | al Documento
cite.part.annex.rpt = Informe | al Informe
cite.part.resolves = punto {p} del resuelve {work}
cite.part.resolves.res = Resolución | de la Resolución
cite.part.operative = punto {p} de la parte dispositiva {work}
cite.part.operative.dec = Decisión | de la Decisión
cite.part.operative.dec.council = Acuerdo | del Acuerdo
cite.part.operative.rec = Recomendación | de la Recomendación
cite.part.operative.op = Opinión | de la Opinión
# Other classes: {s} Sector, {m} changes to a document.
cite.ra = Resolución {s} {n}
cite.doc = Documento {n}{m}
cite.sector-rec = Recomendación {s} {n}{c}
cite.sector-rpt = Informe {s} {n}{c}
cite.question = Cuestión {s} {n}
cite.no = número {n} {of}
cite.art = Artículo {n} {of}
cite.app = Apéndice {n} {of}
cite.rule = Artículo {n} {of}
cite.para = párrafo {n} {of}
cite.circular = Carta circular {n}
cite.al = Línea de Acción {n} de la CMSI
cite.sdg = ODS {n}
