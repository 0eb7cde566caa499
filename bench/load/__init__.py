"""The archive under a crowd: what fails, what waits, what memory it takes. `python -m bench.load`."""
