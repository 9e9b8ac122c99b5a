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
letters = اليمونرتبةعدسفهكأقح،
# Frequent words that none of the other five has.
words = في | من | على | إلى | أن | التي | الذي | عن | مع | ما | هذا | هذه | بشأن | ذلك | بين | لا | أو | كان | كما | قد | المجلس | الاتحاد | لم | كل | ثم | وقد | لدى | خلال
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
date-glue = من | عام | لعام
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
# Lines that name an author where they stand first and a title follows, and those that never do.
author-first = تقرير …
no-author = تقرير عن … | تقرير بشأن … | تقرير حول … | تقرير الاجتماع …

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
body = مقدمة | المقدمة | تمهيد | معلومات أساسية | خلفية | الخلفية | لمحة عامة | السياق | مقدمة عامة | اعتبارات عامة
# What an unknown heading between boxes is about.
keyword-action_required = الإجراء
keyword-references = مراجع
keyword-strategic_link = الخطة الاستراتيجية
keyword-financial_implications = المالية | الميزانية

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

# What an annex belongs to begins with one of these.
origin = بالقرار | بالمقرر | بالوثيقة | بالملحق | للقرار | للمقرر | للوثيقة | للملحق | بالتقرير | للتقرير

# Headings of a table of contents.
contents = جدول المحتويات | المحتويات | فهرس المحتويات

# Headings of the table that a summary record opens with.
subjects = المواضيع التي نوقشت | الموضوعات المطروحة

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]
# How sentences are built. Habits: the verb comes first, the head of a noun chain last, words are written
# without blanks, the subject may be left out. Particles glued to a word; signs of the future.
habits = verb-first | drops-subject
enclitics = ه | ها | هم | هما
proclitics = و | ف
# A vowel sign behind the first letter that makes a past passive, except behind the prefixes of the present.
passive-mark = ُ
present-prefix = ي | ت
future-endings =
future-beginnings = سي | ست
abbreviations = د | أ | ص | م | رقم

# Words of the grammar.
and = و | ثم | وكذلك | بالإضافة إلى | فضلاً عن
by = من قبل | من جانب | من طرف | على يد | بواسطة
preposition = في | من | إلى | على | عن | مع | بشأن | خلال | بعد | قبل | بين | عند | لدى | أثناء | وفقاً لـ | نيابة عن | باسم | بناء على | بناء على طلب | رداً على | حول | تحت | ضمن | منذ | حتى | دون | بدون | عملاً بـ | إثر | عقب | أمام | ضد | لصالح | بموجب | بغية | نحو | استناداً إلى | بالنسبة إلى | بالإضافة إلى | فيما يتعلق بـ | من أجل | لأجل | فيما يخص | فيما يتعلق | فيما يتصل | وفيما يتعلق | أما بالنسبة إلى | في ضوء | في إطار | على أساس
postposition =
attributive =
determiner =
adverb = أيضاً | كذلك | كما | بالإجماع | مجدداً | من جديد | ثم | أخيراً | بالتالي | لذلك | لذا | رسمياً | مؤقتاً | بشدة | بحرارة | معاً | خاصة | بوجه خاص | بتوافق الآراء | بالتزكية | من حيث المبدأ | مع ذلك | قد | لقد | فقد | كل من | كلٌّ من | كلا من | كل | جميع | إن | علاوة على ذلك | وعلاوة على ذلك | إضافة إلى ذلك | وبالإضافة إلى ذلك | فضلاً عن ذلك | وفضلاً عن ذلك | وفي هذا الصدد | في هذا الصدد | وعليه | في هذا السياق | على النحو الواجب | حسب الأصول | بصفة مبدئية | مرة أخرى | بعدئذ | من ثم | مشكوراً | كان | كانت
pronoun = هو | هي | هم
relative = الذي | التي | الذين | اللذان | اللذين | اللتان | اللتين | اللاتي | اللواتي | أن | أنّ | ألا | بأن | بأنّ | كيف | كيفية | ما إذا | مما | حيث | ما إن
subordinator = عندما | حين | حينما | بينما | لما | رغم أن | إذا | بما أن | نظراً لأن | لأن | حالما
says =
clause-end =
negation = لم | لا | لن | ليس | ليست | ما من | عدم | لم يتم | لم تتم | تعذر
some = عدة | بعض | أحد | إحدى | عدد من | العديد من | كثير من | معظم | غالبية | أغلبية | عضو | عضوان | عضوين | مندوب | مندوبة | مندوبان | مندوبون | وفد | وفود | وفدان | مراقب | أحدهم | أحدهما | إحداهما | آخر | آخرون | مشارك | متحدث | ممثل | ممثلة | مندوبو | أعضاء في المجلس | عضو في المجلس | أعضاء المجلس | أكثر من | كثيرون | البعض | متكلم | متكلمون | اثنان | ثلاثة | أربعة | خمسة | وفد من
have =
be = تم | تمت | يتم | تتم | سيتم | ستتم | جرى | جرت | يجري | تجري | سيجري | ستجري | قد تم | وتم
be-now =
will-be = سوف يتم
will =
addressee =
construct = رئيس | رئيسة | رؤساء | أمين | مدير | مديرة | مديرو | مديري | فريق | أعضاء | أمانة | ممثل | نائب | مجلس | اجتماع | لجنة | مكتب | وفود
blank = الاجتماع المقبل | الاجتماع القادم | الاجتماع التالي | الاجتماع (السابع|الثامن|التاسع) المقبل | الاجتماعات المقبلة | الموضوع المقترح | النص المقترح | بصيغتها المعتمدة | المقرر | مقرر | على النحو المقترح | على النحو المعتمد | من أجل

