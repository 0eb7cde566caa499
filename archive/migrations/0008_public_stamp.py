from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("archive", "0007_recovery_codes")]

    operations = [
        migrations.CreateModel(
            name="PublicStamp",
            fields=[
                ("of", models.CharField(max_length=10, primary_key=True, serialize=False)),
                ("stamp", models.CharField(max_length=32)),
                ("at", models.BigIntegerField()),
            ],
        ),
    ]
