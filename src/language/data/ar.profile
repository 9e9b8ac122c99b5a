# Profile of ar. See src/language/profile.rs for the format.

[language]
right-to-left = yes
# Numbers of several parts are printed minor part first.
minor-first = yes

# ---------------------------------------------------------------------------------------
# Which language a text is in: frequent words, letters that no other of the six has.
# ---------------------------------------------------------------------------------------

[detect]
# Frequent letters and signs beyond ASCII, to tell encodings apart.
letters = اليمونرتبةعدسفهكأقحجصىإشطخضزءثئظغؤآذ،؛؟
# Frequent words that none of the other five has.
words = في | من | على | إلى | أن | التي | الذي | عن | مع | ما | هذا | هذه | بشأن | ذلك | بين | لا | أو | كان | كما | قد | المجلس | الاتحاد
# What only the header of a document in this language says.
labels = الأصل | الوثيقة | بند جدول الأعمال | بالإنكليزية فقط | تقرير من | تقرير الأمين العام | مذكرة من | الإجراء المطلوب
# Letters of the same script that this language never writes.
foreign = پچژگکیےۀەېۇٹڈ

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