# Phrases that speak of the whole sentence.
following = ما يلي | كما يلي | على ما يلي | التالية | التالي | بما يلي | الآتي | الآتية | فيما يلي | على النحو التالي | النقاط التالية
results = النتائج | نتائج | النتيجة التالية | الاستنتاجات | الاستنتاج التالي | القرارات التالية | القرار التالي | التوصيات التالية | التوصية التالية | الإجراءات التالية | الخطوات التالية | الإجراءات المتفق عليها | التدابير التالية | القرارات المتخذة | القرارات التي اتخذها | القرارات التي اتخذت | القرارات الصادرة عن الاجتماع | التوصيات المقدمة | التوصيات الصادرة عن | الاستنتاجات التي | التدابير المتفق عليها | الخطوات المتفق عليها | نقاط الاتفاق | أهم استنتاجات | استنتاجات الفريق | استنتاجات الاجتماع | أبرز نتائج | أهم نتائج | توصيات الفريق | قرارات الاجتماع | قرارات الفريق | توصيات الاجتماع
things = الوثائق | الوثيقتان | وثيقتان | وثيقتين | وثائق | المساهمات | العروض | المشاركون هم | المواضيع | البنود | التقارير التالية | وثائق المعلومات | الأسئلة التالية | بنود جدول الأعمال | أعضاء الفريق
agenda = جدول الأعمال | جدول أعمال | جدولا أعمال | جدولي أعمال | جداول أعمال
asked = يرجى من المجلس | المجلس مدعو | يدعى المجلس | المجلس مدعو إلى | يطلب من المجلس | يرجى من المؤتمر | تقدم هذه الوثيقة إلى المجلس | لكي ينظر فيه المجلس | يلتمس من المجلس
quoted = نص مقتبس | مقتبس من | النص مقتبس | مقتطف من | نص مأخوذ | نصه كما يلي | نصها كما يلي | فيما يلي نصه | نص منقول
so-agreed = اتفق على ذلك | تقرر ذلك | وتقرر ذلك | واتفق على ذلك | تم الاتفاق على ذلك | وتم الاتفاق على ذلك | وقد تقرر ذلك | وقد اتفق على ذلك | وكان الأمر كذلك | وتمت الموافقة على ذلك | تمت الموافقة على ذلك

