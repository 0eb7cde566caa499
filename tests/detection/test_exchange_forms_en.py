"""Exchanges as agencies, ministries, briefings and posts tell of them in English."""

import pytest

from tests.detection.exchange_forms import Form, assert_tells

HELD: list[Form] = [
    (
        "Secretary Blinken’s Call with Moroccan Foreign Minister Bourita\nThe below is attributable to the "
        "spokesperson:\n"
        "Secretary of State Antony J. Blinken spoke today with Moroccan Foreign Minister Nasser Bourita. The Secretary "
        "and the Foreign Minister discussed the situation in the Sahel.",
        "call",
        "held",
        "antony-blinken nasser-bourita",
    ),
    (
        "Egypt’s foreign minister hosts Turkish counterpart for talks on Gaza\nCAIRO, Aug 5 (Agency) - Egyptian "
        "Foreign "
        "Minister Badr Abdelatty hosted his Turkish counterpart, Hakan Fidan, on Monday to discuss truce efforts.",
        "meeting",
        "held",
        "badr-abdelatty hakan-fidan",
    ),
    (
        "A meeting between Indian External Affairs Minister S. Jaishankar and Russian Foreign Minister Sergey Lavrov "
        "took "
        "place in Moscow on Tuesday, the first since the spring.",
        "meeting",
        "held",
        "subrahmanyam-jaishankar sergey-lavrov",
    ),
    (
        "Jordan’s Foreign Minister Ayman Safadi received in Amman on Sunday British Foreign Secretary David Lammy. "
        "The two "
        "ministers reviewed trade. On Friday Safadi had spoken by phone with Qatari Prime Minister Sheikh Mohammed bin "
        "Abdulrahman Al Thani.",
        "meeting",
        "held",
        "ayman-safadi david-lammy",
    ),
    (
        "Foreign Secretary David Lammy was welcomed in Rabat on Sunday by Moroccan Foreign Minister Nasser Bourita. "
        "King Mohammed VI’s reforms were praised.",
        "meeting|visit",
        "held",
        "david-lammy nasser-bourita",
    ),
    (
        "On the margins of the Munich Security Conference, German Foreign Minister Annalena Baerbock sat down with "
        "Indian "
        "External Affairs Minister Subrahmanyam Jaishankar.",
        "meeting",
        "held",
        "annalena-baerbock subrahmanyam-jaishankar",
    ),
    (
        "Secretary Rubio and Foreign Minister Saar held a video conference on Thursday. Secretary of State Marco Rubio "
        "and Israeli Foreign Minister Gideon Saar took stock of the hostage talks.",
        "call",
        "held",
        "marco-rubio gideon-saar",
    ),
    (
        "Foreign Minister Hakan Fidan had a working lunch with Italian Foreign Minister Antonio Tajani in Ankara on "
        "Wednesday, diplomatic sources said.",
        "meeting",
        "held",
        "hakan-fidan antonio-tajani",
    ),
    (
        "Saudi Foreign Minister Prince Faisal bin Farhan phoned Iranian Foreign Minister Abbas Araghchi on Saturday to "
        "discuss regional developments, the Saudi Press Agency reported.",
        "call",
        "held",
        "faisal-bin-farhan abbas-araghchi",
    ),
    (
        "Prime Minister Keir Starmer spoke with President Emmanuel Macron of France this morning. They agreed to stay "
        "in "
        "touch. A Downing Street spokesperson said the call lasted half an hour.",
        "call",
        "held",
        "keir-starmer emmanuel-macron",
    ),
    (
        "Turkey and Egypt sign trade accord\nANKARA, Sept 4 (Agency) – Turkish Foreign Minister Hakan Fidan and his "
        "Egyptian "
        "counterpart Badr Abdelatty signed a memorandum of understanding on trade on Wednesday.",
        "signing",
        "held",
        "hakan-fidan badr-abdelatty",
    ),
    (
        "Algeria’s President Abdelmadjid Tebboune on Tuesday received a phone call from French President Emmanuel "
        "Macron, "
        "who offered condolences for the victims of the bus crash.",
        "call",
        "held",
        "abdelmadjid-tebboune emmanuel-macron",
    ),
    (
        "The fifth round of the India-France strategic dialogue was held in Paris on Monday. External Affairs "
        "Minister S. "
        "Jaishankar and French Foreign Minister Jean-Noël Barrot co-chaired the session.",
        "negotiation|meeting",
        "held",
        "subrahmanyam-jaishankar jean-noel-barrot",
    ),
    (
        "Q: Did the Secretary get a chance to speak to his Qatari counterpart?\nMR MILLER: He did. Secretary Blinken "
        "spoke "
        "with Qatari Prime Minister Mohammed bin Abdulrahman on Tuesday, and they talked about the hostages.",
        "call",
        "held",
        "antony-blinken mohammed-bin-abdulrahman",
    ),
    (
        "Foreign Minister Sergey Lavrov’s opening remarks during talks with Foreign Minister of Algeria Ahmed Attaf, "
        "Moscow, May 12\nMr Minister, dear colleagues, we are glad to see you in Moscow again.",
        "meeting",
        "held",
        "sergey-lavrov ahmed-attaf",
    ),
    (
        "Foreign Minister Badr Abdelatty met Thursday with Spanish Foreign Minister José Manuel Albares, in the "
        "presence of "
        "Ambassador Ihab Badawy, to go over the agenda. Last month Albares met Jordan’s Ayman Safadi in Madrid.",
        "meeting",
        "held",
        "badr-abdelatty jose-manuel-albares",
    ),
    (
        "Albares meets Bourita as Madrid seeks customs deal\nMADRID (Agency) — Spain’s foreign minister sat down on "
        "Monday "
        "with his Moroccan counterpart in Rabat. José Manuel Albares and Nasser Bourita spoke for two hours.",
        "meeting",
        "held",
        "jose-manuel-albares nasser-bourita",
    ),
    (
        "President Donald J. Trump met with Prime Minister Giorgia Meloni of Italy at the White House on Thursday. "
        "Secretary of State Marco Rubio attended the meeting.",
        "meeting",
        "held",
        "donald-trump giorgia-meloni",
    ),
    (
        "Joint Statement on the visit of the Foreign Minister of Türkiye to Jordan\nAt the invitation of Deputy Prime "
        "Minister and Foreign Minister Ayman Safadi, the Foreign Minister of Türkiye, Hakan Fidan, paid an official "
        "visit "
        "to Jordan on 4 March 2025.",
        "visit",
        "held",
        "ayman-safadi hakan-fidan",
    ),
    (
        "Great conversation today with Foreign Minister @FaisalbinFarhan. We discussed Gaza over the "
        "phone.\nSecretary of "
        "State Antony Blinken’s account, Tuesday.",
        "call",
        "held",
        "antony-blinken faisal-bin-farhan",
    ),
]

