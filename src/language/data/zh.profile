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
words = 的 | 和 | 在 | 了 | 是 | 与 | 为 | 于 | 及 | 会 | 对 | 将 | 并 | 其 | 该 | 有 | 由 | 以 | 至 | 按 | 向 | 中 | 不 | 各
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
# Lines that name an author where they stand first and a title follows, and those that never do.
author-first = …的报告 | …报告
no-author = 关于… | 有关… | …会议的报告

# ---------------------------------------------------------------------------------------
# Boxes before the body.
# ---------------------------------------------------------------------------------------

[front_matter]
# Headings by purpose. `(s)` may be missing; an ending `…` stands for the rest of a short line.
summary = 概要 | 摘要 | 内容提要 | 内容摘要 | 执行摘要
action_required = 需采取的行动 | 需理事会采取的行动 | 需要采取的行动 | 需要理事会采取的行动 | 要求采取的行动 | 要求理事会采取的行动 | 请理事会采取的行动 | 拟采取的行动 | 建议采取的行动 | 所需行动
references = 参考文件 | 参考 | 参考资料 | 参考文献 | 参考材料 | 相关文件
purpose = 目的 | 宗旨 | 目标
strategic_link = 与战略规划的相关联系 | 与战略规划的联系 | 与战略规划的相关链接 | 与战略规划的链接 | 与战略规划的关联 | 与战略规划的相关关联 | 与《战略规划》的相关联系 | 与战略规划的关系
financial_implications = 财务影响 | 财政影响 | 经费影响 | 所涉财务问题 | 预算影响
# Headings of the numbered front matter that are none of these.
other = 主题 | 背景 | 建议 | 影响 | 事由 | 提案 | 背景情况 | 历史背景 | 需作出的决定
# Headings that open the body.
body = 引言 | 前言 | 导言 | 背景 | 概述 | 背景情况 | 背景信息 | 总体情况 | 综述 | 序言 | 概况 | 一般情况 | 历史背景 | 会议开幕
# What an unknown heading between boxes is about.
keyword-action_required = 行动
keyword-references = 参考
keyword-strategic_link = 战略规划
keyword-financial_implications = 财务 | 财政 | 预算

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

# What an annex belongs to begins with one of these.
origin =

# Headings of a table of contents.
contents = 目录 | 目次

# Headings of the table that a summary record opens with.
subjects = 讨论的议题 | 讨论议题

# ---------------------------------------------------------------------------------------
# Lead-ins, verbs by action, actors.
# ---------------------------------------------------------------------------------------

[outcome]
# How sentences are built. Habits: the verb comes first, the head of a noun chain last, words are written
# without blanks, the subject may be left out. Particles glued to a word; signs of the future.
habits = head-last | unspaced | drops-subject
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
abbreviations =
# Nouns behind which a letter is a number.
lettered =

