"""The nouns of the archive and what is stored of them."""

from archive.models.accounts import Account, Attribution, StatementCountry
from archive.models.captures import Capture
from archive.models.claims import Claim
from archive.models.countries import Country, CountryName
from archive.models.error_reports import ErrorReport
from archive.models.events import Event
from archive.models.exchanges import Exchange, Participation
from archive.models.former_addresses import FormerAddress
from archive.models.index_changes import IndexChange
from archive.models.officials import Office, OfficeName, Official, OfficialName, Tenure
from archive.models.public_state import PublicStamp
from archive.models.quotations import Quotation
from archive.models.references import ReferenceCounter
from archive.models.second_factors import RecoveryCodes
from archive.models.sources import Source, SourceName
from archive.models.statements import Statement
from archive.models.topics import Topic, TopicTerm

__all__ = [
    "Account",
    "Attribution",
    "Capture",
    "Claim",
    "Country",
    "CountryName",
    "ErrorReport",
    "Event",
    "Exchange",
    "FormerAddress",
    "IndexChange",
    "Office",
    "OfficeName",
    "Official",
    "OfficialName",
    "Participation",
    "PublicStamp",
    "Quotation",
    "RecoveryCodes",
    "ReferenceCounter",
    "Source",
    "SourceName",
    "Statement",
    "StatementCountry",
    "Tenure",
    "Topic",
    "TopicTerm",
]
