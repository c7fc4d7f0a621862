"""What heads a phrase that cannot be who speaks."""

from saksi.statements.reading import Reading


def happening(reading: Reading, head: int) -> bool:
    """Whether a word with "-nya" heads a phrase that is of no people: "munculnya nama itu", "desainnya"."""
    word = reading.norms[head]
    bare = word.removesuffix(reading.pack.table("nounphrase")["third"])
    people = reading.sets["people"]
    return bare != word and word not in people and bare not in people and not reading.has("third", head)
