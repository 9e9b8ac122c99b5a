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

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