OTHER: list[Form] = [
    (
        "Blinken to visit Cairo next week\nWASHINGTON (Agency) — U.S. Secretary of State Antony Blinken will travel "
        "to Egypt "
        "next week for talks with Foreign Minister Badr Abdelatty, the State Department said Friday.",
        "visit",
        "announced",
        "antony-blinken badr-abdelatty",
    ),
    (
        "Lavrov, Fidan expected to meet in Antalya on Friday\nRussian Foreign Minister Sergey Lavrov and Turkish "
        "Foreign "
        "Minister Hakan Fidan are expected to meet on the sidelines of the forum, TASS reported.",
        "meeting",
        "announced",
        "sergey-lavrov hakan-fidan",
    ),
    (
        "Indian Foreign Minister S. Jaishankar is due in Moscow on Monday for talks with his Russian counterpart, "
        "Sergey "
        "Lavrov. The two last met in July.",
        "visit|meeting",
        "announced",
        "subrahmanyam-jaishankar sergey-lavrov",
    ),
    (
        "French Foreign Minister Jean-Noël Barrot has put off his trip to Algiers, where he was to meet Ahmed Attaf, "
        "Algeria’s foreign minister, a diplomatic source said.",
        "visit|meeting",
        "cancelled",
        "jean-noel-barrot ahmed-attaf",
    ),
    (
        "Meeting of Rubio and Lavrov shelved\nA planned meeting between U.S. Secretary of State Marco Rubio and "
        "Russian "
        "Foreign Minister Sergey Lavrov has been shelved, officials said.",
        "meeting",
        "cancelled",
        "marco-rubio sergey-lavrov",
    ),
    (
        "Spanish Foreign Minister José Manuel Albares will not travel to Rabat as planned on Thursday, and his "
        "meeting with "
        "Moroccan Foreign Minister Nasser Bourita has been rescheduled to a later date.",
        "visit|meeting",
        "cancelled",
        "jose-manuel-albares nasser-bourita",
    ),
    (
        "Algeria denies call between Attaf and Saar\nALGIERS (Agency) – The Foreign Ministry denied on Monday that "
        "Foreign "
        "Minister Ahmed Attaf had held a phone call with Israeli Foreign Minister Gideon Saar.",
        "call",
        "unconfirmed",
        "ahmed-attaf gideon-saar",
    ),
    (
        "No meeting took place between Iranian Foreign Minister Abbas Araghchi and U.S. Secretary of State Marco "
        "Rubio in "
        "New York, the Foreign Ministry in Tehran said, calling the reports baseless.",
        "meeting",
        "unconfirmed",
        "abbas-araghchi marco-rubio",
    ),
    (
        "Olive harvest sets a record\nFarmers in the north brought in more olives than in any year since the census "
        "began. "
        "The cooperative said prices would fall, and mills are running at night to keep up with deliveries.",
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
