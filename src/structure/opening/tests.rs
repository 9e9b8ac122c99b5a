//! Invented openings in six languages: each template, cells on lines of their own, on tabs, or glued.

use super::*;
use crate::container::{Limits, plain};

/// Paragraphs that are long enough for no line to be taken for a wrapped one.
const LONG: &str =
    "Body text that goes on for some time so that its line is by far the longest one of all the lines here.";

fn opening_of(lines: &[&str], language: Language) -> (Opening, Stream, Arena) {
    let source = [lines, &[LONG]].concat().join("\n\n");
    let (mut stream, ..) = plain::read(source.as_bytes(), &Limits::default()).unwrap();
    let mut text = Arena::new(std::mem::take(&mut stream.text));
    let opening = read(&stream, &mut text, language);
    (opening, stream, text)
}

/// A header in one line: fields that are absent are left out.
fn shown(opening: &Opening, text: &Arena) -> String {
    let Header {
        symbol, revision, language_letter, session, agenda_item, date, original_language, author, title, ..
    } = &opening.header;
    let mut fields = Vec::new();
    if let Some(session) = session {
        let mut words = Vec::new();
        words.extend(session.body.map(|body| body.to_string()));
        words.extend(session.year.map(|year| year.to_string()));
        words.extend(session.place.map(|place| text.raw(place).to_owned()));
        words.extend(session.start.map(|date| date.to_string()));
        words.extend(session.end.map(|date| date.to_string()));
        fields.push(words.join(" "));
    }
    fields.extend(agenda_item.clone());
    fields.extend(symbol.clone());
    fields.extend(revision.map(|number| format!("rev {number}")));
    fields.extend(language_letter.map(String::from));
    fields.extend(date.map(|date| date.to_string()));
    fields.extend(original_language.map(|language| language.code().to_owned()));
    fields.extend(author.map(|span| text.raw(span).to_owned()));
    fields.extend(title.map(|span| text.raw(span).to_owned()));
    fields.join(" | ")
}

fn check(language: Language, lines: &[&str], expected: &str) {
    let (opening, _, text) = opening_of(lines, language);
    assert_eq!(shown(&opening, &text), expected, "{lines:#?}");
}

