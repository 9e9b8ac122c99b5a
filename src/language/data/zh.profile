# Profile of zh. See src/language/profile.rs for the format.

[language]
right-to-left = no
# Numbers of several parts are printed minor part first.
minor-first = no

# ---------------------------------------------------------------------------------------
# Which language a text is in: frequent words, letters that no other of the six has.
# ---------------------------------------------------------------------------------------

[detect]
# Frequent letters and signs beyond ASCII, to tell encodings apart.
letters = 的一是在不了有和中大为上国以要用到作地于出分对成会可主发年动同工能下过定行法所经进议理事电信联盟文件报告秘书长部门标准化展无线通席建第号关组员内日月及该其并将由与各次个全提请本至就这他我们时来，。、；：（）《》“”
# Frequent words that none of the other five has.
words = 的 | 和 | 在 | 了 | 是 | 与 | 为 | 于 | 及 | 会 | 对 | 将 | 并 | 其 | 该 | 有 | 由 | 以
# What only the header of a document in this language says.
labels = 原文 | 文件 | 议项 | 仅有英文 | 报告 | 需采取的行动
# Letters of the same script that this language never writes.
foreign = 會國電議報員決對與於為長書務聯單組標發無線關這個時請將點區經濟產業學開門

# ---------------------------------------------------------------------------------------
# The header block: session, agenda item, document, date, original language, author.
# ---------------------------------------------------------------------------------------

[header]
# The name of the Union on top of the oldest template.
organisation = 国际电信联盟
# Names of the bodies that meet, as the header prints them.
body-council = 理事会 | 国际电联理事会 | 行政理事会
body-pp = 全权代表大会
body-wtdc = 世界电信发展大会
body-wtsa = 世界电信标准化全会 | 世界电信标准化全体会议
body-wrc = 世界无线电通信大会
body-ra = 无线电通信全会
body-wcit = 国际电信世界大会
body-wtpf = 世界电信政策论坛 | 世界电信/ICT政策论坛
# Words for a session or a meeting, before or after its year.
session = 会议 | 届会议 | 例会
# Who discusses the document: a line of its own in headers of conferences.
assembly = 全体会议
agenda-item = 议项: | 议程项目: | 议项
# Codes of the meetings that an agenda item belongs to; the same in all languages as a rule.
agenda-code = PL | ADM
document = 文件
# Changes to a document, as words before their number.
revision = 修订 | 修订版
addendum = 补遗
corrigendum = 勘误
# What ties the change to the document.
amends = 至
original = 原文:
# Beside the name of a language: the document exists in no other.
only = 仅有 | 仅
# Names of languages.
arabic = 阿拉伯文 | 阿文
chinese = 中文
english = 英文
french = 法文
russian = 俄文
spanish = 西班牙文 | 西文
# Months and the words around dates.
january =
february =
march =
april =
may =
june =
july =
august =
september =
october =
november =
december =
year-mark = 年
month-mark = 月
day-mark = 日
day-suffix =
date-glue = 自 | 从
date-to = 至 | 到 | 和
# Author lines; `…` stands for other text.
author = …秘书长的报告 | …秘书长提交的报告 | …秘书处的报告 | …主席的报告 | …主席提交的报告 | …主席…的报告 | …副主席的报告 | …联合主席的报告 | …共同主席的报告 | …主任的报告 | …主任提交的报告
author = …报告人的报告 | …审计员的报告 | …咨询委员会的报告 | …秘书长的说明 | …秘书处的说明 | …主席的说明 | …主任的说明 | …的说明 | …秘书长的情况说明 | …的文稿 | …提交的文稿 | …的联合文稿
author = …提交的文件 | …提交的提案 | …的来信 | …的函 | 秘书长 | 秘书处 | 总秘书处 | …局主任 | …组主席 | …主管部门

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]
# Headings by purpose. `(s)` may be missing; an ending `…` stands for the rest of a short line.
summary = 概要 | 摘要 | 内容提要 | 概述
action_required = 需采取的行动 | 需理事会采取的行动 | 需要采取的行动 | 需要理事会采取的行动 | 要求采取的行动 | 要求理事会采取的行动 | 请理事会采取的行动 | 拟采取的行动 | 建议采取的行动 | 所需行动
references = 参考文件 | 参考 | 参考资料 | 参考文献 | 参考材料 | 相关文件
purpose = 目的 | 宗旨 | 目标
strategic_link = 与战略规划的相关联系 | 与战略规划的联系 | 与战略规划的相关链接 | 与战略规划的链接 | 与战略规划的关联 | 与战略规划的相关关联 | 与《战略规划》的相关联系 | 与战略规划的关系
financial_implications = 财务影响 | 财政影响 | 经费影响 | 所涉财务问题 | 预算影响
# Headings of the numbered front matter that are none of these.
other = 主题 | 背景 | 建议 | 影响 | 事由 | 提案 | 背景情况
# Headings that open the body.
body = 引言 | 前言 | 导言 | 背景

# ---------------------------------------------------------------------------------------
# Numbers, items, annexes, quotations.
# ---------------------------------------------------------------------------------------

[structure]
# Words that open an annex, an appendix, an attachment.
annex = 附件
appendix = 附录
attachment = 后附资料 | 附文

# Suffixes of numbers, in the order bis, ter, quater.
suffix-bis = 之二
suffix-ter = 之三
suffix-quater = 之四

# The alphabet of lettered items where it is not the Latin one, in the order of counting.
letters =

# What makes the number before it a count or a date, not a label.
units = 号 | 年 | 月 | 日 | 时 | 分 | 个 | 位 | 份 | 次 | 项 | 页 | 名 | 届 | 条 | 款 | 至 | 到 | 和 | 及 | 与

# Numerals from one to ten that are no digits.
counting = 一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十

# Openers of an operative line of a resolution.
operative = 做出决议 | 作出决议 | 进一步做出决议 | 进一步作出决议 | 做出决定 | 作出决定 | 进一步做出决定 | 责成 | 进一步责成 | 要求 | 进一步要求 | 请 | 进一步请 | 鼓励 | 敦促 | 授权 | 建议 | 批准 | 通过 | 呼吁 | 做出决议责成 | 委托 | 重申 | 邀请 | 决议 | 决定

# Openers of its preamble.
preamble = 考虑到 | 进一步考虑到 | 注意到 | 进一步注意到 | 认识到 | 进一步认识到 | 回顾 | 忆及 | 经审查 | 经审议 | 满意地注意到 | 铭记 | 意识到 | 强调 | 鉴于 | 顾及 | 确认

# The body that enacts.
enacting = 理事会 | 国际电联理事会 | 全权代表大会 | 大会 | 世界电信

# How the title of a draft act begins or, where the noun ends the phrase, ends.
draft = 决议草案 | 新决议草案 | 决定草案 | 新决定草案 | 建议草案 | 意见草案 | 修订草案

# Headings of a table of contents.
contents = 目录 | 目次

# Headings of the table that a summary record opens with.
subjects = 讨论的议题 | 讨论议题

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
