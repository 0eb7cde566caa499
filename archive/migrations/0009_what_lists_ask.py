from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("archive", "0008_public_stamp")]

    operations = [
        migrations.AddIndex(
            model_name="statement",
            index=models.Index(fields=["state", "published_at"], name="statement_published"),
        ),
        migrations.AddIndex(
            model_name="statement",
            index=models.Index(fields=["state", "genre"], name="statement_genre"),
        ),
        migrations.AddIndex(
            model_name="statement",
            index=models.Index(fields=["state", "language"], name="statement_language"),
        ),
        migrations.AddIndex(
            model_name="statement",
            index=models.Index(
                fields=["state", "issued_on_earliest", "issued_on_latest", "issued_on"], name="statement_issued"
            ),
        ),
    ]