#[test]
fn headers_of_all_templates() {
    use Language::{Arabic, Chinese, English, French, Russian, Spanish};
    check(
        English,
        &[
            "Council 2031",
            "Oslo, 9-19 June 2031",
            "Agenda item: PL 1.5\tDocument C31/57-E",
            "\t3 March 2031",
            "\tOriginal: English",
            "\tNote by the Secretariat",
            "\tROOMS AND",
            "CORRIDORS",
            "Summary",
            "Rooms.",
        ],
        "council 2031 Oslo 2031-06-09 2031-06-19 | PL 1.5 | C31/57 | E | 2031-03-03 | en | Note by the Secretariat | ROOMS AND CORRIDORS",
    );
    check(
        English,
        &[
            "Council 2031Lima, 30 May - 8 June 2031ADM 13Document C31/INF/4(Rev.2)-E28 May 2031Original: Russian/English",
            "Report by the Secretary-General",
            "Rooms",
            "Summary",
            "Rooms.",
        ],
        "council 2031 Lima 2031-05-30 2031-06-08 | ADM 13 | C31/INF/4 | rev 2 | E | 2031-05-28 | ru | Report by the Secretary-General | Rooms",
    );
    check(
        French,
        &[
            "UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONSCONSEILOSLO — SESSION 2001 — (22 AVRIL - 3 MAI)(PL 1.7)Document C2001/31-F1er mars 2001Original: anglais",
            "Rapport du Secrétaire général",
            "SALLES",
            "1\tSujet",
            "Salles.",
            "2\tObjet",
            "Compter.",
        ],
        "council 2001 OSLO 2001-04-22 2001-05-03 | PL 1.7 | C01/31 | F | 2001-03-01 | en | Rapport du Secrétaire général | SALLES",
    );
    check(
        French,
        &[
            "Conseil 2031",
            "Oslo, 1er-4 mai 2031",
            "Point de l'ordre du jour: ADM 3",
            "Révision 2 au",
            "Document C31/50-F",
            "14 mars 2031",
            "Original: français",
            "Contribution du Togo",
            "Salles",
            "Résumé",
            "Salles.",
        ],
        "council 2031 Oslo 2031-05-01 2031-05-04 | ADM 3 | C31/50 | rev 2 | F | 2031-03-14 | fr | Contribution du Togo | Salles",
    );
    check(
        Spanish,
        &[
            "Conferencia de Plenipotenciarios (PP-30)",
            "Lima, 29 de octubre - 16 de noviembre de 2030",
            "SESIÓN PLENARIA\tDocumento PP30/62(Add.1)-S",
            "\t15 de octubre de 2030",
            "\tOriginal: inglés",
            "Estado Plurinacional",
            "PROPUESTAS",
            "Introducción",
        ],
        "pp 2030 Lima 2030-10-29 2030-11-16 | PP30/62 | S | 2030-10-15 | en | Estado Plurinacional | PROPUESTAS",
    );
    check(
        Russian,
        &[
            "Полномочная конференция (ПК-30)",
            "Осло, 20 октября – 7 ноября 2030 г.",
            "ПЛЕНАРНОЕ ЗАСЕДАНИЕ\tДополнительный документ 1",
            "к Документу 73-R",
            "\t28 июля 2030 года",
            "\tОригинал: русский",
            "Отчет Председателя",
            "О залах",
            "Введение",
        ],
        "pp 2030 Осло 2030-10-20 2030-11-07 | PP30/73 | R | 2030-07-28 | ru | Отчет Председателя | О залах",
    );
    check(
        Russian,
        &[
            "Совет 2031Осло, 17–27 апреля 2031 годаПункт повестки дня: PL 3Документ C31/37-R5 мая 2031 годаОригинал: английский",
            "Записка Генерального секретаря",
            "О залах",
            "Резюме",
            "Залы.",
        ],
        "council 2031 Осло 2031-04-17 2031-04-27 | PL 3 | C31/37 | R | 2031-05-05 | en | Записка Генерального секретаря | О залах",
    );
    check(
        Chinese,
        &[
            "理事会2031年会议2031年5月30日-6月8日，日内瓦议项：ADM 13文件 C31/57(修订1)-C2031年3月3日原文：英文",
            "秘书长的说明",
            "会议室",
            "概要",
            "会议室。",
        ],
        "council 2031 日内瓦 2031-05-30 2031-06-08 | ADM 13 | C31/57 | rev 1 | C | 2031-03-03 | en | 秘书长的说明 | 会议室",
    );
    check(
        Chinese,
        &[
            "国际电信联盟",
            "理事会",
            "日内瓦 — 2001年会议 — (6月18 - 29日)",
            "(PL 1.7)",
            "文件 C2001/31-C",
            "2001年4月27日",
            "原文：法文",
            "秘书长的报告",
            "会议室",
            "1\t主题",
            "会议室。",
            "2\t目的",
            "清点。",
        ],
        "council 2001 日内瓦 2001-06-18 2001-06-29 | PL 1.7 | C01/31 | C | 2001-04-27 | fr | 秘书长的报告 | 会议室",
    );
    check(
        Arabic,
        &[
            "المجلس 2031",
            "أوسلو، 14-10 مايو 2031",
            "بند جدول الأعمال: PL 1.9",
            "المراجعة 1",
            "للوثيقة C31/53-A",
            "12 أبريل 2031",
            "الأصل: بالإنكليزية",
            "مذكرة من الأمينة العامة",
            "القاعات",
            "ملخص",
            "قاعات.",
        ],
        "council 2031 أوسلو 2031-05-10 2031-05-14 | PL 1.9 | C31/53 | rev 1 | A | 2031-04-12 | en | مذكرة من الأمينة العامة | القاعات",
    );
    check(
        Arabic,
        &[
            "INTERNATIONAL TELECOMMUNICATION UNION",
            "المجلـس",
            "أوسلو ـ دورة 2001 ـ (من 18 إلى 29 يونيـو)",
            "(PL 1.1)",
            "الوثيقة C2001/38-A",
            "25 مايو 2001",
            "الأصل: بالفرنسية",
            "تقرير من الأمين العام",
            "القاعات",
            "1\tالموضوع",
            "قاعات.",
            "2\tالغرض",
            "عدّ.",
        ],
        "council 2001 أوسلو 2001-06-18 2001-06-29 | PL 1.1 | C01/38 | A | 2001-05-25 | fr | تقرير من الأمين العام | القاعات",
    );
}

