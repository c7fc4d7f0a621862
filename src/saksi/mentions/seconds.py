"""Steps by which a noun phrase takes a second one joined by "dan": the rest of a department's name, a second state."""

from saksi.mentions.phrase import Phrase
from saksi.mentions.scan import Scan


def take_second_department(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The rest of a department's name after "dan": "Kelautan | dan Perikanan"."""
    if (
        phrase.name is not None
        or scan.norm(j, limit) not in scan.words.joint
        or j + 1 >= limit
        or j + 1 in scan.best
    ):
        return j
    before, after = scan.tokens[j - 1], scan.tokens[j + 1]
    both = (
        before.capital
        and after.capital
        and after.norm in scan.words.known
        and before.norm in scan.words.known
    )
    return j + 2 if both else j


def take_second_state(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The second state of people of two: "para pejabat AS | dan Korea Selatan"."""
    hit = scan.best.get(j + 1)
    if scan.norm(j, limit) not in scan.words.joint or hit is None or hit.last > limit:
        return j
    field = phrase.role in scan.words.over_people and phrase.place and phrase.name is None
    if field and hit.entry.kind == "place":  # "Direktur Asia | dan Afrika"
        return hit.last
    if not phrase.countries or hit.entry.kind != "country":
        return j
    if (
        phrase.name is not None
        or hit.last > limit
        or hit.entry.form not in ("name", "short")
        or hit.last in scan.names
    ):
        return j
    if hit.entry.value not in phrase.countries:
        phrase.countries = (*phrase.countries, hit.entry.value)
    return hit.last
