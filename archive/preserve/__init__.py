"""Keeping: verification, packages that others can read, backups, takedowns, and what each revision changed."""
