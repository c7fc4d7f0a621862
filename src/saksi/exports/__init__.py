"""Rows to bytes: one format, one file."""
