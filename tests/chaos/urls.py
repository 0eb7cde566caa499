"""The archive's addresses, and one to write through."""

from django.urls import path

from archive import urls
from tests.chaos.writes import change

urlpatterns = [path("chaos/<str:key>/<str:operation>/<int:version>", change), *urls.urlpatterns]