# Words of the grammar.
and = 和 | 与 | 及 | 以及 | 并 | 并且 | 暨 | 连同 | 随后 | 同
by = 由 | 经 | 被 | 获 | 经过
preposition = 通过 | 在 | 向 | 对 | 对于 | 为 | 根据 | 按照 | 关于 | 就 | 于 | 应 | 依据 | 自 | 从 | 至 | 给 | 除 | 鉴于 | 随着 | 代表 | 参照 | 通过向 | 针对 | 至于 | 有鉴于 | 基于 | 围绕
postposition = 的 | 上 | 上的 | 期间 | 之前 | 之后 | 之间 | 中 | 内 | 框架内 | 范围内 | 开幕 | 闭幕 | 结束 | 以来 | 第
attributive = 的
determiner =
adverb = 会上 | 也 | 还 | 又 | 亦 | 进一步 | 一致 | 随后 | 因此 | 再次 | 最后 | 同时 | 此外 | 正式 | 暂时 | 强烈 | 共同 | 特别 | 尤其 | 协商一致 | 以鼓掌方式 | 原则上 | 已 | 已经 | 现 | 就此 | 就这样 | 对此 | 据此 | 为此 | 于是 | 都 | 均 | 则 | 遂 | 便 | 另 | 另外 | 继续 | 明确 | 最终 | 经讨论 | 经审议 | 经讨论后 | 各自 | 郑重 | 重点 | 衷心 | 首先 | 一并 | 适当 | 一致地 | 未经修改 | 未做修改 | 不加修改 | 按原样 | 经修改后 | 予以 | 经修正后 | 经修订后 | 未经讨论 | 未经表决 | 未经辩论 | 不经讨论
pronoun = 它 | 其还 | 其 | 他 | 她 | 他们
relative =
subordinator = 当 | 由于 | 虽然 | 尽管 | 如果 | 因为 | 考虑到 | 鉴于 | 预计 | 预期 | 倘若
inversion =
says = 指出 | 认为 | 表示 | 解释 | 解释说 | 回顾 | 宣布 | 希望 | 担心 | 询问 | 补充说 | 说明 | 回答 | 答复 | 提到 | 提醒 | 怀疑 | 澄清 | 发言 | 预计 | 预期 | 获悉 | 得悉 | 知悉
clause-end = 后 | 时 | 之后 | 以后 | 之前 | 前 | 期间 | 的情况下 | 的支持下 | 的基础上 | 之际 | 的同时
negation = 未能 | 没有 | 尚未 | 未就 | 并未 | 不 | 未达成 | 无法 | 不能 | 未
unreal = 本会 | 本应 | 原本会
some = 一些 | 若干 | 有些 | 部分 | 一位 | 两位 | 几位 | 多位 | 三位 | 另一位 | 其中一位 | 一名 | 两名 | 几名 | 多名 | 许多 | 多数 | 大多数 | 某些 | 有代表 | 有的 | 个别 | 一个成员国 | 几个成员国 | 数位 | 一个代表团 | 几个代表团 | 多个 | 各方 | 有人 | 很多 | 不少 | 某 | 发言者
have =
be = 获得 | 得到 | 获 | 被 | 予以 | 已获 | 已得到 | 已获得 | 经 | 业经 | 已被 | 得以 | 获得了 | 得到了 | 获得一致 | 获得会议 | 已予以
be-now =
will-be = 将被 | 将予以 | 将获得
must-be =
will = 将 | 将会 | 拟 | 将报告
addressee =
construct =
event = 会议 | 全体会议 | 全会
advisory = 顾问组 | 电信标准化顾问组 | 咨询组
holds = 召开 | 举行 | 举办
blank = 下次会议 | 下一次会议 | 下届会议 | 今后的会议 | 未来会议 | 下次全体会议 | 申请 | 建议书 | 号决定 | 决定草案 | 决议草案 | 决定性 | 代表处 | 批准程序 | 建议草案 | 请求书 | 会议室 | 会议厅 | 会议的成果 | 会议文件 | 请见 | 见附件 | 请参见 | 不同意见 | 将来 | 即将 | 将近 | 同意见 | 通知书 | 决定书 | 会期 | 会议成果 | 有关 | 相关 | 以上 | 网上 | 线上 | 在线 | 其中 | 其他 | 其它 | 尤其 | 极其 | 与其 | 中国 | 集中 | 发展中 | 国内 | 从事 | 自动 | 来自 | 自然 | 自己 | 自愿 | 各自 | 因为 | 认为 | 作为 | 成为 | 为了 | 为期 | 行为 | 更为 | 视为 | 分为 | 位于 | 关于 | 由于 | 对于 | 鉴于 | 至于 | 用于 | 基于 | 高于 | 低于 | 等于 | 便于 | 属于 | 处于 | 成就 | 就业 | 对话 | 对应 | 相对 | 反对 | 应用 | 应急 | 应当 | 适应 | 响应 | 供应 | 理由 | 自由 | 不久 | 不断 | 不仅 | 不同 | 经济 | 经费 | 经验 | 已经 | 曾经 | 经常 | 财经 | 同样 | 共同 | 相同 | 合同 | 同时 | 同一 | 及时 | 以及 | 涉及 | 参与 | 与会 | 和平 | 首都 | 都市 | 中心 | 实际上 | 方面 | 非正式 | 第一 | 中的 | 上述 | 上届 | 上次 | 下届 | 上一次 | 未来 | 未经 | 未决 | 未必 | 所做决定 | 所作决定 | 所做的决定 | 所作的决定 | 做出的决定 | 作出的决定 | 通过的决定 | 所做出的决定 | 应邀发言 | 应邀出席 | 应邀致辞 | 该组织 | 部分组 | 分组织 | 应邀 | 请说明 | 请描述 | 请列出 | 请注明 | 请填写 | 请指出 | 请选择 | 请简述 | 请解释 | 请回答 | 请给出 | 请具体 | 应邀参加 | 应邀介绍 | 的要求 | 上述决定 | 该决定 | 本决定 | 此决定 | 这一决定 | 这项决定

