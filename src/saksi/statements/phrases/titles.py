"""What stands before a subject or between its commas and tells of nobody: a title in quotation marks, a dateline."""

from saksi.statements.reading import Reading

PLACE = 4  # words of a dateline: "Rimba Today - "


def titled(reading: Reading, token: int) -> bool:
    """Whether a token stands in a title: 'dalam artikel | "Peru, Mali, dan Togo Sepakat", Sari mengatakan'."""
    index = reading.doc.quote_of[token]
    quote = reading.opened_at.get(token) or reading.closed_at.get(token + 1)
    if index is not None:
        quote = reading.doc.quotes[index]
    return quote is not None and quote.closed and reading.has("titles", quote.outer[0] - 1)


def past_dateline(reading: Reading, first: int, last: int) -> int:
    """Past an outlet's name and a dash that open a paragraph, when who speaks follows: 'Rimba Today - | Duta Besar X'."""
    if first >= last or not reading.upper(first):
        return first
    paragraph = reading.doc.paragraphs[reading.doc.sentences[reading.doc.sentence_of[first]].paragraph]
    if paragraph.first != first or paragraph.role == "headline":
        return first
    for i in range(first + 1, min(last - 1, first + 1 + PLACE)):
        if reading.dash(i):
            again = any(reading.dash(k) for k in range(i + 1, last))
            return i + 1 if reading.upper(i + 1) and not again else first
        if not reading.upper(i):
            return first
    return first
