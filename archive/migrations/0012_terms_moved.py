"""Terms that the thesaurus moved to another topic leave the one they stood under: `loaddata` only adds.

Drought and biodiversity are matters of the climate, the Golan of Syria, "Islamic State" of counter-terrorism. A fresh
database never had them where they stood.
"""

from django.db import migrations

TERMS = {
    "africa-sahel": ("États africains atlantiques",),
    "digital-tech": ("cyber", "cyber attack"),
    "disaster-condolences": ("sécheresse",),
    "energy-climate": (
        *("biodiversidad", "biodiversité", "desertificación", "escasez de agua", "medio ambiente", "medioambiental"),
        *("sequía", "stress hydrique", "التصحر", "التنوع البيولوجي", "شح المياه"),
    ),
    "global-coalition": ("Islamic State", "Estado Islámico", "État islamique"),
    "israel-palestine": ("الاعتراف بفلسطين",),
    "jerusalem": ("Bayt Mal Al-Qods", "بيت مال القدس"),
    "security-council": ("résolution 2797",),
    "syria-lebanon": ("Golan Heights", "plateau du Golan", "الجولان"),
}


def withdraw(apps, schema_editor):
    """Delete the terms from the topics they were moved away from."""
    terms = apps.get_model("archive", "TopicTerm").objects
    for topic, texts in TERMS.items():
        terms.filter(topic__slug=topic, text__in=texts, kind__in=["cue", "variant"]).delete()


class Migration(migrations.Migration):
    dependencies = [("archive", "0011_names_of_fields")]

    operations = [migrations.RunPython(withdraw, migrations.RunPython.noop, elidable=True)]