#[test]
fn headers_of_groups_and_none() {
    check(
        Language::English,
        &[
            "Council Working Group on Rooms",
            "Fourteenth meeting – Oslo, 23 January 2031",
            "Document CWG-FHR-14/3-E",
            "10 January 2031",
            "English only",
            "Contribution by Norway",
            "Rooms",
            "Introduction",
        ],
        "Oslo 2031-01-23 2031-01-23 | CWG-FHR-14/3 | E | 2031-01-10 | en | Contribution by Norway | Rooms",
    );
    check(
        Language::Spanish,
        &["\tInforme de la Presidenta del Grupo", "sobre salas", "\tSalas", "Resumen", "Salas."],
        "Informe de la Presidenta del Grupo sobre salas | Salas",
    );
    check(
        Language::English,
        &["\tRooms in 2031", "\tReport by the Chair", "Summary", "Rooms."],
        "Report by the Chair | Rooms in 2031",
    );
    check(Language::English, &["1\tRooms", "1.1\tSome are open."], "");
}

#[test]
fn lines_keep_the_header_as_printed() {
    let (opening, _, text) = opening_of(
        &["Council 2031", "Agenda item: PL 3\tDocument C31/7-E", "Room", "Note by the Chair", "Purpose"],
        Language::English,
    );
    let lines: Vec<&str> = opening.header.lines.iter().map(|line| text.raw(*line)).collect();
    assert_eq!(lines, ["Council 2031", "Agenda item: PL 3\tDocument C31/7-E", "Room", "Note by the Chair"]);
}

/// Boxes as `label role heading = content / content`, then the first line of the body.
fn check_boxes(language: Language, lines: &[&str], expected: &[&str], body: &str) {
    let (opening, stream, text) = opening_of(lines, language);
    let shown: Vec<String> = opening
        .boxes
        .iter()
        .map(|front| {
            let label = front.label.map_or(String::new(), |label| format!("{} ", text.raw(label)));
            let content: Vec<&str> = front.content.iter().map(|(_, span)| text.raw(*span)).collect();
            format!("{label}{} {} = {}", front.role.name(), text.raw(front.heading), content.join(" / "))
        })
        .collect();
    assert_eq!(shown, expected);
    let first = line::first_lines(&stream, &text, 100).into_iter().find(|line| line.element == opening.body).unwrap();
    assert_eq!(text.raw(first.span), body);
}