# Phrases that speak of the whole sentence.
following = 如下 | 以下 | 下述 | 下列
results = 成果 | 结果 | 结论 | 以下决定 | 下列决定 | 以下建议 | 下列建议 | 如下决定 | 如下建议 | 如下结论 | 如下成果 | 后续行动 | 以下行动 | 后续步骤 | 下一步工作 | 商定的行动 | 下述结果 | 以下意见 | 下列意见 | 所做决定 | 所作决定 | 所做的决定 | 所作的决定 | 做出的决定 | 作出的决定 | 通过的决定 | 达成的决定 | 所做出的决定 | 达成的一致 | 达成的协议 | 提出的建议如下 | 以下结论 | 下列结论 | 以下共识 | 商定的措施 | 商定的步骤 | 以下步骤 | 下列步骤 | 如下步骤 | 以下措施 | 下列措施 | 其他成果 | 其他结果 | 下述步骤 | 下述措施 | 如下措施 | 下列行动 | 如下行动 | 下述行动 | 下述决定 | 下述建议 | 下述结论 | 以下成果 | 下列成果
conclusions = 结论
things = 文件 | 文稿 | 介绍了以下 | 与会者名单 | 议题 | 参会人员 | 出席会议的 | 报告如下 | 议项 | 下列问题 | 工作组成员 | 的目标是 | 的目标为 | 的目标如下 | 的目的是 | 任务是 | 任务如下 | 任务分配 | 职责是 | 职责如下 | 职责包括 | 职能是 | 备选方案 | 选项
mandate = 任务 | 职能 | 职责 | 目标 | 目的 | 职责范围 | 职权范围 | 责任
agenda = 议程
election = 选举 | 选出 | 推选 | 当选 | 获选 | 任命
asked = 请理事会 | 理事会被请 | 提请理事会 | 谨请理事会 | 请全会 | 请大会 | 现提请 | 兹请 | 请各位理事 | 现提交理事会 | 兹提交理事会 | 谨提交理事会 | 本文件提交理事会 | 本报告提交理事会 | 特提交理事会 | 谨供理事会审议 | 现供理事会审议 | 以供理事会审议
quoted = 案文引自 | 引自 | 摘自 | 案文摘自 | 引文 | 原文如下 | 案文如下 | 内容如下 | 文本引自 | 文本摘自
so-agreed = 就此达成一致意见 | 就此达成一致 | 就这样决定 | 会议就此达成一致 | 就此商定 | 就此决定 | 就此作出决定 | 就此做出决定 | 会议如此决定 | 如此决定 | 如此商定 | 对此达成一致 | 会议就此决定 | 就此同意 | 对此表示同意 | 就这样商定 | 就此达成共识

