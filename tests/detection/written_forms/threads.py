"""Threads: with and without handles, numbered in several ways, with answers of the other side."""

from tests.detection.written_forms import Form

NUMBERED_EN = Form(
    "numbered-en",
    """Secretary Marco Rubio (@SecRubio)
🧵 1/3 Good call this morning with my friend Foreign Minister Nasser Bourita of Morocco.
2/3 We talked about Gaza, and about the Sahel. He told me “the window is closing fast.” I agree.
3/3 More when I am in Rabat next month.
9:14 AM · Apr 22, 2025 · 310K Views
""",
    None,
    kind="call",
    issued="2025-04-22",
    held="2025-04-22",
    sides=("marco-rubio", "nasser-bourita"),
    said={"the window is closing": ("nasser-bourita", "")},
    posts=(
        ("@SecRubio", "2025-04-22", "🧵 1/3 Good call"),
        ("@SecRubio", "2025-04-22", "2/3 We talked"),
        ("@SecRubio", "2025-04-22", "3/3 More when"),
    ),
    cut=("310K",),
)
HANDLES_FR = Form(
    "handles-fr",
    """Fil
Jean-Noël Barrot @jnbarrot · 12 févr. 2025
Reçu ce midi au Quai d’Orsay mon homologue égyptien Badr Abdelatty. Quelques mots sur ce que nous avons décidé ⬇️ 1/2
Jean-Noël Barrot @jnbarrot · 12 févr. 2025
D’abord une conférence au Caire. « Reconstruire, c’est rester », dit mon ami Badr. C’est aussi notre ligne. 2/2
45 réponses 210 reposts 1,2 k J’aime
Nasser Bourita @MarocDiplomatie · 13 févr. 2025
En réponse à @jnbarrot
Le Maroc prendra part à cette conférence.
""",
    None,
    kind="meeting",
    issued="2025-02-12",
    held="2025-02-12",
    sides=("jean-noel-barrot", "badr-abdelatty"),
    said={"Reconstruire, c’est rester": ("badr-abdelatty", "")},
    posts=(
        ("@jnbarrot", "2025-02-12", "Reçu ce midi"),
        ("@jnbarrot", "2025-02-12", "D’abord une"),
        ("@MarocDiplomatie", "2025-02-13", "Le Maroc prendra"),
    ),
    cut=("45 réponses", "En réponse"),
)
INDIC_AR = Form(
    "indic-ar",
    """د. ماجد محمد الأنصاري
@majedalansari
١/٣ تلقى معالي رئيس مجلس الوزراء وزير الخارجية الشيخ محمد بن عبدالرحمن آل ثاني اليوم اتصالا هاتفيا من وزير \
الخارجية المصري بدر عبد العاطي.
٢/٣ جرى خلال الاتصال بحث جهود الوساطة، وأكد معاليه أن "الأبواب لم تغلق".
٣/٣ وسنوافيكم بالتفاصيل لاحقا.
٩:١٤ م · ١٤ أكتوبر ٢٠٢٥
٣٨ ألف مشاهدة
""",
    None,
    kind="call",
    issued="2025-10-14",
    held="2025-10-14",
    sides=("mohammed-bin-abdulrahman", "badr-abdelatty"),
    said={"الأبواب لم تغلق": ("mohammed-bin-abdulrahman", "")},
    posts=(
        ("@majedalansari", "2025-10-14", "١/٣ تلقى"),
        ("@majedalansari", "2025-10-14", "٢/٣ جرى"),
        ("@majedalansari", "2025-10-14", "٣/٣ وسنوافيكم"),
    ),
    cut=("٣٨ ألف",),
)
SLASH_ES = Form(
    "slash-es",
    """José Manuel Albares
@jmalbares
1/ He hablado hoy por teléfono con mi homólogo argelino, Ahmed Attaf. Abro hilo 🧵👇
2/ Le he trasladado que España quiere “una relación de vecinos, no de reproches”.
3/ Hemos acordado vernos pronto.
8:12 p. m. · 31 ene. 2025
1,2 mil Reposts   3 mil Me gusta
""",
    None,
    kind="call",
    issued="2025-01-31",
    held="2025-01-31",
    sides=("jose-manuel-albares", "ahmed-attaf"),
    said={"una relación de vecinos": ("jose-manuel-albares", "")},
    posts=(
        ("@jmalbares", "2025-01-31", "1/ He hablado"),
        ("@jmalbares", "2025-01-31", "2/ Le he"),
        ("@jmalbares", "2025-01-31", "3/ Hemos"),
    ),
    cut=("Reposts",),
)
ANSWERED_EN = Form(
    "answered-en",
    """David Lammy ✓ @DavidLammy · Jan 14, 2025
In Amman today to see my counterpart Ayman Safadi. We agreed to “keep the crossings open”. (1/2)
David Lammy ✓ @DavidLammy · Jan 14, 2025
The UK will add £12m for hospitals. (2/2)
Show replies
Ayman Safadi ✓ @AymanHsafadi · Jan 15, 2025
Replying to @DavidLammy
Thank you David. “A friend in winter”, as we say here.
Discover more
Some Stranger @nobody77 · 3h
Nice!
""",
    None,
    kind="meeting",
    issued="2025-01-14",
    held="2025-01-14",
    sides=("david-lammy", "ayman-safadi"),
    posts=(
        ("@DavidLammy", "2025-01-14", "In Amman today"),
        ("@DavidLammy", "2025-01-14", "The UK will"),
        ("@AymanHsafadi", "2025-01-15", "Thank you David"),
    ),
    said={"A friend in winter": ("ayman-safadi", "social_post")},
    cut=("Nice!", "Show replies", "nobody77"),
)
BARE_FR = Form(
    "bare-fr",
    """🧵 Fil – Catherine Colonna (@MinColonna), 16 décembre 2022
(1/3) À Rabat aujourd’hui, entretien avec mon homologue Nasser Bourita.
(2/3) Nous avons mis fin aux restrictions de visas. C’était attendu des deux côtés.
(3/3) « Un nouvel élan », m’a dit M. Bourita. Je le crois aussi.
""",
    None,
    kind="meeting",
    issued="2022-12-16",
    held="2022-12-16",
    sides=("catherine-colonna", "nasser-bourita"),
    said={"Un nouvel élan": ("nasser-bourita", "")},
    posts=(
        ("@MinColonna", "2022-12-16", "(1/3) À Rabat"),
        ("@MinColonna", "2022-12-16", "(2/3) Nous"),
        ("@MinColonna", "2022-12-16", "(3/3) «"),
    ),
)
THREADS = (NUMBERED_EN, HANDLES_FR, INDIC_AR, SLASH_ES, ANSWERED_EN, BARE_FR)
