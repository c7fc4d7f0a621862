"""Sides that the sentence of a deed leaves out, taken from the rest of the report."""