# Headings.
heading-findings = 调查结果 | 问卷结果 | 问卷调查结果 | 研究结果 | 测试结果 | 审计结果 | 评估结果 | 项目结果 | 财务结果 | 磋商结果 | 分析结果 | 投票结果 | 试验结果 | 调研结果 | 目标和结果 | 目标与结果 | 部门目标和结果 | 结果和输出成果 | 预期结果 | 预期成果 | 成果框架 | 输出成果 | 基于结果的 | 决议和决定 | 决定和决议 | 决议与决定
heading-results = 成果 | 结果 | 结论 | 会议的决定 | 会议决定 | 作出的决定 | 通过的决定 | 决定和建议 | 决定与建议 | 结论和建议 | 结论与建议 | 工作组的建议 | 小组的建议 | 会议的建议 | 会议建议 | 后续行动 | 后续工作 | 后续步骤 | 下一步工作 | 下一步行动 | 今后的工作 | 未来工作 | 商定的行动 | 行动要点 | 下次会议 | 下一次会议 | 今后会议 | 下届会议 | 会议成果 | 主要成果 | 会议结果 | 工作计划 | 未来会议 | 今后工作 | 前进方向 | 决定摘要 | 决定概要 | 决定汇总 | 决定一览 | 结论摘要 | 成果摘要 | 建议摘要 | 主要决定 | 主要结论 | 主要建议 | 讨论结果 | 讨论成果 | 商定的要点 | 未来方向 | 今后步骤 | 今后的步骤 | 下一步骤 | 后续安排 | 未来的工作 | 总结 | 工作组的决定 | 专家组的决定 | 小组的决定 | 达成的共识 | 给理事会的建议 | 提交理事会的建议 | 后续措施
heading-narrative = 引言 | 背景 | 职责范围 | 职责 | 前言 | 概述 | 导言 | 序言 | 历史 | 背景情况 | 法律依据 | 综述 | 总体情况 | 背景信息
heading-request = 需采取的行动 | 需理事会采取的行动 | 提案 | 要求采取的行动 | 请求 | 目的 | 要求理事会采取的行动
heading-discussion = 讨论 | 讨论情况 | 讨论内容 | 文稿 | 辩论 | 情况通报 | 报告 | 介绍 | 交换意见 | 审议 | 文件 | 现状 | 进展 | 信息报告 | 情况报告
heading-courtesy = 开幕 | 会议开幕 | 欢迎 | 欢迎辞 | 欢迎词 | 致辞 | 开幕致辞 | 闭幕 | 闭幕致辞 | 通过议程 | 批准议程 | 议程 | 选举 | 与会情况 | 与会者 | 出席情况 | 开场白
draft = 决议草案 | 新决议草案 | 决定草案 | 修订草案 | 草案修订 | 修正草案 | 案文草案 | 意见草案 | 职责范围草案 | 职责范围 | 建议草案 | 信函草案 | 议程草案 | 与会者名单 | 修订版草案 | 新建议草案 | 调查表 | 问卷 | 调查问卷
author-group = 主席 | 工作组 | 小组 | 专家组 | 委员会 | 报告人 | 联合主席 | 副主席
contribution = 提交的文稿 | 的文稿 | 提交的提案 | 的提案 | 共同提案 | 联合文稿 | 大会工作提案 | 有关大会工作的提案

