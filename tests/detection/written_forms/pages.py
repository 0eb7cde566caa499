"""Round-ups in which the exchange is one item, releases of ministries, and flashes of agencies."""

from tests.detection.written_forms import Form

SEMAINE_FR = Form(
    "semaine-fr",
    """LA GAZETTE DU SUD
L’actualité de la semaine en quatre points
Vendredi 7 février 2025

1. Pluies : les barrages respirent
Le taux de remplissage a gagné six points. « On n’avait pas vu cela depuis 2018 », se réjouit un agriculteur du Gharb.

2. Bourita et Tajani parlent d’hydrogène
Le ministre des Affaires étrangères, Nasser Bourita, a reçu mardi à Rabat son homologue italien, Antonio Tajani, pour \
parler d’hydrogène vert et de formation professionnelle. « Rabat voit loin », a dit le ministre italien.

3. Football : les Lions au repos
Le sélectionneur donnera sa liste jeudi 20 mars.

4. Insolite
Un âne a été élu mascotte de la ville. « Il est très fier », assure son propriétaire.
""",
    "L’actualité de la semaine en quatre points",
    kind="meeting",
    issued="2025-02-07",
    held="2025-02-04",
    sides=("nasser-bourita", "antonio-tajani"),
    said={
        "On n’avait pas vu": (None, ""),
        "Rabat voit loin": ("antonio-tajani", ""),
        "Il est très fier": (None, ""),
    },
    kept=("les barrages respirent", "Un âne a été élu"),
)
NASHRA_AR = Form(
    "nashra-ar",
    """موجز الأخبار
الأحد 9 فبراير 2025

اقتصاد: ارتفاع أسعار الذهب في الأسواق المحلية للأسبوع الثالث على التوالي.

سياسة: استقبل وزير الخارجية المصري بدر عبد العاطي أمس السبت بالقاهرة نظيره الأردني أيمن الصفدي، وبحثا التطورات في غزة. \
وقال الصفدي إن التهجير "خط أحمر".

رياضة: فوز الأهلي بهدفين مقابل هدف، وقال مدربه إن الفريق "قدم مباراة كبيرة جدا".
""",
    "موجز الأخبار",
    kind="meeting",
    issued="2025-02-09",
    held="2025-02-08",
    sides=("badr-abdelatty", "ayman-safadi"),
    said={"خط أحمر": ("ayman-safadi", ""), "قدم مباراة كبيرة": (None, "")},
    kept=("ارتفاع أسعار الذهب",),
)
FLASH_EN = Form(
    "flash-en",
    """UPDATE 1-Egypt, Jordan foreign ministers discuss Gaza by phone -statement
CAIRO, July 9, 2025 (Reuters) - Egyptian Foreign Minister Badr Abdelatty told his Jordanian counterpart Ayman Safadi \
by telephone on Wednesday that talks on Gaza were "at a decisive point", his ministry said.

Safadi called for "pressure where it is needed", according to the statement.

(Reporting by Cairo newsroom; Editing by J. Doe)
((cairo.newsroom@example.com; +20 2 000 0000))
""",
    "UPDATE 1-Egypt, Jordan foreign ministers discuss Gaza by phone -statement",
    kind="call",
    issued="2025-07-09",
    held="2025-07-09",
    sides=("badr-abdelatty", "ayman-safadi"),
    said={"at a decisive point": ("badr-abdelatty", ""), "pressure where it is": ("ayman-safadi", "")},
    cut=("Reporting by", "newsroom@"),
)
FLASH_FR = Form(
    "flash-fr",
    """URGENT
Barrot s’entretiendra vendredi avec Araghchi à Genève (Quai d’Orsay)
PARIS, 19 juin 2025 (AFP) - Le ministre français des Affaires étrangères Jean-Noël Barrot rencontrera vendredi à \
Genève son homologue iranien Abbas Araghchi, a annoncé jeudi le Quai d’Orsay.
bur/abc/def
""",
    "Barrot s’entretiendra vendredi avec Araghchi à Genève (Quai d’Orsay)",
    kind="meeting",
    issued="2025-06-19",
    held="2025-06-20",
    sides=("jean-noel-barrot", "abbas-araghchi"),
    cut=("bur/abc",),
)
STATE_EN = Form(
    "release-en",
    """An official website of the United States Government  Here's how you know
Home > Office of the Spokesperson > Press Releases > Secretary Rubio’s Meeting with Egyptian Foreign Minister Abdelatty
Secretary Rubio’s Meeting with Egyptian Foreign Minister Abdelatty
Readout
Tammy Bruce, Department Spokesperson
February 10, 2025
The following is attributable to Spokesperson Tammy Bruce:

Secretary of State Marco Rubio met today with Egyptian Foreign Minister Badr Abdelatty in Washington, D.C. They \
discussed the “Friends of Sudan” format and the ceasefire in Gaza, and the Secretary thanked Egypt for its mediation.
Tags
Bureau of Near Eastern Affairs  Egypt  Office of the Spokesperson  The Secretary of State
Back to Top
Privacy Policy  FOIA  Accessibility Statement
""",
    "Secretary Rubio’s Meeting with Egyptian Foreign Minister Abdelatty",
    kind="meeting",
    issued="2025-02-10",
    held="2025-02-10",
    sides=("marco-rubio", "badr-abdelatty"),
    cut=("official website", "Home >", "Back to Top", "Privacy Policy"),
    kept=("Friends of Sudan",),
)
DOHA_EN = Form(
    "doha-en",
    """Ministry of Foreign Affairs - State of Qatar
Home / Media Center / News
Prime Minister and Minister of Foreign Affairs Meets Jordanian Minister of Foreign Affairs
Doha - March 19
HE Prime Minister and Minister of Foreign Affairs Sheikh Mohammed bin Abdulrahman bin Jassim Al-Thani met on Wednesday \
with HE Deputy Prime Minister and Minister of Foreign Affairs of the Hashemite Kingdom of Jordan Ayman Safadi.

HE the Jordanian Minister of Foreign Affairs praised "the patience of Doha in the hardest hours".
Share this
Facebook X WhatsApp Email
Latest News
Minister of State Meets Ambassador of Nepal
© Ministry of Foreign Affairs. All rights reserved.
""",
    "Prime Minister and Minister of Foreign Affairs Meets Jordanian Minister of Foreign Affairs",
    kind="meeting",
    sides=("mohammed-bin-abdulrahman", "ayman-safadi"),
    said={"the patience of Doha": ("ayman-safadi", "")},
    cut=("Media Center", "Latest News", "Nepal"),
)
PAGES = (FLASH_FR, STATE_EN, DOHA_EN)
NOT_YET = (SEMAINE_FR, NASHRA_AR, FLASH_EN)
"""Words of strangers in other items of a round-up; a headline of two words; « told X … », his ministry said."""
