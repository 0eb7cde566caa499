"""Names that the authority files no longer hold leave the databases that loaded them: `loaddata` only adds.

Each was found to name something else in texts: "Sudan" the country and not the Sahel, "consulat" a building,
"Foreign Office" also Pakistan's ministry and Germany's. A fresh database never had them.
"""

from django.db import migrations

TERMS = {
    "africa-sahel": ("Soudan", "Sudan", "السودان", "façade atlantique"),
    "al-quds-committee": ("Chairman of the Al-Quds Committee", "président du Comité Al-Qods", "رئيس لجنة القدس"),
    "consular-nationals": ("consulado", "consulat", "consulate", "nacionales", "القنصلية", "قنصلية"),
    "gulf": ("مجلس التعاون",),
    "multilateral-un": ("Union européenne",),
}


def withdraw(apps, schema_editor):
    """Delete the withdrawn terms, and "Foreign Office" as a name of Britain and of its ministry."""
    terms = apps.get_model("archive", "TopicTerm").objects
    for topic, texts in TERMS.items():
        terms.filter(topic__slug=topic, text__in=texts, kind__in=["cue", "variant"]).delete()
    for model, parent, kind in (("CountryName", "country__code", "seat"), ("SourceName", "source__slug", "variant")):
        whose = "GB" if kind == "seat" else "gb-foreign-ministry"
        apps.get_model("archive", model).objects.filter(**{parent: whose}, text="Foreign Office", kind=kind).delete()


class Migration(migrations.Migration):
    dependencies = [("archive", "0009_what_lists_ask")]

    operations = [migrations.RunPython(withdraw, migrations.RunPython.noop, elidable=True)]
