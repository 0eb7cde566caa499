"""A curator at work while others read: takes a document in and publishes it, again and again.

Prints the reference code of each publication, so that whoever started it can count them.
"""

import os
import random
import time

import django

PACE = "CURATOR_PACE"
"""The variable with the seconds between two publications; half a second without it."""


def main() -> None:
    """Work until killed."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    django.setup()
    from archive.cleaning.raw import RawDocument
    from archive.ingest.draft import draft
    from archive.ingest.load_gazetteer import load_gazetteer
    from archive.ingest.proposals import proposing
    from archive.ingest.unattended import publish_unattended

    chance = random.Random()
    with proposing(load_gazetteer()) as propose:
        while True:
            day = f"{chance.randint(1, 28)} March {chance.randint(2012, 2024)}"
            text = (
                f"Readout of a call, {day}\n\nThe foreign ministers of Morocco and Spain spoke by telephone on {day}. "
                f"They discussed trade and the fisheries agreement. Note {chance.getrandbits(64)}."
            )
            statement = draft(RawDocument(text.encode(), file_name="note.txt"), None, propose=propose)
            publish_unattended(statement)
            print(statement.reference_code, flush=True)
            time.sleep(float(os.environ.get(PACE, "0.5")))


if __name__ == "__main__":
    main()
