"""The filters as a test asks them."""

from collections.abc import Callable

import pytest
from django.http import QueryDict

from archive.browse.filters import StatementFilter

Asked = Callable[..., StatementFilter]


@pytest.fixture
def asked(db: None) -> Asked:
    """Return the filters of a query string."""

    def ask(query_string: str) -> StatementFilter:
        return StatementFilter(QueryDict(query_string))

    return ask