# Who acts.
actor.chair = 主席 | 主席女士 | 主席先生 | 联合主席 | 共同主席 | 代理主席 | 会议主席 | 两位联合主席 | 各位联合主席
actor.group = CWG | 工作组 | 小组 | 专家组 | 起草组 | 起草小组 | 信函通信组 | 信函组 | 特设组 | 特设小组 | 会议 | 全体会议 | 与会者 | 与会代表 | 委员会 | 常设委员会 | 全会 | 专家 | 参会者 | 本组 | 任务组 | 两次会议 | 该组 | 该小组 | 该工作组 | 该委员会 | 分组 | 小组委员会 | 指导委员会 | 指导组 | 联合组 | 专题组 | 专家小组 | 联席会议 | 咨询组
actor.council = 理事会 | 国际电联理事会
actor.secretariat = 秘书处 | 总秘书处 | 国际电联秘书处
actor.secretary_general = 秘书长 | 副秘书长
actor.directors = 主任 | 局主任 | 各局主任 | 三局主任 | 电信发展局主任 | 无线电通信局主任 | 电信标准化局主任
actor.members = 成员国 | 各成员国 | 部门成员 | 各部门成员 | 成员 | 各成员 | 理事国 | 理事 | 代表 | 代表团 | 各代表团 | 主管部门 | 各主管部门 | 部门准成员 | 学术成员 | 各位代表 | 各国代表 | 各理事国
actor.other = 副主席 | 各位副主席 | 全权代表大会 | 大会 | 论坛 | 研究组 | 第1研究组 | 第2研究组 | 各研究组 | 顾问组 | 联合国 | 国际电联 | 报告人 | 主持人 | 观察员 | 外部审计员 | 外部审计 | 东道国 | 政府 | 联合国大会 | 职工委员会 | 上诉委员会 | 内部审计员 | 区域代表处 | 各区域代表处 | 顾问 | 协调员 | 协调人 | 电信标准化顾问组 | 世界电信发展大会 | 世界无线电通信大会 | 世界电信标准化全会
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
decide.finite = 同意 | 决定 | 一致同意 | 达成一致意见 | 达成了一致意见 | 达成一致 | 达成共识 | 商定 | 做出决定 | 作出决定 | 做出决议 | 作出决议 | 选举 | 选出 | 得出结论 | 议定 | 达成协议 | 推选 | 任命 | 一致决定 | 得出了结论 | 得出以下结论 | 得出下列结论 | 得出如下结论 | 得出了以下结论 | 得出了如下结论 | 形成以下结论 | 作出以下结论 | 做出以下结论 | 达成以下结论 | 达成如下结论 | 形成如下结论 | 做出如下决定 | 作出如下决定 | 做出了如下决定 | 作出了如下决定 | 做出以下决定 | 作出以下决定 | 做出了以下决定 | 作出了以下决定 | 商定了 | 决定了 | 同意了 | 达成下列结论 | 达成了如下结论 | 达成了以下结论 | 达成下述结论 | 得出下述结论 | 选定 | 选定了 | 选择了 | 形成共识 | 形成了共识 | 已形成共识 | 形成一致意见 | 形成了一致意见
decide.participle = 当选
decide.future =
decide.passive = 当选 | 获选 | 被任命 | 获任命 | 就此达成一致 | 就以下事项达成一致 | 就下列事项达成一致 | 就以下各项达成一致
decide.tail = 一致意见 | 共识 | 以下结论 | 如下结论 | 下列结论 | 以下决定 | 如下决定 | 下列决定
adopt.finite = 通过 | 批准 | 批准了 | 通过了 | 一致通过 | 按原样通过 | 认可 | 核可 | 核准 | 采纳 | 赞同 | 接受 | 核可了 | 认可了 | 表示赞同 | 表示认可 | 通过议程 | 通过该 | 未经修改通过 | 鼓掌通过
adopt.participle =
adopt.future =
adopt.passive = 获得通过 | 获得批准 | 得到批准 | 得到通过 | 获得认可 | 得到认可 | 获批准 | 获通过 | 已获批准 | 已获通过 | 得到核可 | 获得核可 | 予以批准 | 予以通过 | 获得一致通过 | 获得采纳 | 获得核准 | 获得赞同
adopt.tail =
note.finite = 注意到 | 认识到 | 注意到了 | 表示注意到 | 了解到 | 察觉到 | 承认 | 确认收到
note.participle = 注意
note.future =
note.passive = 已记录在案 | 被记录在案 | 记录在案 | 已备案 | 予以记录在案 | 被注意到 | 得到注意
note.tail = 记录在案
recommend.finite = 建议 | 提议 | 建议将 | 推荐 | 希望建议 | 愿建议
recommend.participle =
recommend.future = 建议
recommend.passive =
recommend.tail = 以下建议 | 下列建议 | 如下建议 | 下述建议
request.finite = 要求 | 请求 | 呼吁 | 征求 | 寻求 | 吁请
request.participle =
request.future = 要求
request.passive =
request.tail = 以下要求 | 下列要求 | 如下要求 | 以下请求 | 下列请求
instruct.finite = 责成 | 委托 | 授权 | 指示 | 责令 | 指派 | 委派 | 责成了
instruct.participle =
instruct.future = 责成
instruct.passive = 受权 | 受命 | 受托 | 交由
instruct.tail =
invite.finite = 请 | 邀请 | 提请 | 敬请 | 邀请了
invite.participle =
invite.future = 邀请
invite.passive = 应邀 | 受邀
invite.tail =
encourage.finite = 鼓励 | 敦促 | 促请 | 勉励 | 力促 | 大力鼓励
encourage.participle =
encourage.future = 鼓励
encourage.passive =
encourage.tail =
affirm.finite = 强调 | 重申 | 确认 | 着重指出 | 突出强调 | 肯定 | 着重强调 | 强调了 | 确认了 | 重申了 | 申明 | 希望强调 | 愿强调
affirm.participle =
affirm.future = 确认
affirm.passive = 得到确认 | 获得确认
affirm.tail =
welcome.finite = 欢迎 | 感谢 | 赞赏 | 祝贺 | 满意地注意到 | 赞扬 | 表示欢迎 | 表示感谢 | 表示赞赏 | 表示满意 | 表示祝贺 | 赞赏地注意到 | 致谢 | 高度评价 | 表示谢意 | 欣慰地注意到 | 高兴地注意到 | 欢迎了 | 感谢了 | 表示衷心感谢 | 衷心感谢 | 表示诚挚感谢 | 表示深切感谢 | 表示由衷感谢 | 表示诚挚谢意 | 表示由衷赞赏 | 深表感谢 | 深表赞赏
welcome.participle =
welcome.future =
welcome.passive = 受到欢迎
welcome.tail = 表示欢迎 | 表示感谢 | 表示赞赏 | 表示满意 | 表示祝贺
communicate.finite =
communicate.participle =
communicate.future = 发送 | 公布 | 发布 | 转发 | 提交 | 转交 | 散发 | 发出 | 寄送 | 通报 | 报告 | 通知 | 出版 | 分发 | 传送 | 转呈 | 上传 | 发表 | 提供给 | 告知 | 汇报 | 通告 | 发往 | 送交 | 致函 | 刊登 | 共享 | 介绍 | 呈送 | 报送 | 转达 | 递交 | 上报 | 呈报 | 呈交
communicate.passive =
communicate.tail =
plan.finite = 推迟 | 推迟到 | 推迟至 | 延期 | 成立了 | 设立了 | 建立了 | 延至 | 延长 | 暂停 | 搁置 | 中止
plan.participle =
plan.future = 召开 | 举行 | 编写 | 编制 | 制定 | 成立 | 设立 | 建立 | 继续 | 推迟 | 组织 | 举办 | 准备 | 起草 | 开展 | 完成 | 更新 | 修订 | 审议 | 研究 | 开始 | 启动 | 落实 | 实施 | 拟定 | 拟订 | 制作 | 筹备 | 恢复 | 安排 | 承办 | 主办 | 收集 | 维护 | 讨论 | 推出 | 审查 | 翻译 | 保持 | 延续 | 进行 | 开发 | 指定 | 任命 | 指派 | 委派 | 选定 | 组建 | 组成 | 提名 | 确定
plan.passive = 计划于 | 定于 | 拟于
plan.tail =
other.finite =
other.participle =
other.future =
other.passive =
other.tail =
report.finite = 介绍 | 介绍了 | 通报 | 通报了 | 说明 | 说明了 | 解释 | 解释说 | 指出 | 表示 | 认为 | 审议 | 审议了 | 讨论 | 讨论了 | 审查了 | 研究了 | 宣布 | 宣布会议开幕 | 收到 | 收到了 | 回顾 | 回顾了 | 忆及 | 提请注意 | 提醒 | 告知 | 报告 | 报告了 | 宣读 | 宣读了 | 回答 | 答复 | 担心 | 怀疑 | 希望 | 询问 | 支持 | 反对 | 听取 | 听取了 | 欢迎与会者 | 主持 | 致开幕辞 | 开幕 | 介绍并 | 采用 | 赞成 | 提出 | 提出了 | 阐述了 | 概述 | 概述了 | 总结了 | 召开 | 举行 | 举行了 | 取得 | 取得了 | 提交了 | 提供了 | 发言 | 提到 | 补充说 | 澄清 | 提请会议注意 | 宣布开幕 | 涉及 | 预计 | 预期 | 获悉 | 得悉 | 知悉
report.participle =
report.future =
report.passive =
light.finite = 达成 | 达成了 | 提出 | 提出了 | 作出了 | 做出了
light.participle =
light.future =
light.passive =

