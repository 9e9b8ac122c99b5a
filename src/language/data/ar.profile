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
# The name of the Union on top of the oldest template.
organisation = الاتحاد الدولي للاتصالات
# Names of the bodies that meet, as the header prints them.
body-council = المجلس | مجلس الاتحاد | مجلس الإدارة
body-pp = مؤتمر المندوبين المفوضين
body-wtdc = المؤتمر العالمي لتنمية الاتصالات
body-wtsa = الجمعية العالمية لتقييس الاتصالات
body-wrc = المؤتمر العالمي للاتصالات الراديوية
body-ra = جمعية الاتصالات الراديوية
body-wcit = المؤتمر العالمي للاتصالات الدولية
body-wtpf = المنتدى العالمي لسياسات الاتصالات | المنتدى العالمي لسياسات الاتصالات/تكنولوجيا المعلومات والاتصالات
# Words for a session or a meeting, before or after its year.
session = دورة | الدورة | اجتماع | الاجتماع
# Who discusses the document: a line of its own in headers of conferences.
assembly = الجلسة العامة
agenda-item = بند جدول الأعمال: | بنود جدول الأعمال: | البند: | بند جدول الأعمال
# Codes of the meetings that an agenda item belongs to; the same in all languages as a rule.
agenda-code = PL | ADM
document = الوثيقة | للوثيقة | وثيقة | إلى الوثيقة
# Changes to a document, as words before their number.
revision = المراجعة
addendum = الإضافة
corrigendum = التصويب
# What ties the change to the document.
amends = على
original = الأصل:
# Beside the name of a language: the document exists in no other.
only = فقط
# Names of languages.
arabic = بالعربية | العربية
chinese = بالصينية | الصينية
english = بالإنكليزية | الإنكليزية | بالإنجليزية | الإنجليزية
french = بالفرنسية | الفرنسية
russian = بالروسية | الروسية
spanish = بالإسبانية | الإسبانية
# Months and the words around dates.
january = يناير | كانون الثاني
february = فبراير | شباط
march = مارس | آذار
april = أبريل | إبريل | نيسان
may = مايو | أيار | ماي
june = يونيو | يونيه | جوان | حزيران
july = يوليو | يوليه | تموز | جويلية
august = أغسطس | آب | أوت
september = سبتمبر | أيلول
october = أكتوبر | تشرين الأول
november = نوفمبر | تشرين الثاني
december = ديسمبر | كانون الأول
year-mark =
month-mark =
day-mark =
day-suffix =
date-glue = من
date-to = إلى | و
# Author lines; `…` stands for other text.
author = تقرير من … | تقرير الأمين … | تقرير الأمينة … | تقرير رئيس … | تقرير رئيسة … | تقرير نائب … | تقرير نائبة …
author = تقرير الرئيس… | تقرير الرئيسة… | تقرير الرئيسين … | تقرير مدير … | تقرير مديرة … | تقرير المدير… | تقرير المقرر …
author = تقرير الأمانة… | تقرير المراجع … | تقرير مقدم من … | تقرير مرحلي من … | تقرير أعده … | مذكرة من …
author = مذكرة الأمين … | مذكرة الأمينة … | مذكرة الأمانة… | مذكرة رئيس … | مساهمة من … | مساهمة مقدمة من …
author = مساهمة مشتركة … | مساهمات من … | مقترح من … | مقترح مقدم من … | مقترحات من … | مقترحات مقدمة من … | اقتراح من …
author = اقتراح مقدم من … | وثيقة مقدمة من … | وثيقة من … | مقدمة من … | مقدم من … | رسالة من … | كتاب من … | بيان من …
author = الأمين العام | الأمينة العامة | الأمانة | الأمانة العامة | مدير مكتب … | مديرة مكتب … | رئيس الفريق …
author = رئيسة الفريق … | رئيس فريق … | رئيسة فريق … | رئيس لجنة … | رئيسة لجنة … | الدول الأعضاء في … | إدارة …
author = إدارات … | … (جمهورية) | … (المملكة)

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]
# Headings by purpose. `(s)` may be missing; an ending `…` stands for the rest of a short line.
summary = ملخص | الملخص | ملخص تنفيذي | خلاصة
action_required = الإجراء المطلوب | الإجراء المطلوب من المجلس | الإجراءات المطلوبة | الإجراءات المطلوبة من المجلس
action_required = الإجراء المطلوب اتخاذه | الإجراء المطلوب اتخاذه من المجلس | الإجراء المطلوب من جانب المجلس | الإجراء المطلوب …
references = المراجع | المرجع | وثائق مرجعية | الوثائق المرجعية | مراجع
purpose = الغرض | الهدف | غرض الوثيقة
strategic_link = الصلة (الصلات) بالخطة الاستراتيجية | الصلة (الصلات) ذات الصلة بالخطة الاستراتيجية | الصلات بالخطة الاستراتيجية
strategic_link = الارتباط بالخطة الاستراتيجية | الرابط (الروابط) ذو الصلة بالخطة الاستراتيجية
strategic_link = الرابط (الروابط) ذات الصلة بالخطة الاستراتيجية | الصلة ذات الصلة بالخطة الاستراتيجية
strategic_link = الروابط ذات الصلة بالخطة الاستراتيجية
financial_implications = الآثار المالية | الانعكاسات المالية | التبعات المالية | الآثار المترتبة في الميزانية
financial_implications = الآثار المترتبة على الميزانية
# Headings of the numbered front matter that are none of these.
other = الموضوع | الخلفية | التوصية | التوصيات | الآثار | خلفية | الاقتراح | معلومات أساسية
# Headings that open the body.
body = مقدمة | المقدمة | تمهيد | معلومات أساسية

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
