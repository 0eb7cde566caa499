"""What a package says of itself: enough to read it in thirty years without this software."""

README = """\
A copy of an archive of bilateral statements
============================================

This folder holds everything the archive kept: the documents as they were received, what was
read out of them, what its curators decided, and the log of every step. It needs no software
but a reader of text. It follows the BagIt standard (RFC 8493). Text is UTF-8; records are
JSON (RFC 8259).

data/statements.csv      the statements as a table, with the file of each: begin here
data/statements/         one file a statement: the record, its parts, and its history in short.
                         S-17.json is the statement cited as S-17; a file named unpublished-...
                         was never public
data/exchanges/          what the statements tell of: calls, meetings, visits
data/captures/           one file a retrieval: what came, from where, when, and the text read out
data/raw/                the bytes received, in files named by their SHA-256 digest
data/vocab/              countries, offices, officials, topics and sources with all their names;
                         agents.json: the names of those who worked on the archive
data/events.jsonl        the log: one event a line, oldest first
schemas/                 what each field means (JSON Schema)
manifest-sha256.txt      the digest of every file under data/
tagmanifest-sha256.txt   the digests of the other files

Is it whole?
    sha256sum --check --quiet manifest-sha256.txt tagmanifest-sha256.txt
and no file may be here that neither list names. The SHA-256 of tagmanifest-sha256.txt stands
for the whole package: compare it with the one the archive published elsewhere.

Records point at each other by number ("id"), authority records by slug or code, people who
worked on the archive by name. "unpublished", "withdrawn" and "taken down" things are in here
as far as the archive keeps them: read a statement's "state" before you publish it, and the
"display_rights" of its source before you show its text.

The text of a statement
-----------------------
"text" of its capture, less the spans listed in "cuts", with the spans listed in "repairs"
replaced; then every run of white space becomes one line break if it holds one, else one
space, and characters that show nothing (controls, zero-width and direction marks) are dropped.
Spans count Unicode code points from 0, end excluded. The words of a quotation are the text
from "start" to "end". The passages ("evidence") of claims are spans of the capture's text.

Dates are EDTF (ISO 8601-2), level 1: 2023-02, 2023-02~, [2023-01-31,2023-02-01], and so on;
"..._earliest" and "..._latest" are the first and the last day they can mean.

The log
-------
"digest" of an event is the SHA-256 of this JSON array, without white space, keys sorted, as
UTF-8: [subject_kind, subject_id, verb, agent_name, at, reason, changes_digest, previous],
where "at" is ISO 8601 in UTC with microseconds, "previous" is the digest of the event before
it ("" for the first), and changes_digest is the SHA-256 of "changes" written the same way.
Where the words of a change were taken down, "changes" is {"taken_down": changes_digest}, and
a later event of the verb "taken_down" names that event: the chain still holds.
"""
