"""Every stretch of text that anything found rests on, whatever room found it."""

import msgspec

from saksi.record.span import Span


def stretches(found):
    """Each span inside a record, with the name of what holds it."""
    if isinstance(found, Span):
        yield "Span", found
    elif isinstance(found, msgspec.Struct):
        name = type(found).__name__
        if {"start", "end"} <= set(found.__struct_fields__):
            yield name, Span(found.start, found.end)
        for field in found.__struct_fields__:
            for holder, span in stretches(getattr(found, field)):
                yield f"{name}.{field}" if holder == "Span" else holder, span
    elif isinstance(found, list | tuple):
        for one in found:
            yield from stretches(one)


def misplaced(findings, text):
    """The stretches that are empty, turned round or not inside the text."""
    return [(name, span) for name, span in stretches(findings) if not 0 <= span.start < span.end <= len(text)]
