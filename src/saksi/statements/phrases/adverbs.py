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


def outright(reading: Reading, token: int, first: int) -> bool:
    """Whether a word alone tells how one speaks: "Peru | tegas menolak"; "dengan tegas" is two words."""
    return token > first + 1 and reading.has("outright", token) and not mannered(reading, token - 1)


def breaks_off(reading: Reading, token: int) -> bool:
    """Whether a phrase is over before an adverb of two words or a further verb: "Peru | sama sekali", "Sari | sekaligus meminta"."""
    if reading.has("at_once", token) and token + 1 in reading.cue_at:
        return reading.cue_at[token + 1].form == "active"
    return reading.has("wholly", token) and reading.has("once", token + 1)
