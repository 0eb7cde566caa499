"""The write paths: fetch, capture, draft, resolve, publish. Each verb is one named function and one transaction."""
