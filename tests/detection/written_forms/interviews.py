"""Interviews: labels of several languages, questions without any, and the write-up with both."""

from tests.detection.written_forms import Form

ESCRITA_ES = Form(
    "escrita-es",
    """ENTREVISTA
José Manuel Albares, ministro de Asuntos Exteriores
“Con Argel se habla de todo”
MARTA RUIZ | MADRID
José Manuel Albares llega puntual. La semana pasada se reunió en Madrid con Ahmed Attaf, su homólogo argelino, y se le \
nota satisfecho. “Fue una conversación entre adultos”, resume.

Pregunta. ¿Qué le pidió Attaf?

Respuesta. Inversiones. Me dijo que “el gas no lo es todo”, y tiene razón.

P. ¿Y usted?

R. Reglas claras para las empresas.

El ministro recuerda que el comercio “ha vuelto a los niveles de antes”. De su invitado destaca una frase: el \
argelino, cuenta Albares, le confesó que “las puertas cerradas también cansan”.
""",
    "“Con Argel se habla de todo”",
    kind="meeting",
    sides=("jose-manuel-albares", "ahmed-attaf"),
    said={
        "Fue una conversación entre": ("jose-manuel-albares", "interview"),
        "el gas no lo es todo": ("ahmed-attaf", ""),
        "ha vuelto a los": ("jose-manuel-albares", "interview"),
        "las puertas cerradas": ("ahmed-attaf", ""),
    },
)
SANS_MARQUES_FR = Form(
    "sans-marques-fr",
    """Mohamed Ali Nafti : « La Tunisie n’est le poste-frontière de personne »
Propos recueillis par Anis B.
Le 4 mars 2025

Le ministre des Affaires étrangères Mohamed Ali Nafti revient sur sa rencontre, lundi à Rome, avec Antonio Tajani.

Que retenez-vous de ces entretiens ?

Une franchise réelle. Antonio Tajani m’a dit : « nous avons besoin de vos jeunes ». Je lui ai répondu qu’il fallait \
alors des visas. Le reste est affaire de technique.

Craignez-vous d’être accusé de complaisance ?

Non. J’ai toujours dit que la Tunisie « ne vend pas sa souveraineté ». Je le redis ici.
""",
    "Mohamed Ali Nafti : « La Tunisie n’est le poste-frontière de personne »",
    kind="meeting",
    issued="2025-03-04",
    held="2025-03-03",
    sides=("mohamed-ali-nafti", "antonio-tajani"),
    said={
        "nous avons besoin de vos": ("antonio-tajani", ""),
        "ne vend pas sa souveraineté": ("mohamed-ali-nafti", "interview"),
    },
)
QA_EN = Form(
    "qa-en",
    """Q&A: Ayman Safadi on Gaza, Syria and his talks in London
By Our Diplomatic Correspondent
14 May 2025

Jordan’s Foreign Minister Ayman Safadi met David Lammy in London on Tuesday. We spoke to him at the embassy.

Q: What did you ask of Britain?

A: Leadership. I told David that words are “not a policy.”

Q: And his answer?

A: He said Britain would “move when it counts.” We will see.

Asked afterwards whether he was optimistic, Safadi laughed. “I am Jordanian,” he said.
""",
    "Q&A: Ayman Safadi on Gaza, Syria and his talks in London",
    kind="meeting",
    issued="2025-05-14",
    held="2025-05-13",
    sides=("ayman-safadi", "david-lammy"),
    said={
        "not a policy": ("ayman-safadi", "interview"),
        "move when it counts": ("david-lammy", ""),
        "I am Jordanian": ("ayman-safadi", "interview"),
    },
)
HIWAR_AR = Form(
    "hiwar-ar",
    """وزير الخارجية المصري بدر عبد العاطي في حوار خاص: لا نقبل التهجير
حوار: منى سالم

التقى الوزير بدر عبد العاطي الأسبوع الماضي في باريس نظيره الفرنسي جان نويل بارو، وكان لنا معه هذا الحوار.

س: ماذا قال لكم الجانب الفرنسي؟

ج: بارو قال لي بوضوح إن فرنسا "لن تعترف بالأمر الواقع".

س: وهل يكفي ذلك؟

ج: لا، وقد قلت له إن المطلوب "أفعال قبل الأقوال".
""",
    "وزير الخارجية المصري بدر عبد العاطي في حوار خاص: لا نقبل التهجير",
    kind="meeting",
    sides=("badr-abdelatty", "jean-noel-barrot"),
    said={
        "لن تعترف بالأمر الواقع": ("jean-noel-barrot", ""),
        "أفعال قبل الأقوال": ("badr-abdelatty", "interview"),
    },
)
PORTRAIT_EN = Form(
    "portrait-en",
    """INTERVIEW
Nasser Bourita, Morocco’s foreign minister
‘We have stopped waiting’
Nasser Bourita pours the tea himself. Ten days ago he sat in this room with David Lammy, and the British minister’s \
visit still pleases him. “David came with a text, not with a speech,” he says.

He will not be drawn on dates. “You are journalists, I am a patient man,” he jokes.

Lammy, he recalls, told him that London “had been late to the party”. “That was honest,” he concedes.
""",
    "‘We have stopped waiting’",
    sides=("nasser-bourita", "david-lammy"),
    said={
        "David came with a text": ("nasser-bourita", "interview"),
        "You are journalists": ("nasser-bourita", "interview"),
        "had been late": ("david-lammy", ""),
        "That was honest": ("nasser-bourita", "interview"),
    },
)
JOURNAL_FR = Form(
    "journal-fr",
    """Entretien exclusif avec Ahmed Attaf, ministre des Affaires étrangères

LE QUOTIDIEN : Vous avez reçu Antonio Tajani la semaine dernière à Alger. Que vous êtes-vous dit ?

AHMED ATTAF : Que l’Italie est un partenaire « de toutes les saisons ». M. Tajani a d’ailleurs employé une autre \
formule : « notre pont vers l’Afrique ».

LE QUOTIDIEN : Et la France ?

AHMED ATTAF : Une autre question.
""",
    "Entretien exclusif avec Ahmed Attaf, ministre des Affaires étrangères",
    kind="meeting",
    sides=("ahmed-attaf", "antonio-tajani"),
    said={
        "de toutes les saisons": ("ahmed-attaf", "interview"),
        "notre pont vers": ("antonio-tajani", ""),
    },
)
INTERVIEWS = (QA_EN, HIWAR_AR, JOURNAL_FR)
NOT_YET = (ESCRITA_ES, SANS_MARQUES_FR, PORTRAIT_EN)
"""Whom the guest met is told without its subject; a Monday before the day of print; a portrait."""
