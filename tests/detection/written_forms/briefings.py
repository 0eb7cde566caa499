"""A spokesperson's briefings: questions and answers, the one who answers not named but known by tenure."""

from tests.detection.written_forms import Form

QUAI_2022 = Form(
    "quai-2022",
    """Ministère de l’Europe et des Affaires étrangères
Point de presse du vendredi 16 décembre 2022

1 – Déplacement de Catherine Colonna au Maroc

La porte-parole a fait la déclaration suivante :

« Mme Catherine Colonna s’est entretenue ce matin à Rabat avec M. Nasser Bourita. Elle a souligné la profondeur de \
notre partenariat. »

2 – Questions

Q – La question des visas a-t-elle été évoquée ?

R – Oui. Nous l’avons dit, les mesures sont « intégralement levées ».

Q – M. Bourita a parlé d’« une page tournée ». La tournez-vous aussi ?

R – La ministre l’a dit devant la presse : « nous écrivons la suite ». Je m’en tiens là.
""",
    "Point de presse du vendredi 16 décembre 2022",
    kind="meeting",
    issued="2022-12-16",
    held="2022-12-16",
    sides=("catherine-colonna", "nasser-bourita"),
    said={
        "Mme Catherine Colonna s’est": ("anne-claire-legendre", "press_briefing"),
        "intégralement levées": ("anne-claire-legendre", "press_briefing"),
        "une page tournée": ("nasser-bourita", ""),
        "nous écrivons la suite": ("catherine-colonna", ""),
    },
    kept=("La question des visas", "Je m’en tiens là"),
)
QUAI_2024 = Form(
    "quai-2024",
    """Point de presse – Déclarations du porte-parole
(Paris, 14 novembre 2024)

Liban – Entretien de M. Jean-Noël Barrot

Question : Pouvez-vous nous dire un mot de l’entretien d’hier entre M. Barrot et son homologue égyptien ?

Réponse : M. Jean-Noël Barrot s’est entretenu hier par téléphone avec M. Badr Abdelatty. Ils sont convenus qu’il faut \
« un cessez-le-feu sans condition ». Notre position est connue.

Question : Le Caire dit attendre « des gestes, pas des phrases » de Paris.

Réponse : Je ne commente pas les commentaires.
""",
    "Point de presse – Déclarations du porte-parole",
    kind="call",
    issued="2024-11-14",
    held="2024-11-13",
    sides=("jean-noel-barrot", "badr-abdelatty"),
    said={"un cessez-le-feu sans": ("christophe-lemoine", "press_briefing")},
)
RABAT_AR = Form(
    "rabat-ar",
    """الندوة الصحفية الأسبوعية للناطق الرسمي باسم الحكومة
الرباط، الخميس 13 مارس 2025

قال الناطق الرسمي باسم الحكومة المغربية، بعد عرض عن أشغال مجلس الحكومة، إن وزير الشؤون الخارجية ناصر بوريطة \
استقبل أمس الأربعاء بالرباط نظيره الإسباني خوسيه مانويل ألباريس.

سؤال: هل تناول اللقاء ملف الجمارك؟

جواب: نعم، والأمور تسير كما قلنا "وفق خارطة الطريق".

سؤال: الوزير الإسباني قال إن العلاقات "في أفضل حالاتها". ما تعليقكم؟

جواب: نحن نتقاسم هذا التقييم.
""",
    "الندوة الصحفية الأسبوعية للناطق الرسمي باسم الحكومة",
    kind="meeting",
    issued="2025-03-13",
    held="2025-03-12",
    sides=("nasser-bourita", "jose-manuel-albares"),
    said={
        "وفق خارطة الطريق": ("mustapha-baitas", "press_briefing"),
        "في أفضل حالاتها": ("jose-manuel-albares", ""),
    },
)
STATE_EN = Form(
    "state-en",
    """Department Press Briefing – July 16, 2024

1:18 p.m. EDT

MR MILLER: Good afternoon. Start with a readout. Secretary Blinken spoke this morning by phone with Egyptian Foreign \
Minister Badr Abdelatty about a ceasefire in Gaza.

QUESTION: The Egyptians say the proposal is “on life support.” Is it?

MR MILLER: No. As the Secretary told the minister, “the finish line is in sight.” We think it’s “achievable.”

QUESTION: Thanks.

(The briefing was concluded at 1:52 p.m.)
""",
    "Department Press Briefing – July 16, 2024",
    kind="call",
    issued="2024-07-16",
    held="2024-07-16",
    sides=("antony-blinken", "badr-abdelatty"),
    said={
        "the finish line is": ("antony-blinken", ""),
        "achievable": ("matthew-miller", "press_briefing"),
    },
)
STATE_UNNAMED = Form(
    "state-unnamed",
    """Briefing by the State Department spokesperson
Washington, March 14, 2022

The spokesperson opened with the following statement:

“Secretary Blinken spoke today by phone with Moroccan Foreign Minister Nasser Bourita about the situation in \
the region.”

Q: Did Western Sahara come up?

A: I would point you to our readout. We said that “our position has not changed.”

Q: Algiers has called the timing “curious.”

A: I have nothing for you on that.
""",
    "Briefing by the State Department spokesperson",
    kind="call",
    issued="2022-03-14",
    held="2022-03-14",
    sides=("antony-blinken", "nasser-bourita"),
    said={
        "Secretary Blinken spoke today": ("ned-price", "press_briefing"),
        "our position has not": ("ned-price", "press_briefing"),
    },
)
DOHA_AR = Form(
    "doha-ar",
    """الإحاطة الإعلامية الأسبوعية لوزارة الخارجية القطرية
الدوحة – 21 مايو 2024

أكد المتحدث الرسمي باسم وزارة الخارجية القطرية الدكتور ماجد بن محمد الأنصاري أن رئيس مجلس الوزراء وزير الخارجية الشيخ \
محمد بن عبدالرحمن آل ثاني أجرى أمس اتصالا هاتفيا مع وزير الخارجية المصري سامح شكري.

س: هل توقفت الوساطة؟

ج: لا، وكما قلت الأسبوع الماضي "نحن نعيد قراءة الدفاتر".

س: وماذا عن القاهرة؟

ج: الوزير شكري أبلغنا أن مصر "لن تتخلى عن دورها".
""",
    "الإحاطة الإعلامية الأسبوعية لوزارة الخارجية القطرية",
    kind="call",
    issued="2024-05-21",
    held="2024-05-20",
    sides=("mohammed-bin-abdulrahman", "sameh-shoukry"),
    said={
        "نحن نعيد قراءة الدفاتر": ("majed-al-ansari", "press_briefing"),
        "لن تتخلى عن دورها": ("sameh-shoukry", ""),
    },
)
BRIEFINGS = (QUAI_2022, QUAI_2024, STATE_EN, STATE_UNNAMED, DOHA_AR)
NOT_YET = (RABAT_AR,)
"""The spokesperson's office runs into the words beside it, which are taken for a name."""
