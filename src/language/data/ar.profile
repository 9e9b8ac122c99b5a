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
# Words that open an annex, an appendix, an attachment.
annex = الملحق | ملحق
appendix = التذييل | تذييل
attachment = المرفق | مرفق

# Suffixes of numbers, in the order bis, ter, quater.
suffix-bis = مكرراً | مكررا | مكرر
suffix-ter = ثالثاً | مكرر ثانياً
suffix-quater = رابعاً

# The alphabet of lettered items where it is not the Latin one, in the order of counting.
letters = أ | ب | ج | د | هـ | و | ز | ح | ط | ي | ك | ل | م | ن | س | ع | ف | ص | ق | ر | ش | ت | ث | خ | ذ | ض | ظ | غ

# What makes the number before it a count or a date, not a label.
units =

# Numerals from one to ten that are no digits.
counting =

# Openers of an operative line of a resolution.
operative = يقرر | يقرر كذلك | ويقرر كذلك | قرر | يقرر أن يكلف | يكلف | ويكلف | يكلف كذلك | كلف | يطلب | يطلب كذلك | يطلب من | طلب من | طلب إلى | يدعو | يدعو كذلك | دعا | يشجع | شجع | يحث | حث | يأذن | يفوض | يوصي | أوصى | يعتمد | يوافق | يناشد | يؤكد من جديد | تقرر | تكلف | تدعو | تطلب | تشجع | تحث | توصي

# Openers of its preamble.
preamble = إذ يضع في اعتباره | وإذ يضع في اعتباره | إذ تضع في اعتبارها | إذ يلاحظ | وإذ يلاحظ | إذ يذكر | وإذ يذكر | إذ يدرك | وإذ يدرك | إذ يأخذ | وإذ يأخذ | إذ يشير | وإذ يشير | بعد النظر | وقد نظر | وبعد أن نظر | إذ يعترف | وإذ يعترف | إذ يؤكد | وإذ يؤكد | إذ يقر | وإذ يقر | إذ يعرب | وإذ يعرب | إذ تدرك | إذ تلاحظ | إذ تذكر | وقد درس | إذ | وإذ

# The body that enacts.
enacting = إن المجلس | إن مجلس الاتحاد | إن مؤتمر المندوبين المفوضين | إن المؤتمر | إن الجمعية

# How the title of a draft act begins or, where the noun ends the phrase, ends.
draft = مشروع قرار | مشروع القرار | مشروع قرار جديد | مشروع مقرر | مشروع المقرر | مشروع مراجعة القرار | مشروع مراجعة المقرر | مشروع توصية | مشروع رأي

# Headings of a table of contents.
contents = جدول المحتويات | المحتويات | فهرس المحتويات

# Headings of the table that a summary record opens with.
subjects = المواضيع التي نوقشت | الموضوعات المطروحة

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
