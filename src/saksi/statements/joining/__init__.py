"""Statements put together: one sentence after another, one inside another."""
