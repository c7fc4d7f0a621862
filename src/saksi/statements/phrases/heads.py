"""What heads a phrase of who speaks, and what cannot."""

from saksi.statements.draft import Range
from saksi.statements.reading import Reading

NAME = 6  # words of a name told before "maupun"


def happening(reading: Reading, head: int) -> bool:
    """Whether a word with "-nya" heads a phrase that is of no people: "munculnya nama itu", "desainnya"; not "Kenya"."""
    word = reading.norms[head]
    if "country" in reading.kinds(head):
        return False
    bare = word.removesuffix(reading.pack.table("nounphrase")["third"])
    people = reading.sets["people"]
    return bare != word and word not in people and bare not in people and not reading.has("third", head)


def both(reading: Reading, found: Range | None, first: int) -> Range | None:
    """A speaker with the one told before "maupun": 'Baik | Peru maupun Mali'."""
    if found is None or not reading.has("both_link", found[0] - 1):
        return found
    link = found[0] - 1
    lead = next(
        (i for i in range(link - 1, max(first, link - NAME) - 1, -1) if reading.has("both_lead", i)), None
    )
    return (lead + 1, found[1]) if lead is not None and lead + 1 < link else found
