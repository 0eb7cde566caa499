"""Kills, crashes and damage, with a ledger of what was acknowledged: `python -m tests.chaos run|points|faults`."""
