"""Bytes in, clean text out: decoding, extraction, and the body cut from the raw text."""