#[test]
fn boxes_of_all_templates() {
    check_boxes(
        Language::English,
        &[
            "Rooms",
            "Summary:",
            "Some.",
            "Action required from the group",
            "Count.",
            "____________",
            "REFERENCES",
            "Resolution 3",
            "1\tIntroduction",
        ],
        &[
            "summary Summary: = Some.",
            "action_required Action required from the group = Count.",
            "references REFERENCES = Resolution 3",
        ],
        "1\tIntroduction",
    );
    check_boxes(
        Language::Russian,
        &[
            "Залы",
            "РезюмеВ отчете залы.",
            "Необходимые действия СоветаПосчитать.",
            "Справочные материалыРезолюция 3",
            "1\tВведение",
        ],
        &[
            "summary Резюме = В отчете залы.",
            "action_required Необходимые действия Совета = Посчитать.",
            "references Справочные материалы = Резолюция 3",
        ],
        "1\tВведение",
    );
    check_boxes(
        Language::Chinese,
        &["会议室", "概要本报告介绍会议室。", "需采取的行动请清点。", "参考文件第3号决议", "1\t引言"],
        &[
            "summary 概要 = 本报告介绍会议室。",
            "action_required 需采取的行动 = 请清点。",
            "references 参考文件 = 第3号决议",
        ],
        "1\t引言",
    );
    check_boxes(
        Language::Arabic,
        &[
            "القاعات",
            "الغرض",
            "عدّ.",
            "الإجراء المطلوب من المجلس",
            "يُرجى العد.",
            "الصلة (الصلات) بالخطة الاستراتيجية",
            "لا شيء.",
            "الآثار المالية",
            "لا شيء.",
            "المراجع",
            "القرار 3",
            "المراجعة 1 للقرار",
            "1\tمقدمة",
        ],
        &[
            "purpose الغرض = عدّ.",
            "action_required الإجراء المطلوب من المجلس = يُرجى العد.",
            "strategic_link الصلة (الصلات) بالخطة الاستراتيجية = لا شيء.",
            "financial_implications الآثار المالية = لا شيء.",
            "references المراجع = القرار 3 / المراجعة 1 للقرار",
        ],
        "1\tمقدمة",
    );
    check_boxes(
        Language::French,
        &[
            "Salles",
            "1 Sujet: SALLES",
            "2 Objet",
            "Compter.",
            "4 Recommandation",
            "Approuver.",
            "Introduction",
            "1.1 Les salles.",
        ],
        &["1 other Sujet: = SALLES", "2 purpose Objet = Compter.", "4 other Recommandation = Approuver."],
        "Introduction",
    );
    check_boxes(
        Language::Spanish,
        &[
            "Salas",
            "Finalidad",
            "Contar.",
            "Vínculos con el Plan Estratégico",
            "Ninguno.",
            "Repercusiones financieras",
            "Ninguna.",
            "1\tAntecedentes",
            "1.1\tSalas.",
        ],
        &[
            "purpose Finalidad = Contar.",
            "strategic_link Vínculos con el Plan Estratégico = Ninguno.",
            "financial_implications Repercusiones financieras = Ninguna.",
        ],
        "1\tAntecedentes",
    );
}

#[test]
fn numbers_inside_a_box_stay_there() {
    check_boxes(
        Language::Russian,
        &[
            "Залы",
            "Необходимые действия",
            "Совету предлагается:",
            "1\tутвердить отчет;",
            "2\tпринять к сведению.",
            "Справочные материалы",
            "1\tУстав",
            "2\tКонвенция",
            "1\tВведение",
            "1.1\tЗалы.",
        ],
        &[
            "action_required Необходимые действия = Совету предлагается: / 1\tутвердить отчет; / 2\tпринять к сведению.",
            "references Справочные материалы = 1\tУстав / 2\tКонвенция",
        ],
        "1\tВведение",
    );
    check_boxes(
        Language::English,
        &["Rooms", "References", "1 Constitution; 2 Convention", "1 Introduction", "1.1 Rooms."],
        &["references References = 1 Constitution; 2 Convention"],
        "1 Introduction",
    );
}

#[test]
fn a_body_without_boxes_begins_after_the_title() {
    let record =
        ["\tSUMMARY RECORD", "OF THE FIRST MEETING", "Monday, 9 June 2031, from 0930 to 1215 hours", "1\tOpening"];
    check_boxes(Language::English, &record, &[], "Monday, 9 June 2031, from 0930 to 1215 hours");
    // A first section may be called like a box.
    check_boxes(Language::English, &["\tRooms", "1\tBackground", "1.1\tRooms."], &[], "1\tBackground");
}

#[test]
fn a_symbol_that_contradicts_itself_is_reported() {
    let (opening, ..) = opening_of(&["Document C31/7-E", "Document C31/8-E", "Original: English"], Language::English);
    assert_eq!(opening.diagnostics.len(), 1);
    assert_eq!(opening.header.symbol.as_deref(), Some("C31/7"));
}

#[test]
fn hostile_openings_are_read_in_time() {
    for unit in
        ["(PP-", "Document ", "1er mai au ", "理事会", "1\t", "Original: /", "Council 2031", "Summary\n", "3 - 4 - "]
    {
        let source = unit.repeat(4000);
        let _ = opening_of(&[&source], Language::English);
    }
}
