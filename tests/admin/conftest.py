"""A curator at the desk."""

import pytest
from django.contrib.auth.models import User
from django.test import Client


@pytest.fixture
def curator() -> User:
    return User.objects.create_superuser("curator")


@pytest.fixture
def desk(curator: User) -> Client:
    client = Client()
    client.force_login(curator)
    return client
