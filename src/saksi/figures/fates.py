"""What befell the people counted: killed, wounded, missing, detained, displaced."""

from collections.abc import Callable

from saksi.figures.page import Page, Quantity
from saksi.record.document import Hit

REACH = 12

Fate = Callable[[Page, Quantity], str | None]


def named(page: Page, one: Quantity) -> str | None:
    """For "11 korban tewas", "45 korban meninggal": the noun says it."""
    hit = _fate(page, one.noun, one.bare, "noun")
    return hit.entry.value if hit else None


def suffered(page: Page, one: Quantity) -> str | None:
    """For "24 orang telah tewas", "lima warga lainnya ditembak mati": the words behind say it."""
    home, i = one.bare, one.noun
    while i - one.noun < REACH:
        hit = _fate(page, i, home, "state")
        if hit:
            return hit.entry.value
        comma = page.norm(i, home) == ","
        if page.norm(i + comma, home) in page.words["parts"]["asides"]:
            return _after_aside(page, i + comma, home)
        if not _passes(page, i, home):
            return None
        i += 1
    return None


def _after_aside(page: Page, i: int, home: int) -> str | None:
    """The fate named behind an aside: "12 orang, termasuk empat anak, tewas"."""
    for k in range(i, i + REACH):
        hit = _fate(page, k + 1, home, "state") if page.norm(k, home) == "," else None
        if hit:
            return hit.entry.value
    return None


def _human(page: Page, one: Quantity) -> str | None:
    """What befell those counted, where only people suffer it ("dua pendaki tewas")."""
    told = suffered(page, one)
    words = [page.norm(i, one.bare) for i in range(one.noun + 1, one.noun + 5)]
    return told if any(word in page.words["human_fates"] for word in words) else None


def _passes(page: Page, i: int, home: int) -> bool:
    """Whether the word at `i` may stand between people and what befell them."""
    token = page.token(i, home)
    if token is None or token.kind == "number" or i in page.number_at:
        return False
    norms = page.words["auxiliaries"]
    if token.norm in norms["words"]:
        return True
    if token.kind != "word":
        return token.norm in ("(", ")")
    return token.norm not in norms["stop"] and token.norm not in page.pack.verbs


def _fate(page: Page, i: int, home: int, form: str) -> Hit | None:
    """The entry of a fate in one form at token `i`."""
    if not page.token(i, home):
        return None
    hits = page.doc.hits_at.get(i, ())
    return next((h for h in hits if h.entry.kind == "fate" and h.entry.form == form), None)


def inflicted(page: Page, one: Quantity) -> str | None:
    """For "menewaskan 224 orang", "menangkap lima orang": the verb before says it."""
    hit = page.act_at.get(one.first)
    return hit.entry.value if hit and page.token(hit.first, one.bare) else None


def summed(page: Page, one: Quantity) -> str | None:
    """For "jumlah korban tewas … mencapai 115 orang": the subject says it."""
    if page.norm(one.first - 1, one.bare) not in page.words["links"]["words"]:
        return None
    sums = [i for i in page.before(one.first) if page.doc.tokens[i].norm in page.words["sums"]]
    told = page.between("fate", sums[-1], one.first) if sums else ()
    return next((h.entry.value for h in told if h.entry.form in ("state", "noun")), None)


def headed(page: Page, one: Quantity) -> str | None:
    """For "korban tewas sedikitnya 14 orang": the noun right before says it."""
    hit = page.noun_at.get(one.first)
    return hit.entry.value if hit and page.token(hit.first, one.bare) else None


FATES: tuple[Fate, ...] = (named, inflicted, suffered, headed, summed)


def fate(page: Page, one: Quantity, unknown: bool = False) -> tuple[str, str] | None:
    """What befell the people counted, and the rule that says so.

    unknown: no table has the noun; then only a verb that takes people tells that it is one.
    """
    if unknown:
        value = inflicted(page, one) or _human(page, one)
        return (value, "inflicted" if inflicted(page, one) else "suffered") if value else None
    for rule in FATES:
        value = rule(page, one)
        if value:
            return value, rule.__name__
    return None
