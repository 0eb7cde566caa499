"""The index: the only room that knows Whoosh."""
