"""Communiqué: a searchable web archive of bilateral statements.

The path of a document, readable off the folder names:

    bytes → ingest/capture (kept as received, sha256)
          → cleaning/clean (text, the body cut from it, and the map between them)
          → detection/detect (facts, each with its span)
          → ingest/draft (a Statement in state DRAFT with its Claims)
          → a curator in admin/review → ingest/resolve, ingest/publish
          → the same Statement, PUBLISHED, an Account of an Exchange
          → search/ (index) → browse/ (timeline, dyads, parallel accounts)
          → views/

The floors, imports only going down (import-linter holds them, see pyproject.toml):

    8  urls, apps                       everything; apps is the only wiring point
    7  views, admin, management, checks requests and commands
    6  templatetags
    5  browse                           models and search results
    4  ingest, search
    3  models                           the database
    2  detection                        text in, facts out
    1  cleaning                         bytes in, clean text out
    0  vocabulary                       plain values
"""

__version__ = "0.1.0"
