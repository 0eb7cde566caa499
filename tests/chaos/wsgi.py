"""The application under chaos, warm before its workers are forked: those that replace the killed serve at once."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.chaos.settings")
application = get_wsgi_application()

from django.db import connections  # noqa: E402
from django.test import RequestFactory  # noqa: E402

from tests.chaos import mutants  # noqa: E402

mutants.apply()
for warming in ("/statements/?q=peace", "/healthz"):
    application.get_response(RequestFactory(SERVER_NAME="localhost").get(warming))
connections.close_all()
