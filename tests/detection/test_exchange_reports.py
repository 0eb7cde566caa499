"""Whole reports with what surrounds an exchange: background, hosts, offices without names, later meetings."""

import pytest

from tests.detection.exchange_forms import Form, assert_tells

REPORTS: list[Form] = [
    (
        "Blinken, Lavrov speak by phone\n\nWASHINGTON, July 29 (Agency) -- U.S. Secretary of State Antony Blinken "
        "held what he "
        "called a frank conversation with Russian Foreign Minister Sergey Lavrov on Friday.\n\nThe two had not spoken "
        "since "
        "February. Blinken will travel to Cambodia next week, where he could meet Chinese Foreign Minister Wang Yi.",
        "call",
        "held",
        "antony-blinken sergey-lavrov",
    ),
    (
        "Fidan in Cairo for first visit in decade\n\nCAIRO (Agency) – Turkish Foreign Minister Hakan Fidan arrived in "
        "Cairo on "
        "Saturday, the first trip by a Turkish foreign minister since his predecessor Mevlut Cavusoglu came in "
        "2023.\n\nHe "
        "was welcomed at the airport by Foreign Minister Badr Abdelatty and will be received by President Abdel Fattah "
        "el-Sisi on Sunday.",
        "visit",
        "held",
        "hakan-fidan badr-abdelatty",
    ),
    (
        "Jaishankar meets Lavrov in Moscow\n\nMOSCOW: External Affairs Minister S Jaishankar on Wednesday met his "
        "Russian "
        "counterpart Sergey Lavrov and co-chaired the inter-governmental commission.\n\nPrime Minister Narendra Modi "
        "and "
        "President Vladimir Putin spoke last month.",
        "meeting",
        "held",
        "subrahmanyam-jaishankar sergey-lavrov",
    ),
    (
        "Readout of Secretary Rubio’s Meeting with Jordanian Foreign Minister Safadi\n\nThe following is attributable "
        "to "
        "Spokesperson Tammy Bruce:\n\nSecretary of State Marco Rubio met today with Jordanian Deputy Prime Minister "
        "and "
        "Foreign Minister Ayman Safadi in Washington. They discussed Syria and the President’s call with King "
        "Abdullah.",
        "meeting",
        "held",
        "marco-rubio ayman-safadi",
    ),
    (
        "British foreign secretary to host Moroccan counterpart in London on Thursday\n\nLONDON (Agency) – British "
        "Foreign "
        "Secretary David Lammy will host Moroccan Foreign Minister Nasser Bourita on Thursday, his office said. The "
        "two met "
        "in Rabat in June.",
        "meeting|visit",
        "announced",
        "david-lammy nasser-bourita",
    ),
    (
        "Joint press release on the telephone conversation between the Foreign Minister of Algeria and the Minister of "
        "International Relations and Cooperation of South Africa\n\nThe Minister of Foreign Affairs of Algeria, H.E. "
        "Mr "
        "Ahmed Attaf, and the Minister of International Relations of South Africa, H.E. Mr Ronald Lamola, held a "
        "telephone "
        "conversation on 12 May 2025.",
        "call",
        "held",
        "ahmed-attaf ronald-lamola",
    ),
    (
        "Interview: ‘Trade comes first’, says Fidan\n\nTurkish Foreign Minister Hakan Fidan spoke to this newspaper "
        "in Doha "
        "after talks with his Qatari counterpart, Prime Minister Mohammed bin Abdulrahman, on Sunday.\n\nQ: How did "
        "the "
        "meeting go?\nA: It went very well.",
        "meeting",
        "held",
        "hakan-fidan mohammed-bin-abdulrahman",
    ),
    (
        "Trump and Putin hold second call in a month\n\nU.S. President Donald Trump and Russian President Vladimir "
        "Putin spoke "
        "for two hours on Monday. Secretary of State Marco Rubio said the call was useful. Kremlin spokesman Dmitry "
        "Peskov "
        "called it constructive.",
        "call",
        "held",
        "donald-trump vladimir-putin",
    ),
    (
        "India, Japan hold 2+2 dialogue\n\nNEW DELHI: External Affairs Minister S. Jaishankar and Defence Minister "
        "Rajnath Singh "
        "held the third 2+2 ministerial dialogue with Japanese Foreign Minister Yoko Kamikawa on Tuesday.",
        "meeting",
        "held",
        "subrahmanyam-jaishankar Rajnath_Singh yoko-kamikawa",
    ),
    (
        "Le Maroc et l’Espagne célèbrent leur entente à Rabat\n\nRABAT (Agence) - Nasser Bourita et son homologue "
        "espagnol José "
        "Manuel Albares ont affiché jeudi à Rabat leur bonne entente, un an après la réunion de haut niveau présidée "
        "par "
        "Aziz Akhannouch et Pedro Sánchez.",
        "meeting",
        "held",
        "nasser-bourita jose-manuel-albares",
    ),
    (
        "Point de presse du 3 mars\n\nQuestion : le ministre a-t-il parlé avec son homologue égyptien ?\n\nRéponse : "
        "M. Jean-Noël "
        "Barrot s’est entretenu hier au téléphone avec M. Badr Abdelatty, ministre égyptien des Affaires étrangères.",
        "call",
        "held",
        "jean-noel-barrot badr-abdelatty",
    ),
    (
        "Le ministre des Affaires étrangères, Ahmed Attaf, a été reçu, mardi à Madrid, par le chef du gouvernement "
        "espagnol, "
        "Pedro Sánchez. La veille, il s’était entretenu avec son homologue José Manuel Albares.",
        "meeting",
        "held",
        "ahmed-attaf pedro-sanchez",
    ),
    (
        "Compte rendu : la ministre Joly s’entretient avec le ministre indien\n\nLa ministre des Affaires étrangères, "
        "Mélanie "
        "Joly, s’est entretenue aujourd’hui avec Subrahmanyam Jaishankar, ministre des Affaires extérieures de "
        "l’Inde, en "
        "marge du G20. Ils se sont rencontrés à New Delhi.",
        "meeting",
        "held",
        "melanie-joly subrahmanyam-jaishankar",
    ),
    (
        "Diplomatie : Nabil Ammar à Rome lundi\n\nLe ministre des Affaires étrangères, Nabil Ammar, effectuera une "
        "visite de "
        "travail à Rome lundi prochain, au cours de laquelle il rencontrera son homologue italien Antonio Tajani, "
        "annonce le "
        "ministère.",
        "visit|meeting",
        "announced",
        "nabil-ammar antonio-tajani",
    ),
    (
        "Le sommet franco-algérien reporté\n\nLa visite d’État que le président Abdelmadjid Tebboune devait effectuer "
        "en France "
        "début mai est reportée à l’automne, ont annoncé l’Élysée et la présidence algérienne. Emmanuel Macron "
        "s’était rendu "
        "à Alger en août 2022.",
        "visit|summit",
        "cancelled",
        "abdelmadjid-tebboune emmanuel-macron",
    ),
    (
        "Communiqué\n\nM. Bourita s’entretient à New York avec son homologue danois, Lars Løkke Rasmussen\n\nNasser "
        "Bourita, "
        "ministre des Affaires étrangères, s’est entretenu mercredi avec le ministre danois des Affaires étrangères, "
        "Lars "
        "Løkke Rasmussen, en marge de l’Assemblée générale des Nations unies.",
        "meeting",
        "held",
        "nasser-bourita Lars_Løkke_Rasmussen",
    ),
    (
        "الخارجية: لا موعد بعد لزيارة عراقجي\n\nبغداد - أعلنت وزارة الخارجية تأجيل زيارة وزير الخارجية الإيراني عباس "
        "عراقجي التي "
        "كانت مقررة الأحد، وكان سيجتمع خلالها بنظيره العراقي فؤاد حسين.",
        "visit",
        "cancelled",
        "abbas-araghchi fuad-hussein",
    ),
    (
        "عبد العاطي يجري اتصالا هاتفيا بنظيره القبرصي\n\nأجرى د. بدر عبد العاطي وزير الخارجية والهجرة وشؤون المصريين "
        "بالخارج، يوم "
        "الثلاثاء ٤ مارس، اتصالاً هاتفياً مع السيد كونستانتينوس كومبوس وزير خارجية قبرص.\n\nوكان الوزيران قد التقيا في "
        "نيقوسيا الشهر الماضي.",
        "call",
        "held",
        "badr-abdelatty كونستانتينوس_كومبوس",
    ),
    (
        "الرئيس عباس يستقبل وزير الخارجية الأردني\n\nرام الله - استقبل الرئيس محمود عباس، مساء اليوم الاثنين، في مقر "
        "الرئاسة، نائب "
        "رئيس الوزراء وزير الخارجية الأردني أيمن الصفدي، الذي نقل إليه تحيات الملك عبد الله الثاني.",
        "meeting",
        "held",
        "mahmoud-abbas ayman-safadi",
    ),
    (
        "وزير الخارجية يبحث مع نظيره الروسي الوضع في الساحل\n\nالجزائر - بحث وزير الدولة، وزير الشؤون الخارجية، السيد "
        "أحمد عطاف، "
        "اليوم بموسكو، مع نظيره الروسي، السيد سيرغي لافروف، الوضع في منطقة الساحل، وفق بيان للوزارة.",
        "meeting",
        "held",
        "ahmed-attaf sergey-lavrov",
    ),
    (
        "بوريطة وألباريس يترأسان بالرباط اجتماعا\n\nترأس ناصر بوريطة وخوسيه مانويل ألباريس، الخميس بالرباط، اجتماعا "
        "خصص لتقييم "
        "خارطة الطريق، وذلك بعد اتصال هاتفي أجراه الملك محمد السادس مع بيدرو سانشيز الأسبوع الماضي.",
        "meeting",
        "held",
        "nasser-bourita jose-manuel-albares",
    ),
    (
        "تقرير: روبيو يزور الرباط الشهر المقبل\n\nيعتزم وزير الخارجية الأمريكي ماركو روبيو زيارة الرباط الشهر المقبل، "
        "حيث سيلتقي "
        "وزير الخارجية المغربي ناصر بوريطة، حسب مصادر دبلوماسية.",
        "visit",
        "announced",
        "marco-rubio nasser-bourita",
    ),
    (
        "Albares habla con Safadi tras el ataque\n\nMadrid, 3 feb (Agencia).- El ministro de Asuntos Exteriores, José "
        "Manuel "
        "Albares, habló este lunes con su homólogo jordano, Ayman Safadi, por teléfono. El pasado mes ambos se vieron "
        "en "
        "Ammán.",
        "call",
        "held",
        "jose-manuel-albares ayman-safadi",
    ),
    (
        "El canciller brasileño recibe a Albares en Brasilia\n\nEl canciller brasileño, Mauro Vieira, recibió este "
        "martes en "
        "Itamaraty al ministro español de Asuntos Exteriores, José Manuel Albares, quien por la tarde fue recibido "
        "por el "
        "presidente Luiz Inácio Lula da Silva.",
        "meeting",
        "held",
        "mauro-vieira jose-manuel-albares luiz-inacio-lula-da-silva",
    ),
    (
        "Cancelado el viaje de Albares a Argel\n\nEl ministro español José Manuel Albares ha cancelado el viaje que "
        "tenía "
        "previsto a Argel, donde lo esperaba su homólogo, Ahmed Attaf.",
        "visit",
        "cancelled",
        "jose-manuel-albares ahmed-attaf",
    ),
]


@pytest.mark.parametrize(("text", "kind", "status", "people"), REPORTS)
def test_a_report_is_read_for_its_own_exchange(text: str, kind: str, status: str, people: str) -> None:
    assert_tells(text, kind, status, people)
