"""Exchanges as agencies, ministries, briefings and posts tell of them in Arabic."""

import pytest

from tests.detection.exchange_forms import Form, assert_tells

HELD: list[Form] = [
    (
        "تلقى وزير الخارجية المغربي ناصر بوريطة، اليوم، اتصالا هاتفيا من نظيره الإسباني خوسيه مانويل ألباريس.",
        "call",
        "held",
        "nasser-bourita jose-manuel-albares",
    ),
    (
        "استقبل نائب رئيس الوزراء وزير الخارجية وشؤون المغتربين أيمن الصفدي، اليوم الأحد، وزيرة الخارجية الألمانية "
        "أنالينا "
        "بيربوك. وكان الصفدي قد أجرى أمس اتصالا هاتفيا مع وزير الخارجية الإيراني عباس عراقجي.",
        "meeting",
        "held",
        "ayman-safadi annalena-baerbock",
    ),
    (
        "التقى وزير الخارجية المصري بدر عبد العاطي بنظيره التركي هاكان فيدان في القاهرة لبحث تطورات الأوضاع في غزة.",
        "meeting",
        "held",
        "badr-abdelatty hakan-fidan",
    ),
    (
        "لقاء يجمع عطاف بلافروف في موسكو\nجمع لقاء، الاثنين بموسكو، وزير الشؤون الخارجية الجزائري أحمد عطاف بوزير "
        "الخارجية "
        "الروسي سيرغي لافروف.",
        "meeting",
        "held",
        "ahmed-attaf sergey-lavrov",
    ),
    (
        "بحث وزير الخارجية السعودي الأمير فيصل بن فرحان مع نظيره الإيراني عباس عراقجي هاتفيا مستجدات المنطقة.",
        "call",
        "held",
        "faisal-bin-farhan abbas-araghchi",
    ),
    (
        "أكد وزير الخارجية الإسباني خوسيه مانويل ألباريس، في ندوة صحفية مشتركة عقب مباحثاته مع وزير الشؤون الخارجية "
        "السيد "
        "ناصر بوريطة بالرباط، أن العلاقات بين البلدين في أحسن حال.",
        "meeting",
        "held",
        "jose-manuel-albares nasser-bourita",
    ),
    (
        "عقد وزير الخارجية بدر عبد العاطي جلسة مباحثات ثنائية مع وزير خارجية اليونان جورجوس جيرابيتريتيس، وأعقبها "
        "مؤتمر "
        "صحفي.",
        "meeting",
        "held",
        "badr-abdelatty جورجوس_جيرابيتريتيس",
    ),
    (
        "هاتف وزير الخارجية التونسي محمد علي النفطي نظيره الجزائري أحمد عطاف لتهنئته بالعيد.",
        "call",
        "held",
        "mohamed-ali-nafti ahmed-attaf",
    ),
    (
        "وصل وزير الخارجية السوري أسعد الشيباني إلى أنقرة في زيارة رسمية، وكان في استقباله نظيره التركي هاكان فيدان.",
        "visit",
        "held",
        "asaad-al-shaibani hakan-fidan",
    ),
    (
        "استُقبل وزير الخارجية الفرنسي جان نويل بارو، اليوم، من قبل رئيس الجمهورية عبد المجيد تبون، بحضور وزير الدولة "
        "وزير "
        "الشؤون الخارجية أحمد عطاف.",
        "meeting",
        "held",
        "jean-noel-barrot abdelmadjid-tebboune ahmed-attaf",
    ),
    (
        "وقع وزير الخارجية المصري سامح شكري ونظيره التركي هاكان فيدان، الأربعاء، مذكرة تفاهم بشأن التجارة.",
        "signing",
        "held",
        "sameh-shoukry hakan-fidan",
    ),
    (
        "أجرى الدكتور بدر عبد العاطي وزير الخارجية اتصالاً هاتفياً يوم الجمعة مع السيد عباس عراقجي وزير خارجية إيران، "
        "وصرح "
        "المتحدث الرسمي السفير تميم خلاف بأن الوزيرين تناولا الملف النووي.",
        "call",
        "held",
        "badr-abdelatty abbas-araghchi",
    ),
    (
        "التقى أمير قطر الشيخ تميم بن حمد آل ثاني مع الرئيس التركي رجب طيب أردوغان في الدوحة، وحضر اللقاء رئيس مجلس "
        "الوزراء "
        "الشيخ محمد بن عبد الرحمن آل ثاني.",
        "meeting",
        "held",
        "tamim-bin-hamad recep-tayyip-erdogan mohammed-bin-abdulrahman",
    ),
    (
        "استدعت وزارة الخارجية الكويتية السفير العراقي وسلمته مذكرة احتجاج.",
        "demarche",
        "held",
        "",
    ),
    (
        "ناقش لافروف وعراقجي خلال مكالمة هاتفية الملف النووي\nناقش وزير الخارجية الروسي سيرغي لافروف ونظيره الإيراني "
        "عباس "
        "عراقجي الملف النووي خلال مكالمة هاتفية جرت الثلاثاء.",
        "call",
        "held",
        "sergey-lavrov abbas-araghchi",
    ),
]

OTHER: list[Form] = [
    (
        "يقوم وزير الخارجية الفرنسي جان نويل بارو، غدا الأحد، بزيارة إلى الجزائر يلتقي خلالها نظيره أحمد عطاف، بحسب "
        "بيان.",
        "visit",
        "announced",
        "jean-noel-barrot ahmed-attaf",
    ),
    (
        "من المقرر أن يلتقي وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان في إسطنبول الأسبوع المقبل.",
        "meeting",
        "announced",
        "badr-abdelatty hakan-fidan",
    ),
    (
        "أُجّلت زيارة وزير الخارجية الإيراني عباس عراقجي إلى بيروت، حيث كان سيلتقي نظيره يوسف رجي، إلى موعد يحدد لاحقا.",
        "visit",
        "cancelled",
        "abbas-araghchi youssef-raggi",
    ),
    (
        "نفت وزارة الخارجية العراقية حصول اتصال هاتفي بين الوزير فؤاد حسين ووزير الخارجية الإسرائيلي جدعون ساعر.",
        "call",
        "unconfirmed",
        "fuad-hussein gideon-saar",
    ),
    (
        "سجلت أسعار التمور ارتفاعا طفيفا في أسواق الجنوب هذا الأسبوع، وعزا التجار ذلك إلى تأخر الجني وقلة اليد "
        "العاملة في "
        "الواحات.",
        "",
        "",
        "",
    ),
]


@pytest.mark.parametrize(("text", "kind", "status", "people"), HELD)
def test_what_took_place(text: str, kind: str, status: str, people: str) -> None:
    assert_tells(text, kind, status, people)


@pytest.mark.parametrize(("text", "kind", "status", "people"), OTHER)
def test_what_is_to_come_or_did_not_take_place(text: str, kind: str, status: str, people: str) -> None:
    assert_tells(text, kind, status, people)
