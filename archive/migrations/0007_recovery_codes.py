"""Recovery codes are kept as hashes; the ones before, which could be read and were short, are good no more.

Whoever had some sets up the app anew in the desk, which gives new ones.
"""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

_OLD = ("otp_static_statictoken", "otp_static_staticdevice")
"""The tables of django-otp's own recovery codes, which the archive no longer installs."""


def forget_the_old(apps, schema_editor):
    """Forget codes that could be read, and apps that were begun by whoever had a password and never confirmed."""
    there = set(schema_editor.connection.introspection.table_names())
    for table in _OLD:
        if table in there:
            schema_editor.execute(f"DROP TABLE {table}")
    apps.get_model("otp_totp", "TOTPDevice").objects.filter(confirmed=False).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0006_permissions"),
        ("otp_totp", "0003_add_timestamps"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="RecoveryCodes",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="The human-readable name of this device.", max_length=64)),
                ("confirmed", models.BooleanField(default=True, help_text="Is this device ready for use?")),
                (
                    "throttling_failure_timestamp",
                    models.DateTimeField(
                        blank=True,
                        default=None,
                        help_text="A timestamp of the last failed verification attempt. Null if last attempt succeeded.",
                        null=True,
                    ),
                ),
                (
                    "throttling_failure_count",
                    models.PositiveIntegerField(default=0, help_text="Number of successive failed attempts."),
                ),
                ("hashes", models.JSONField(default=list)),
                (
                    "user",
                    models.ForeignKey(
                        help_text="The user that this device belongs to.",
                        on_delete=django.db.models.deletion.CASCADE,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={"verbose_name": "recovery codes", "verbose_name_plural": "recovery codes"},
        ),
        migrations.RunPython(forget_the_old, migrations.RunPython.noop),
    ]