# Headings.
heading-findings = نتائج الدراسة الاستقصائية | نتائج الاستبيان | نتائج الدراسة | نتائج الاختبارات | نتائج الاختبار | نتائج المراجعة | نتائج التقييم | نتائج المشروع | النتائج المالية | نتائج المشاورة | نتائج المشاورات | نتائج التحليل | نتائج التصويت | نتائج التشاور | المقاصد والنتائج | الأهداف والنتائج | الغايات والنتائج | النتائج والنواتج | النتائج المتوقعة | إطار النتائج | الإدارة على أساس النتائج | القرارات والمقررات | المقررات والقرارات | قرارات ومقررات
heading-results = نتائج الاجتماع | نتائج الاجتماعين | نتائج الاجتماعات | نتائج | النتائج | النتائج الرئيسية | خلاصة | الخلاصة | خاتمة | استنتاجات | الاستنتاجات | القرارات | قرارات | التوصيات | توصيات | المتابعة | متابعة | الخطوات التالية | الخطوات المقبلة | الإجراءات المتفق عليها | الأعمال المقبلة | الأعمال المستقبلية | العمل المقبل | الاجتماع المقبل | الاجتماعات المقبلة | الاجتماع القادم | الاجتماع التالي | موعد الاجتماع المقبل | موعد الاجتماع القادم | موعد الاجتماع التالي | مواعيد الاجتماعات المقبلة | خطة العمل | سبل المضي قدماً | سبيل المضي قدماً | ملخص القرارات | موجز القرارات | قائمة القرارات | ملخص الاستنتاجات | ملخص النتائج | موجز النتائج | ملخص التوصيات | القرارات المتخذة | القرارات الرئيسية | الاستنتاجات الرئيسية | التوصيات الرئيسية | نتائج المناقشات | نتائج المناقشة | الاتفاقات | نقاط الاتفاق | الطريق إلى الأمام | طريق المضي قدماً | الخطوات القادمة | الإجراءات المقبلة | العمل في المستقبل
heading-narrative = مقدمة | خلفية | الخلفية | معلومات أساسية | الولاية | ولاية | الاختصاصات | اختصاصات | السياق | تمهيد | لمحة تاريخية | اعتبارات عامة | عموميات | الأساس القانوني | نظرة عامة | لمحة عامة
heading-request = الإجراء المطلوب | الإجراءات المطلوبة | اقتراح | الاقتراح | المقترح | مقترح | المقترحات | مقترحات | طلب | الطلبات | الغرض
heading-discussion = المناقشات | المناقشة | مناقشة | مناقشات | المداولات | المساهمات | مساهمات | تقارير المعلومات | التقارير | العروض | تبادل الآراء | النظر في | الوثائق | الوضع الراهن | التقدم المحرز
heading-courtesy = افتتاح | افتتاح الاجتماع | الافتتاح | كلمة الترحيب | كلمات الترحيب | الترحيب | ترحيب | الملاحظات الافتتاحية | الكلمة الافتتاحية | اختتام | اختتام الاجتماع | الاختتام | الملاحظات الختامية | اعتماد جدول الأعمال | إقرار جدول الأعمال | جدول الأعمال | انتخاب | المشاركة | المشاركون
draft = مشروع قرار | مشروع قرار جديد | مشروع مقرر | مشروع مراجعة | مشروع تعديل | مشروع نص | مشروع رأي | مشروع الاختصاصات | مشروع اختصاصات | اختصاصات | الاختصاصات | مشروع توصية | مشروع رسالة | مشروع جدول الأعمال | قائمة المشاركين | مشروع جديد
author-group = رئيس | رئيسة | الرئيس | الرئيسة | رئيسي | رئيسا | رؤساء | نائب رئيس | فريق | الفريق | لجنة | اللجنة | المقرر | الاجتماع
contribution = مساهمة من | مساهمة مقدمة من | مقترح من | مقترحات من | مقترح مقدم من | مقترحات مقدمة من | مقترحات مشتركة | مقترح مشترك | مقترحات بشأن أعمال | مساهمة مشتركة | وثيقة مقدمة من