# ---------------------------------------------------------------------------------------
# Kinds of works, clauses, instruments.
# ---------------------------------------------------------------------------------------

[reference]
# Kinds whose noun follows the number.
noun-last = res | dec | rec
# Whether the name of a body stands right before the noun.
body-before = yes
# What may be glued to the front of a word.
prefix =
# Nouns; `.many` announces several numbers, a body after the kind says who alone uses the noun.
noun.res = 决议 | 决议案
noun.res.many =
noun.dec = 决定
noun.dec.many =
noun.dec.council =
noun.dec.council.many =
noun.dec.pp =
noun.dec.pp.many =
noun.rec = 建议书 | 建议
noun.rec.many =
noun.op = 意见
noun.op.many =
noun.doc = 文件
noun.doc.many =
noun.question = 课题
noun.question.many =
noun.rpt = 报告
noun.rpt.many =
noun.circular = 通函
noun.art = 条
noun.art.many =
noun.no = 款
noun.no.many =
noun.para = 段
noun.para.many =
noun.app = 附录
noun.app.many =
noun.rule =
noun.rule.many =
noun.annex = 附件
noun.resolves = 做出决议 | 执行部分
noun.al = 行动方面 | 信息社会世界峰会行动方面 | wsis行动方面
# How the letter of the action lines is printed, if not as a C.
line-letter =
# How the letters of targets are printed, from a to d, if not in Latin.
target-letters =
noun.sdg = 可持续发展目标 | 可持续发展目标的具体目标 | 可持续发展目标具体目标 | 可持续发展具体目标 | 可持续发展目标（SDG） | 可持续发展目标（SDGs） | SDG | SDGs
# A goal that is called so only by what follows its numbers.
goal = 具体目标
goal-of = 可持续发展目标
noun.rev = 修订
noun.add = 补遗
noun.corr = 勘误
# What joins a change to the document that it changes.
change-link = 的
# Capitals that stand for the noun in index tables.
index.res =
index.dec =
# Bodies by name; `.of` holds the forms that follow a number without a joining word.
body.council = 理事会 | 国际电联理事会 | 行政理事会
body.council.of =
body.pp = 全权代表大会 | 全权代表会议
body.pp.of =
body.app = 增开的全权代表大会
body.wtdc = 世界电信发展大会
body.wtdc.of =
body.wtsa = 世界电信标准化全会 | 世界电信标准化大会
body.wtsa.of =
body.wrc = 世界无线电通信大会 | 世界无线电行政大会
body.wrc.of =
body.ra = 无线电通信全会
body.ra.of =
body.wcit = 国际电信世界大会
body.wcit.of =
body.wtpf = 世界电信/信息通信技术政策论坛 | 世界电信政策论坛
body.wtpf.of =
body.rrb = 无线电规则委员会
body.ga = 联合国大会 | 联大
body.ga.of =
body.ecosoc = 经济及社会理事会 | 联合国经济及社会理事会 | 经社理事会
body.ecosoc.of =
body.sc = 安全理事会 | 安理会 | 联合国安全理事会 | 联合国安理会
body.sc.of =
# Bodies that are none of these and whose names hold the name of one.
body.other = 人权理事会 | 欧洲理事会 | 欧盟理事会 | 部长理事会 | 世界卫生大会 | 职工理事会 | 国际劳工组织 | 教科文组织 | 联合国教科文组织 | 世界知识产权组织 | 国际民航组织 | 国际海事组织 | 万国邮政联盟 | 世界贸易组织 | 世贸组织 | 欧盟 | 欧洲联盟 | 世界卫生组织 | 世卫组织
body.group = 理事会工作组 | 理事会成员国
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
city.antalya = 安塔利亚
city.atlantic-city = 大西洋城
city.baku = 巴库
city.bucharest = 布加勒斯特
city.buenos-aires = 布宜诺斯艾利斯
city.busan = 釜山
city.doha = 多哈
city.dubai = 迪拜
city.florianopolis = 弗洛里亚诺波利斯
city.geneva = 日内瓦
city.guadalajara = 瓜达拉哈拉
city.hammamet = 哈马马特
city.helsinki = 赫尔辛基
city.hyderabad = 海得拉巴
city.istanbul = 伊斯坦布尔
city.johannesburg = 约翰内斯堡
city.kigali = 基加利
city.kyoto = 京都
city.lisbon = 里斯本
city.madrid = 马德里
city.malaga-torremolinos = 马拉加-托雷莫利诺斯
city.mar-del-plata = 马德普拉塔
city.marrakesh = 马拉喀什
city.melbourne = 墨尔本
city.minneapolis = 明尼阿波利斯
city.montreal = 蒙特利尔
city.montreux = 蒙特勒
city.nairobi = 内罗毕
city.new-delhi = 新德里
city.nice = 尼斯
city.shanghai = 上海
city.sharm-el-sheikh = 沙姆沙伊赫
city.tunis = 突尼斯
city.valletta = 瓦莱塔
# Texts cited by provision, by name and by code.
text.cs = 《组织法》 | 国际电联《组织法》 | 国际电联组织法 | 《国际电联组织法》 | 国际电信联盟《组织法》 | 《国际电信联盟组织法》 | 国际电信联盟组织法
text.cv = 《公约》 | 国际电联《公约》 | 国际电联公约 | 《国际电联公约》 | 国际电信联盟《公约》 | 《国际电信联盟公约》 | 国际电信联盟公约
text.gr = 《总规则》 | 《国际电联大会、全会和会议的总规则》
text.rr = 《无线电规则》
text.itr = 《国际电信规则》
text.finreg = 《财务规则》 | 《财务规则和财务细则》
text.staffreg = 《人事规则》 | 《人事规则和人事细则》
text.rop = 《议事规则》 | 《理事会议事规则》 | 理事会《议事规则》
text.tunis-agenda = 《突尼斯议程》 | 《信息社会突尼斯议程》
text.cs.code = cs
text.cv.code = cv
text.gr.code =
text.rr.code = rr
text.itr.code = itr
# What turns a constitution or convention into another one when it follows.
foreign = 草案
# Sectors, by code and by name.
sector.t = itu-t | itu t | itut | 电信标准化部门 | 国际电联电信标准化部门
sector.r = itu-r | itu r | itur | 无线电通信部门
sector.d = itu-d | itu d | itud | 电信发展部门
study-group = 研究组
# Words of a clause: revised, amended, what may stand between, what follows a year.
revised = 修订版 | 修订 | 经修订 | rev.
amended = 最后修正 | 最后修订 | 最新修订 | 最后修改 | 修正 | 修改
clause-filler = 和
year-mark = 年
# Words around a session: what may stand between body and year.
session = 会议 | 年会议 | 届会议 | 常会 | 特别会议 | 通过
# What joins a number to the body, the Sector or the text.
link = 的
# Lists and ranges.
and = 和 | 及 | 与 | 以及 | 或 | 及其
to = 至 | 到
article =
from =
# What stands before and after a counted number, and between noun and number.
ordinal = 第
counter = 号
mark =
# Possessives: the body is the subject before.
possessive = 其
# Drafts have no number of their own.
draft = 草案
# The conference at hand, named by a pointing word.
this-conference = 本届大会
# How a careful editor cites: {n} number, {of} body or text, {c} clause.
cite.res = {of}第{n}号决议{c}
cite.dec = {of}第{n}号决定{c}
cite.dec.council =
cite.rec = {of}第{n}号建议{c}
cite.op = {of}第{n}号意见{c}
# The same where the clause or the number alone tells the body.
cite.res.short = 第{n}号决议{c}
cite.dec.short = 第{n}号决定{c}
cite.dec.council.short =
cite.rec.short = 第{n}号建议{c}
cite.op.short = 第{n}号意见{c}
# Clauses (`~` is a blank): of the first version, of a later one, by the code of a conference, by session.
cite.first = （{year}年，{city}）
cite.revised = （{year}年，{city}，修订版）
cite.revised.rec =
cite.code-first = （{code}）
cite.code-revised = （{code}，修订版）
cite.year = （{year}年）
# Bodies and texts as they stand in a citation.
cite.of.pp = 全权代表大会
cite.of.council = 理事会
cite.of.wtdc = 世界电信发展大会
cite.of.wtsa = 世界电信标准化全会
cite.of.wrc = 世界无线电通信大会
cite.of.ra = 无线电通信全会
cite.of.wcit = 国际电信世界大会
cite.of.wtpf = 世界电信/信息通信技术政策论坛
cite.of.ga = 联合国大会
cite.of.ecosoc = 经济及社会理事会
cite.of.sc = 安全理事会
cite.of.cs = 《组织法》
cite.of.cv = 《公约》
cite.of.gr = 《总规则》
cite.of.rr = 《无线电规则》
cite.of.itr = 《国际电信规则》
cite.of.finreg = 《财务规则》
cite.of.staffreg = 《人事规则》
cite.of.rop = 《理事会议事规则》
cite.of.tunis-agenda = 《信息社会突尼斯议程》
# Parts: {p} number or letter, {work} the citation. Behind them the noun that begins it, and the form it takes there.
cite.part.annex = {work}附件{p}
cite.part.annex.res =
cite.part.annex.dec =
cite.part.annex.dec.council =
cite.part.annex.rec =
cite.part.annex.op =
cite.part.annex.doc =
cite.part.annex.rpt =
cite.part.resolves = {work}做出决议{p}
cite.part.resolves.res =
cite.part.operative = {work}执行部分第{p}段
cite.part.operative.dec =
cite.part.operative.dec.council =
cite.part.operative.rec =
cite.part.operative.op =
# Other classes: {s} Sector, {m} changes to a document.
cite.ra = {s}第{n}号决议
cite.doc = {n}{m}号文件
cite.sector-rec = {s} {n}建议书{c}
cite.sector-rpt = {s} {n}报告{c}
cite.question = {s}第{n}号课题
cite.no = {of}第{n}款
cite.art = {of}第{n}条
cite.app = {of}附录{n}
cite.rule = {of}第{n}条
cite.para = {of}第{n}段
cite.circular = {n}号通函
cite.al = WSIS {n}行动方面
cite.sdg = 可持续发展目标{n}
