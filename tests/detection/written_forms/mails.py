"""Pasted and forwarded e-mail: mail programs' header names and orders, marks of quoted lines, signatures."""

from tests.detection.written_forms import Form

OUTLOOK_FR = Form(
    "outlook-fr",
    """De : Ambassade – Presse <presse@ambassade.example>
Envoyé : jeudi 13 mars 2025 09:02
À : Rédaction
Cc : Desk Maghreb
Objet : TR : Communiqué MAE

Bonjour à tous,

Pour info, ci-dessous le texte reçu hier soir. Cordialement, L. M.

________________________________
De : Direction de la communication <dircom@diplomatie.example>
Envoyé : mercredi 12 mars 2025 21:40
À : Liste presse
Objet : Communiqué MAE

Entretien téléphonique entre M. Nasser Bourita et M. Jean-Noël Barrot

Le ministre des Affaires étrangères, M. Nasser Bourita, s’est entretenu ce mercredi par téléphone avec son homologue \
français, M. Jean-Noël Barrot, au sujet de la préparation de la prochaine réunion de haut niveau entre les deux pays.

« Nous avons un calendrier et nous le tiendrons », a déclaré M. Bourita à l’issue de l’appel.

Cordialement,
Direction de la communication
Tél. : +212 5 00 00 00 00
Le contenu de ce courriel est confidentiel ; si vous n’en êtes pas le destinataire, merci de le détruire.
""",
    "Entretien téléphonique entre M. Nasser Bourita et M. Jean-Noël Barrot",
    kind="call",
    issued="2025-03-12",
    held="2025-03-12",
    sides=("nasser-bourita", "jean-noel-barrot"),
    said={"Nous avons un calendrier": ("nasser-bourita", "")},
    cut=("Liste presse", "Tél. :", "destinataire, merci", "Bonjour à tous", "____"),
    kept=("s’est entretenu ce mercredi",),
)
GMAIL_EN = Form(
    "gmail-en",
    """FYI, this came in last night. Can you check the date? S.

---------- Forwarded message ---------
From: Press Office <press@mfa.example>
Date: Tue, 8 Apr 2025 at 23:51
Subject: Secretary Rubio’s Meeting with Moroccan Foreign Minister Bourita
To: <undisclosed-recipients:;>


Secretary of State Marco Rubio met today with Moroccan Foreign Minister Nasser Bourita in Washington. The Secretary \
said again that the United States knows of no way out of the dispute other than autonomy.

“We will not waste another decade,” Secretary Rubio said.

--
Press Office
press@mfa.example | www.mfa.example
""",
    "Secretary Rubio’s Meeting with Moroccan Foreign Minister Bourita",
    kind="meeting",
    issued="2025-04-08",
    held="2025-04-08",
    sides=("marco-rubio", "nasser-bourita"),
    said={"We will not waste": ("marco-rubio", "")},
    cut=("Forwarded message", "undisclosed", "press@mfa.example"),
    kept=("met today with Moroccan",),
)
APPLE_FR = Form(
    "apple-fr",
    """Début du message transféré :

> De: Cabinet <cabinet@mae.example>
> Objet: Rencontre Nafti - Attaf à Alger
> Date: 3 juin 2025 à 18:02:11 UTC+1
> À: contact@redaction.example
>
> Le ministre tunisien des Affaires étrangères, Mohamed Ali Nafti, a été reçu aujourd’hui à Alger par son homologue \
algérien, Ahmed Attaf, avec lequel il a passé en revue les préparatifs de la grande commission mixte.
>
> « Nos frontières doivent devenir des places de marché », a plaidé M. Attaf.

Envoyé de mon iPhone
""",
    "Rencontre Nafti - Attaf à Alger",
    kind="meeting",
    issued="2025-06-03",
    held="2025-06-03",
    sides=("mohamed-ali-nafti", "ahmed-attaf"),
    said={"Nos frontières doivent": ("ahmed-attaf", "")},
    cut=("Début du message", "cabinet@", "iPhone", "UTC+1"),
    kept=("a été reçu aujourd’hui à Alger",),
)
APPLE_ES = Form(
    "apple-es",
    """Te paso lo de Exteriores, ojo que es borrador.

Inicio del mensaje reenviado:

De: OID <oid@maec.example>
Asunto: Nota: Albares recibe a Tajani
Fecha: 14 de mayo de 2025, 13:20:45 CEST
Para: corresponsales@lista.example

ALBARES RECIBE A TAJANI EN MADRID

El ministro de Asuntos Exteriores, José Manuel Albares, ha recibido hoy en Madrid a su homólogo italiano, Antonio \
Tajani, con quien ha abordado la situación en el Sahel y la próxima cumbre bilateral de ambos países.

“España e Italia hablan el mismo idioma cuando hablan del sur”, ha señalado Albares.

Un saludo,
Oficina de Información Diplomática
""",
    "ALBARES RECIBE A TAJANI EN MADRID",
    kind="meeting",
    issued="2025-05-14",
    held="2025-05-14",
    sides=("jose-manuel-albares", "antonio-tajani"),
    said={"España e Italia hablan": ("jose-manuel-albares", "")},
    cut=("Te paso", "Inicio del mensaje", "CEST", "Un saludo"),
    kept=("ha recibido hoy en Madrid",),
)
OUTLOOK_AR = Form(
    "outlook-ar",
    """من: إدارة الإعلام <media@mofa.example>
تاريخ الإرسال: الأربعاء، 9 يوليو 2025 10:15 م
إلى: قائمة الصحفيين
الموضوع: إعادة توجيه: بيان - اتصال هاتفي

---------- رسالة معاد توجيهها ----------
وزير الخارجية يبحث هاتفيا مع نظيره الأردني الأوضاع في غزة

تلقى وزير الخارجية المصري بدر عبد العاطي اليوم الأربعاء اتصالا هاتفيا من نظيره الأردني أيمن الصفدي، تناول الجهود \
المبذولة للتوصل إلى وقف لإطلاق النار في قطاع غزة وسبل إدخال المساعدات.

وقال الصفدي: "لا بديل عن وقف دائم للعدوان".

مع تحيات إدارة الإعلام
هذه الرسالة ومرفقاتها سرية ومخصصة للمرسل إليه فقط.
""",
    "وزير الخارجية يبحث هاتفيا مع نظيره الأردني الأوضاع في غزة",
    kind="call",
    issued="2025-07-09",
    held="2025-07-09",
    sides=("badr-abdelatty", "ayman-safadi"),
    said={"لا بديل عن": ("ayman-safadi", "")},
    cut=("قائمة الصحفيين", "معاد توجيهها", "سرية"),
    kept=("تلقى وزير الخارجية المصري",),
)
REPLY_EN = Form(
    "reply-en",
    """Thanks, got it. Will run it tomorrow.

On Wed, 11 Jun 2025 at 19:12, FCDO Newsdesk <newsdesk@fcdo.example> wrote:

> Foreign Secretary call with Foreign Minister Safadi: 11 June 2025
>
> The Foreign Secretary, David Lammy, spoke today to the Jordanian Foreign Minister, Ayman Safadi, about the delivery
> of aid to Gaza and the situation in the West Bank after the latest announcements of new settlements there.
>
> The Foreign Secretary said: “Jordan is doing more than its share, and we will do ours.”
>
> Newsdesk
""",
    "Foreign Secretary call with Foreign Minister Safadi: 11 June 2025",
    kind="call",
    issued="2025-06-11",
    held="2025-06-11",
    sides=("david-lammy", "ayman-safadi"),
    said={"Jordan is doing more": ("david-lammy", "")},
    cut=("wrote:", "Thanks, got it"),
    kept=("spoke today to the Jordanian",),
)
MAILS = (OUTLOOK_FR, GMAIL_EN, APPLE_FR, APPLE_ES, OUTLOOK_AR, REPLY_EN)
