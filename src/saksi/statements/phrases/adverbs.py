"""Adverbs of two and three words before a verb: "berulang kali", "hingga saat ini", "dengan tegas"."""

from saksi.statements.reading import Reading


def mannered(reading: Reading, token: int) -> bool:
    """Whether two words from a token on tell how one speaks: "secara terbuka", "dengan tegas"."""
    if reading.has("in_manner", token):
        return reading.has("manner", token + 1)
    return " ".join(reading.norms[token : token + 2]) in reading.sets["between_pairs"]


def adverbial_words(reading: Reading, token: int, first: int) -> int:
    """How many words left of a token are an adverb of two or three: "berulang kali" 2, "hingga saat ini" 3."""
    for size, name in ((3, "auxiliary_triples"), (2, "auxiliary_pairs")):
        if token - size >= first and " ".join(reading.norms[token - size : token]) in reading.sets[name]:
            return size
    return 0
