"""Forwards of a chat: stamps of several clients, bold by stars, the mark of what was sent on, other people's lines."""

from tests.detection.written_forms import Form

EXPORT_AR = Form(
    "export-ar",
    """[12/03/2025, 21:06:33] المكتب الإعلامي: *وزير الخارجية يلتقي نظيره الفرنسي*
التقى وزير الخارجية الجزائري أحمد عطاف اليوم بالجزائر نظيره الفرنسي جان نويل بارو، وبحثا ملف التنقل والذاكرة.
وقال عطاف: "نريد علاقة هادئة قائمة على الاحترام".
[12/03/2025, 21:09:10] أبو سيف: شكرا جزيلا 🙏
""",
    "وزير الخارجية يلتقي نظيره الفرنسي",
    kind="meeting",
    issued="2025-03-12",
    held="2025-03-12",
    sides=("ahmed-attaf", "jean-noel-barrot"),
    said={"نريد علاقة هادئة": ("ahmed-attaf", "")},
    cut=("21:06:33",),
    kept=("التقى وزير الخارجية الجزائري",),
)
ANDROID_FR = Form(
    "android-fr",
    """Transféré de nombreuses fois
17/12/2024, 20:41 - Service presse: 🔵 *Communiqué | M. Nafti reçoit son homologue égyptien* 🇹🇳🇪🇬

Le ministre des Affaires étrangères, Mohamed Ali Nafti, a reçu ce mardi à Tunis son homologue égyptien, Badr Abdelatty.

▪️ Les deux ministres ont évoqué la Libye
▪️ Ils ont convenu d’une réunion à trois au Caire

📌 M. Abdelatty a salué *la constance tunisienne* et évoqué « une table libyenne, mise par les Libyens ».
17/12/2024, 20:44 - Karim: Merci
""",
    "Communiqué | M. Nafti reçoit son homologue égyptien",
    kind="meeting",
    issued="2024-12-17",
    held="2024-12-17",
    sides=("mohamed-ali-nafti", "badr-abdelatty"),
    said={"une table libyenne": ("badr-abdelatty", "")},
    cut=("Transféré", "20:41", "20:44"),
    kept=("Les deux ministres ont évoqué la Libye", "M. Abdelatty a salué"),
)
MANY_EN = Form(
    "many-en",
    """⏩ Forwarded many times
[09:12, 11/06/2025] +44 7700 900123: 🚨 *LAMMY SPEAKS TO SAFADI* 🇬🇧🇯🇴

Foreign Secretary David Lammy called Jordan's Foreign Minister Ayman Safadi this morning.

✅ Aid into Gaza
✅ Settlements in the West Bank

*Lammy:* "There is no military answer to a political question."

📌 Safadi asked for 'deeds, not condolences'.

👉 Join our channel https://chat.example.org/abc
""",
    "LAMMY SPEAKS TO SAFADI",
    kind="call",
    issued="[2025-06-11,2025-11-06]",
    sides=("david-lammy", "ayman-safadi"),
    said={"There is no military": ("david-lammy", "")},
    cut=("Forwarded many", "7700", "chat.example.org"),
    kept=("Foreign Secretary David Lammy called", "Aid into Gaza"),
)
MANY_ES = Form(
    "many-es",
    """↪️ Reenviado muchas veces
[20:15] Prensa MAEC:
*Albares se reúne en Argel con Attaf* 🇪🇸🇩🇿

José Manuel Albares se ha reunido esta tarde en Argel con su homólogo Ahmed Attaf.

➡️ Energía
➡️ Migraciones

Attaf: “España vuelve a ser un socio fiable”.
[20:18] Lola: ¿hay foto?
""",
    "Albares se reúne en Argel con Attaf",
    kind="meeting",
    sides=("jose-manuel-albares", "ahmed-attaf"),
    said={"España vuelve a ser": ("ahmed-attaf", "")},
    cut=("Reenviado", "[20:15]", "[20:18]"),
    kept=("José Manuel Albares se ha reunido", "Energía"),
)
CHANNEL_AR = Form(
    "channel-ar",
    """تم التحويل من: قناة وزارة الخارجية
⭕️ عاجل

🔻 الصفدي يبحث مع لامي هاتفيا وقف إطلاق النار

بحث نائب رئيس الوزراء وزير الخارجية الأردني أيمن الصفدي، خلال اتصال هاتفي مساء اليوم مع وزير الخارجية البريطاني \
ديفيد لامي، جهود وقف إطلاق النار.

🔹 لامي: "لن نطفئ الضوء وننام"
🔹 الصفدي طالب 'بتحرك دولي فوري وفاعل'

@jo_media_channel
""",
    "الصفدي يبحث مع لامي هاتفيا وقف إطلاق النار",
    kind="call",
    sides=("ayman-safadi", "david-lammy"),
    said={"لن نطفئ الضوء وننام": ("david-lammy", ""), "بتحرك دولي فوري": ("ayman-safadi", "")},
    cut=("تم التحويل", "@jo_media"),
    kept=("بحث نائب رئيس الوزراء",),
)
GROUP_FR = Form(
    "group-fr",
    """[08:41, 05/02/2025] Karim: quelqu’un a le compte rendu de Rabat ?
[08:43, 05/02/2025] Cabinet MAE: Entretien ce matin à Rabat entre Nasser Bourita et Antonio Tajani. Le ministre \
italien a confirmé la tenue du forum économique et remercié le Maroc.
[08:44, 05/02/2025] Cabinet MAE: M. Tajani : « Rabat est notre porte vers l’Afrique. »
[08:50, 05/02/2025] Karim: parfait, merci 👍
""",
    None,
    kind="meeting",
    issued="2025-02-05",
    held="2025-02-05",
    sides=("nasser-bourita", "antonio-tajani"),
    said={"Rabat est notre porte": ("antonio-tajani", "")},
    cut=("[08:41", "[08:43"),
    kept=("Entretien ce matin à Rabat",),
)
CHATS = (EXPORT_AR, ANDROID_FR, MANY_EN, MANY_ES, CHANNEL_AR, GROUP_FR)