# Who acts.
actor.chair = الرئيس | الرئيسة | رئيس | رئيسة | رئيس الاجتماع | رئيسة الاجتماع | الرئيسان | الرؤساء | رؤساء | رئيسا
actor.group = CWG | الفريق | فريق العمل | فريق عمل | فريق الخبراء | فريق الصياغة | الفريق العامل | فريق المراسلة | الفريق المخصص | الاجتماع | الاجتماعان | اجتماع | المشاركون | المشاركين | الجلسة العامة | الجلسة | اللجنة | اللجنة الدائمة | لجنة | الخبراء | فريق المهام | فريق
actor.council = المجلس | مجلس الاتحاد
actor.secretariat = الأمانة | الأمانة العامة | أمانة الاتحاد | أمانة
actor.secretary_general = الأمين العام | الأمينة العامة | نائب الأمين العام | نائبة الأمين العام | الأمين العام للاتحاد
actor.directors = مدير | مديرة | مديرو | مدراء | المدير | المديرة | المديرون | مدير مكتب | مديرة مكتب | مديرو المكاتب | مديري المكاتب
actor.members = الدول الأعضاء | الدولة العضو | أعضاء القطاعات | أعضاء القطاع | الأعضاء | أعضاء | أعضاء الاتحاد | المندوبون | المندوبين | المستشارون | الوفود | الإدارات | المنتسبون | الهيئات الأكاديمية
actor.other = نائب الرئيس | نائبة الرئيس | نواب الرئيس | نائب رئيس | نواب رئيس | المؤتمر | مؤتمر المندوبين المفوضين | الجمعية | المنتدى | المكتب | المكاتب | لجنة الدراسات | لجان الدراسات | لجنة الدراسات 1 | لجنة الدراسات 2 | الفريق الاستشاري | الأمم المتحدة | الاتحاد | المقررون | مدير الجلسة | المراقبون | مراجع الحسابات الخارجي | البلد المضيف | الحكومة | الجمعية العامة | مجلس الموظفين | مجلس الطعون | المراجع الداخلي | المكتب الإقليمي | المكاتب الإقليمية | المنسق | المنسقة | الممثلون
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
decide.finite = قرر(|ت|وا) | يقرر | تقرر | اتفق(|ت|وا) | يتفق | خلص(|ت|وا) | انتخب(|ت|وا) | ينتخب | توصل(|ت|وا) إلى (اتفاق|توافق) | عزم(|ت) | استنتج(|ت|وا) | حسم(|ت) | حدد(|ت) | عين(|ت)
decide.participle = الاتفاق | اتخاذ قرار | انتخاب | تعيين | التوصل إلى (اتفاق|توافق)
decide.future = سيقرر | سيتخذ قراراً | ستقرر
decide.passive = حصل اتفاق | هناك اتفاق
decide.tail = على أن | على ألا | اتفاق | توافق في الآراء | إلى اتفاق | إلى توافق في الآراء | قراراً | القرارات التالية | القرار التالي | القرارات الآتية
adopt.finite = اعتمد(|ت|وا) | يعتمد | تعتمد | وافق(|ت|وا) | يوافق | أيد(|ت|وا) | يؤيد | أقر(|ت|وا) | يقر | قبل(ت|وا) | صادق(|ت|وا) | صدق(|ت) | أجاز(|ت)
adopt.participle = اعتماد | الموافقة | إقرار | تأييد | قبول | التصديق | المصادقة
adopt.future = سيعتمد | ستعتمد | سيوافق
adopt.passive = حظي(|ت) بالموافقة | حظي(|ت) بالتأييد
adopt.tail = موافقته | موافقتها | تأييده | تأييدها
note.finite = لاحظ(|ت|وا) | يلاحظ | نوه(|ت|وا) | سجل(|ت|وا) | يحيط علماً | تحيط علماً | يأخذ علماً | اعترف(|ت) | أقر(|ت) بـ | أدرك(|ت)
note.participle = الإحاطة علماً | أخذ العلم | تسجيل
note.future =
note.passive = لوحظ | لوحظت | أحيط علماً | أخذ علماً
note.tail = علماً | العلم
recommend.finite = أوصى | أوصت | أوصوا | يوصي | توصي | اقترح(|ت|وا) | يقترح | تقترح
recommend.participle = اقتراح
recommend.future = سيوصي | ستوصي
recommend.passive = أوصي | يوصى
recommend.tail = التوصيات التالية | التوصية التالية | التوصيات الآتية | المقترحات التالية
request.finite = طلب(|ت|وا) | يطلب | تطلب | التمس(|ت|وا) | يلتمس | ناشد(|ت|وا) | يناشد | سأل(|ت|وا) | طالب(|ت|وا)
request.participle =
request.future = سيطلب
request.passive =
request.tail =
instruct.finite = كلف(|ت|وا) | يكلف | تكلف | عهد(|ت|وا) | فوض(|ت|وا) | يفوض | أوعز(|ت|وا) | أذن(|ت) | يأذن | أسند(|ت|وا) | وجه(|ت) تعليمات | أناط(|ت) | رخص(|ت) | أمر(|ت)
instruct.participle = تكليف | تفويض | إسناد
instruct.future = سيكلف
instruct.passive =
instruct.tail =
invite.finite = دعا | دعت | دعوا | يدعو | تدعو | وجه(|ت) الدعوة
invite.participle = دعوة | توجيه الدعوة
invite.future = سيدعو | ستدعو
invite.passive = دعي | دعيت
invite.tail = الدعوة
encourage.finite = شجع(|ت|وا) | يشجع | تشجع | حث(|ت|وا) | يحث | تحث | حض(|ت)
encourage.participle = تشجيع | التشجيع
encourage.future =
encourage.passive =
encourage.tail =
affirm.finite = أكد(|ت|وا) | يؤكد | تؤكد | شدد(|ت|وا) | يشدد | تشدد | جدد(|ت|وا) | أبرز(|ت|وا) | يبرز | سلط(|ت|وا) الضوء | سلط(|ت|وا) | أعاد(|ت|وا) التأكيد | أعاد(|ت|وا) تأكيد | كرر(|ت|وا)
affirm.participle = التأكيد | تأكيد | التشديد | إبراز | تسليط الضوء
affirm.future = سيؤكد
affirm.passive =
affirm.tail = التأكيد
welcome.finite = رحب(|ت|وا) | يرحب | ترحب | شكر(|ت|وا) | يشكر | تشكر | أشاد(|ت|وا) | يشيد | أثنى | أثنت | يثني | هنأ(|ت|وا) | يهنئ | لاحظ(|ت|وا) مع (التقدير|الارتياح) | ثمن(|ت|وا) | ثمّن | أحاط(|ت|وا) علماً مع (التقدير|الارتياح)
welcome.participle = الترحيب | الإعراب عن (التقدير|الامتنان|الشكر|الارتياح) | الإشادة
welcome.future =
welcome.passive =
welcome.tail = عن تقديره | عن تقديرها | عن تقديرهم | عن امتنانه | عن امتنانها | عن شكره | عن شكرها | عن ارتياحه | عن ارتياحها | عن ترحيبه | عن ترحيبها | مع التقدير | مع الارتياح | عن خالص شكره | عن بالغ تقديره | عن خالص تقديره | عن دعمه | عن دعمها
communicate.finite = نشر(|ت) | أرسل(|ت) | أحال(|ت) | أحيل(|ت) | عمم(|ت) | بعث(|ت)
communicate.participle = نشر | إرسال | إحالة | تعميم | إبلاغ | تقديم | توزيع | رفع | إتاحة | إخطار | موافاة | بث | عرض
communicate.future = (سي|ست)(رسل|نشر|حال|حيل|قدم|عمم|بلغ|رفع|وزع|تاح|تيح|خطر|وافي|بعث|نقل|عرض|علن|دلي|طلع)
communicate.passive =
communicate.tail =
plan.finite = أرجأ(|ت|وا) | أرجئ(|ت) | أجل(ت|وا) | أجل (النظر|البت|مناقشة|بحث|المسألة|البند|القرار) | أنشأ(|ت|وا) | أنشئ(|ت) | شكل(|ت) | مدد(|ت) | أسس(|ت)
plan.participle = إرجاء | تأجيل | إنشاء | تشكيل | تمديد
plan.future = (سي|ست)(عاد النظر|عيد النظر|عقد|عد|حضر|نشأ|نشئ|واصل|تواصل|نظم|ضع|وضع|ستمر|ستأنف|جتمع|صوغ|صاغ|راجع|ستعرض|حدث|بدأ|طلق|نفذ|ستضيف|جري|جرى|تابع|درس|نظر|رجأ|ؤجل|كمل|ستكمل|ترجم|شكل|حتفظ|حدد|تناول|بحث|طور|جمع|نشأ|شرع|تولى|تولي|عكف|عمل|قوم|ضطلع)
plan.passive = من المقرر
plan.tail =
other.finite =
other.participle =
other.future =
other.passive =
other.tail =
report.finite = قدم(|ت|وا) | يقدم | تقدم | أبلغ(|ت|وا) | أطلع(|ت|وا) | وصف(|ت) | أوضح(|ت|وا) | شرح(|ت|وا) | قال(|ت|وا) | رأى | رأت | رأوا | يرى | نظر(|ت|وا) | ناقش(|ت|وا) | نوقش(|ت) | درس(|ت) | بحث(|ت|وا) | استعرض(|ت|وا) | افتتح(|ت) | تلقى | تلقت | ذكر(|ت|وا) | أشار(|ت|وا) | يشير | استرعى | استرعت | أعلن(|ت|وا) | أجاب(|ت) | رد(|ت) | خشي | تخشى | شكك(|ت) | أعرب(|ت|وا) عن (رأي|رأيه|قلق|قلقه|أمل|أمله|تحفظ) | فضل(|ت) | اعترض(|ت) | لخص(|ت) | يلخص | طبق(|ت) | يطبق | تلا | تلت | عرض(|ت|وا) | عقد(|ت) | اجتمع(|ت|وا) | انعقد(|ت) | رفع(|ت) الجلسة | رفعت | اختتم(|ت) | استمع(|ت|وا) | أفاد(|ت) | بين(|ت|وا) | تباين(|ت) | حبذ(|ت) | تساءل(|ت) | أضاف(|ت) | علق(|ت) | شارك(|ت|وا) | عبر(|ت|وا) | أسفر(|ت) | أعد(|ت) | استند(|ت) | تناول(|ت) | وجه(|ت) الانتباه | وجه(|ت) | اختلف(|ت) | ورد(|ت) | يترأس | ترأس(|ت) | تولى | أثير(|ت) | طرح(|ت|وا)
report.participle = تقديم عرض | مناقشة | النظر | استعراض | بحث | عقد | افتتاح
report.future =
report.passive =
light.finite = أحاط(|ت|وا) | أحيط(|ت) | أخذ(|ت|وا) | أعرب(|ت|وا) | يعرب | أبدى | أبدت | أبدوا | اتخذ(|ت|وا) | توصل(|ت|وا) | وجه(|ت|وا) | قدم(|ت|وا) | يقدم | أصدر(|ت) | وضع(|ت)
light.participle = التوصل | اتخاذ
light.future =
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
prefix = و | ف | ب | ل | ك | ال | لل | بال | وال | فال | كال | ولل | فلل | وبال | فبال | وب | ول | وك | فب | فل
# Nouns; `.many` announces several numbers, a body after the kind says who alone uses the noun.
noun.res = قرار | قراره | قرارها
noun.res.many = قراران | قرارين | قراري | قرارات | قراريه | قراريها | قراراته | قراراتها
noun.dec = مقرر | مقرره | مقررها
noun.dec.many = مقرران | مقررين | مقرري | مقررات | مقرريه | مقرراته | مقرراتها
noun.dec.council =
noun.dec.council.many =
noun.dec.pp =
noun.dec.pp.many =
noun.rec = توصية | توصيته | توصيتها
noun.rec.many = توصيتان | توصيتين | توصيتي | توصيات
noun.op = رأي
noun.op.many = رأيان | رأيين | آراء
noun.doc = وثيقة
noun.doc.many = وثيقتان | وثيقتين | وثيقتي | وثائق
noun.question = مسألة
noun.question.many = مسألتان | مسألتين | مسائل
noun.rpt = تقرير
noun.rpt.many = تقريران | تقريرين | تقارير
noun.circular = رسالة المعممة | رسالتان المعممتان | رسالتين المعممتين | رسائل المعممة | رسالة معممة
noun.art = مادة
noun.art.many = مادتان | مادتين | مواد
noun.no = رقم
noun.no.many = رقمان | رقمين | أرقام
noun.para = فقرة
noun.para.many = فقرتان | فقرتين | فقرات
noun.app = تذييل
noun.app.many = تذييلان | تذييلين | تذييلات
noun.rule = قاعدة
noun.rule.many = قاعدتان | قاعدتين | قواعد
noun.annex = ملحق | ملحقان | ملحقين | ملحقات
noun.resolves = يقرر | منطوق
noun.al = خط العمل | خطا العمل | خطي العمل | خطوط العمل | خط عمل | خطا عمل | خطي عمل | خطوط عمل | خط عمل القمة العالمية لمجتمع المعلومات | خط عمل القمة العالمية | خط عمل القمة | خط عمل wsis | خطا عمل القمة العالمية لمجتمع المعلومات | خطا عمل القمة العالمية | خطا عمل القمة | خطا عمل wsis | خطي عمل القمة العالمية لمجتمع المعلومات | خطي عمل القمة العالمية | خطي عمل القمة | خطي عمل wsis | خطوط عمل القمة العالمية لمجتمع المعلومات | خطوط عمل القمة العالمية | خطوط عمل القمة | خطوط عمل wsis
# How the letter of the action lines is printed, if not as a C.
line-letter = جيم | ج
noun.sdg = هدف التنمية المستدامة | أهداف التنمية المستدامة
# A goal that is called so only by what follows its numbers.
goal = هدف | أهداف | هدفان | هدفين
goal-of = أهداف التنمية المستدامة
noun.rev = مراجعة
noun.add = إضافة
noun.corr = تصويب
# What joins a change to the document that it changes.
change-link =
# Capitals that stand for the noun in index tables.
index.res =
index.dec =
# Bodies by name; `.of` holds the forms that follow a number without a joining word.
body.council = المجلس | مجلس الاتحاد | مجلس الاتحاد الدولي للاتصالات
body.council.of = للمجلس | لمجلس الاتحاد
body.pp = مؤتمر المندوبين المفوضين | مؤتمر المندوبين المفوضين للاتحاد
body.pp.of = لمؤتمر المندوبين المفوضين
body.app = مؤتمر المندوبين المفوضين الإضافي
body.wtdc = المؤتمر العالمي لتنمية الاتصالات
body.wtdc.of = للمؤتمر العالمي لتنمية الاتصالات
body.wtsa = الجمعية العالمية لتقييس الاتصالات | المؤتمر العالمي لتقييس الاتصالات
body.wtsa.of = للجمعية العالمية لتقييس الاتصالات
body.wrc = المؤتمر العالمي للاتصالات الراديوية | المؤتمر الإداري العالمي للراديو | المؤتمر الإداري العالمي للاتصالات الراديوية
body.wrc.of = للمؤتمر العالمي للاتصالات الراديوية
body.ra = جمعية الاتصالات الراديوية
body.ra.of = لجمعية الاتصالات الراديوية
body.wcit = المؤتمر العالمي للاتصالات الدولية
body.wcit.of = للمؤتمر العالمي للاتصالات الدولية
body.wtpf = المنتدى العالمي لسياسات الاتصالات/تكنولوجيا المعلومات والاتصالات | المنتدى العالمي لسياسات الاتصالات
body.wtpf.of = للمنتدى العالمي لسياسات الاتصالات
body.rrb = لجنة لوائح الراديو
body.ga = الجمعية العامة للأمم المتحدة | الجمعية العامة
body.ga.of = للجمعية العامة للأمم المتحدة | للجمعية العامة
body.ecosoc = المجلس الاقتصادي والاجتماعي | المجلس الاقتصادي والاجتماعي للأمم المتحدة
body.ecosoc.of = للمجلس الاقتصادي والاجتماعي
body.sc = مجلس الأمن | مجلس الأمن التابع للأمم المتحدة
body.sc.of = لمجلس الأمن
# Bodies that are none of these and whose names hold the name of one.
body.other = مجلس حقوق الإنسان | مجلس أوروبا | المجلس الأوروبي | مجلس الاتحاد الأوروبي | مجلس الوزراء | مجلس موظفي الاتحاد | جمعية الصحة العالمية | مجلس الدولة
body.group =
# Codes of conferences, which take a year.
code.pp = pp
code.app = app
code.wtdc = wtdc
code.wtsa = wtsa
code.wrc = wrc | warc | warc-st | warc-mar | warc-sat | aer2 | mob | hfbc | orb
code.ra = ra
code.wcit = wcit
code.wtpf = wtpf
code.rrb = rrb
# Cities of conferences; the first form is the one to print.
city.antalya = أنطاليا | أنتاليا
city.atlantic-city = أتلانتيك سيتي
city.baku = باكو
city.bucharest = بوخارست
city.buenos-aires = بوينس آيرس | بوينس أيرس
city.busan = بوسان
city.doha = الدوحة
city.dubai = دبي
city.florianopolis = فلوريانوبوليس
city.geneva = جنيف
city.guadalajara = غوادالاخارا | غوادالاجارا
city.hammamet = الحمامات
city.helsinki = هلسنكي
city.hyderabad = حيدر آباد
city.istanbul = إسطنبول | اسطنبول
city.johannesburg = جوهانسبرغ
city.kigali = كيغالي
city.kyoto = كيوتو
city.lisbon = لشبونة
city.madrid = مدريد
city.malaga-torremolinos = ملقة-توريمولينوس
city.mar-del-plata = مار دل بلاتا
city.marrakesh = مراكش
city.melbourne = ملبورن
city.minneapolis = مينيابوليس
city.montreal = مونتريال
city.montreux = مونترو
city.nairobi = نيروبي
city.new-delhi = نيودلهي
city.nice = نيس
city.shanghai = شنغهاي
city.sharm-el-sheikh = شرم الشيخ
city.tunis = تونس
city.valletta = فاليتا
# Texts cited by provision, by name and by code.
text.cs = الدستور | دستور الاتحاد | للدستور | بالدستور | لدستور الاتحاد
text.cv = الاتفاقية | اتفاقية الاتحاد | للاتفاقية | بالاتفاقية | لاتفاقية الاتحاد
text.gr = القواعد العامة | القواعد العامة لمؤتمرات الاتحاد وجمعياته واجتماعاته | القواعد العامة لمؤتمرات الاتحاد
text.rr = لوائح الراديو | للوائح الراديو
text.itr = لوائح الاتصالات الدولية | للوائح الاتصالات الدولية
text.finreg = اللوائح المالية | اللوائح المالية والقواعد المالية | للوائح المالية
text.staffreg = النظام الأساسي للموظفين | النظام الأساسي والنظام الإداري للموظفين
text.rop = النظام الداخلي للمجلس | النظام الداخلي
text.tunis-agenda = برنامج عمل تونس | برنامج عمل تونس بشأن مجتمع المعلومات
text.cs.code = cs
text.cv.code = cv
text.gr.code =
text.rr.code = rr
text.itr.code = itr
# What turns a constitution or convention into another one when it follows.
foreign = بشأن | المتعلقة | المتعلق | الخاصة | الدولية | الأوروبية | لمكافحة | المتحدة
# Sectors, by code and by name.
sector.t = itu-t | itu t | itut | قطاع تقييس الاتصالات | لقطاع تقييس الاتصالات
sector.r = itu-r | itu r | itur | قطاع الاتصالات الراديوية | لقطاع الاتصالات الراديوية
sector.d = itu-d | itu d | itud | قطاع تنمية الاتصالات | لقطاع تنمية الاتصالات
study-group = لجنة الدراسات
# Words of a clause: revised, amended, what may stand between, what follows a year.
revised = المراجع في | المراجعة في | المراجعان في | المراجعين في | المراجعتان في | المراجعتين في | المراجع | المراجعة | rev. | rev
amended = المعدل آخر مرة في | المعدل آخر مرة | المعدلة آخر مرة في | المعدلة آخر مرة | آخر تعديل في | آخر تعديل | المعدل في | المعدلة في | المعدل | المعدلة
clause-filler = في | و | من
year-mark =
# Words around a session: what may stand between body and year.
session = في دورته لعام | في دورته | في دورة عام | لعام | عام | دورة | دورة عام
# What joins a number to the body, the Sector or the text.
link = الصادر عن | الصادرة عن | الصادران عن | الصادرين عن | الصادرتان عن | الصادرتين عن | الصادر من | الذي اعتمده | التي اعتمدها | من | في | للاتحاد
# Lists and ranges.
and = و | أو
to = إلى | حتى
from = من
# What stands before and after a counted number, and between noun and number.
ordinal =
counter =
mark = رقم | ذي الرقم | ذات الرقم
# Possessives: the body is the subject before.
possessive =
# Drafts have no number of their own.
draft = مشروع | مشروع جديد
# The conference at hand, named by a pointing word.
this-conference = هذا المؤتمر
# How a careful editor cites: {n} number, {of} body or text, {c} clause.
cite.res = القرار {n}{c} الصادر عن {of}
cite.dec = المقرر {n}{c} الصادر عن {of}
cite.dec.council =
cite.rec = التوصية {n}{c} الصادرة عن {of}
cite.op = الرأي {n}{c} الصادر عن {of}
# The same where the clause or the number alone tells the body.
cite.res.short = القرار {n}{c}
cite.dec.short = المقرر {n}{c}
cite.dec.council.short =
cite.rec.short = التوصية {n}{c}
cite.op.short = الرأي {n}{c}
# Clauses (`~` is a blank): of the first version, of a later one, by the code of a conference, by session.
cite.first = ~({city}، {year})
cite.revised = ~(المراجَع في {city}، {year})
cite.revised.rec = ~(المراجَعة في {city}، {year})
cite.code-first = ~({code})
cite.code-revised = ~(Rev.{code})
cite.year = ~({year})
# Bodies and texts as they stand in a citation.
cite.of.pp = مؤتمر المندوبين المفوضين
cite.of.council = المجلس
cite.of.wtdc = المؤتمر العالمي لتنمية الاتصالات
cite.of.wtsa = الجمعية العالمية لتقييس الاتصالات
cite.of.wrc = المؤتمر العالمي للاتصالات الراديوية
cite.of.ra = جمعية الاتصالات الراديوية
cite.of.wcit = المؤتمر العالمي للاتصالات الدولية
cite.of.wtpf = المنتدى العالمي لسياسات الاتصالات/تكنولوجيا المعلومات والاتصالات
cite.of.ga = الجمعية العامة للأمم المتحدة
cite.of.ecosoc = المجلس الاقتصادي والاجتماعي
cite.of.sc = مجلس الأمن
cite.of.cs = الدستور
cite.of.cv = الاتفاقية
cite.of.gr = القواعد العامة
cite.of.rr = لوائح الراديو
cite.of.itr = لوائح الاتصالات الدولية
cite.of.finreg = اللوائح المالية
cite.of.staffreg = النظام الأساسي للموظفين
cite.of.rop = النظام الداخلي للمجلس
cite.of.tunis-agenda = برنامج عمل تونس بشأن مجتمع المعلومات
# Parts: {p} number or letter, {work} the citation. Behind them the noun that begins it, and the form it takes there.
cite.part.annex = الملحق {p} {work}
cite.part.annex.res = القرار | بالقرار
cite.part.annex.dec = المقرر | بالمقرر
cite.part.annex.dec.council =
cite.part.annex.rec = التوصية | بالتوصية
cite.part.annex.op = الرأي | بالرأي
cite.part.annex.doc = الوثيقة | بالوثيقة
cite.part.annex.rpt = التقرير | بالتقرير
cite.part.resolves = الفقرة {p} من يقرر من {work}
cite.part.resolves.res =
cite.part.operative = الفقرة {p} من منطوق {work}
cite.part.operative.dec =
cite.part.operative.dec.council =
cite.part.operative.rec =
cite.part.operative.op =
# Other classes: {s} Sector, {m} changes to a document.
cite.ra = القرار {s} {n}
cite.doc = الوثيقة {n}{m}
cite.sector-rec = التوصية {s} {n}{c}
cite.sector-rpt = التقرير {s} {n}{c}
cite.question = المسألة {s} {n}
cite.no = الرقم {n} من {of}
cite.art = المادة {n} من {of}
cite.app = التذييل {n} من {of}
cite.rule = القاعدة {n} من {of}
cite.para = الفقرة {n} من {of}
cite.circular = الرسالة المعممة {n}
cite.al = خط العمل {n} للقمة العالمية لمجتمع المعلومات
cite.sdg = هدف التنمية المستدامة {n}
