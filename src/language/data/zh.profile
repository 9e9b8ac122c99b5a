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

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]

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
