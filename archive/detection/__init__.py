"""Text in, facts out: no database, no disk, no network."""
