"""What befell the people counted: killed, wounded, missing, detained, displaced."""

from collections.abc import Callable

from saksi.figures.page import Page, Quantity
from saksi.record.document import Hit

REACH = 24
BACK = 24  # tokens before a number in which the verb of its list stands
NEAR = 6  # tokens behind a fate in which its end stands
MANY = 20  # people from whom on a flight drives them out
PLACES = 14  # tokens of a place between commas

Fate = Callable[[Page, Quantity], str | None]


def named(page: Page, one: Quantity) -> str | None:
    """For "11 korban tewas", "dua sandera": the noun says it, unless worse befell them ("dua sandera tewas")."""
    hit = _fate(page, one.noun, one.bare, "noun") or _named_behind(page, one)
    if not hit:
        return None
    worse = suffered(page, one) if hit.entry.value not in page.words["worst"] else None
    return worse if worse in page.words["worst"] else hit.entry.value


def _named_behind(page: Page, one: Quantity) -> Hit | None:
    """The noun behind "orang", where it names who they are: "600 orang pengungsi"."""
    classed = page.counted(one.noun, one.bare, "people_classifier")
    hit = _fate(page, classed.last, one.bare, "noun") if classed else None
    return hit if hit and hit.entry.value not in page.words["worst"] else None


def suffered(page: Page, one: Quantity) -> str | None:
    """For "24 orang telah tewas", "lima warga lainnya ditembak mati": the words behind say it."""
    home, i = one.bare, one.noun
    while i - one.noun < REACH:
        hit = _fate(page, i, home, "state")
        if hit:
            return _outcome(page, hit, home)
        comma = page.norm(i, home) == ","
        if page.norm(i + comma, home) in page.words["parts"]["asides"]:
            return _after_aside(page, i + comma, home, ",")
        if page.norm(i, home) in page.words["dashes"]:
            return _after_aside(page, i + 1, home, page.norm(i, home))
        if comma and _after_place(page, i, home):
            i = _after_place(page, i, home)
            continue
        if not _passes(page, i, home):
            return None
        i += 1
    return None


def _outcome(page: Page, hit: Hit, home: int) -> str:
    """What befell people in the end: "dua warga ditembak hingga tewas" are dead."""
    for i in range(hit.last, hit.last + NEAR):
        worse = _fate(page, i + 1, home, "state") if page.norm(i, home) in page.words["so_that"] else None
        if worse and worse.entry.value in page.words["worst"]:
            return worse.entry.value
    return hit.entry.value


def _after_place(page: Page, i: int, home: int) -> int:
    """The token behind places between commas ("warga Desa Suka, Kecamatan Maju, tewas"), 0 when there are none."""
    first = page.token(i - 1, home)
    if first is None or not (first.capital or first.norm in page.words["others"]):
        return 0
    small = (*page.words["listing"], *page.words["auxiliaries"]["words"])
    for k in range(i + 1, i + PLACES):
        token = page.token(k, home)
        if token is None or (token.kind == "word" and not token.capital and token.norm not in small):
            return 0
        if token.norm == "," and k > i + 1:
            return k + 1 if not _capital(page, k + 1, home) else _after_place(page, k, home)
    return 0


def _capital(page: Page, i: int, home: int) -> bool:
    """Whether the token at `i` is written with a capital."""
    token = page.token(i, home)
    return token is not None and token.capital


def _after_aside(page: Page, i: int, home: int, mark: str) -> str | None:
    """The fate named behind an aside: "12 orang, termasuk empat anak, tewas", "satu juta -- seperlima -- mengungsi"."""
    for k in range(i, i + REACH):
        if page.norm(k, home) == mark:
            skipped = page.norm(k + 1, home) in page.words["auxiliaries"]["words"]
            hit = _fate(page, k + 1, home, "state") or (
                _fate(page, k + 2, home, "state") if skipped else None
            )
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
    norms = page.words["auxiliaries"]
    if token is None or token.kind == "number" or i in page.number_at:
        told = (*norms["age"], *page.words["durations"]["years"])
        return token is not None and page.norm(i - 1, home) in told
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
    numbering = page.norm(one.first - 1, one.bare) in page.words["numbering"]
    hit = page.act_at.get(one.first - numbering)
    if hit is None and page.norm(one.first - 1, one.bare) in page.words["done_to"]:
        hit = page.act_at.get(one.first - 1)  # "pembunuhan terhadap enam ilmuwan"
    return hit.entry.value if hit and page.token(hit.first, one.bare) else None


def listed(page: Page, one: Quantity) -> str | None:
    """For "menewaskan kepala intelijen serta dua jenderal": the verb of the list says it."""
    if page.norm(one.first - 1, one.bare) not in page.words["joining"]:
        return None
    for i in range(one.first - 2, max(one.first - BACK, 0), -1):
        norm = page.norm(i, one.bare)
        hit = page.act_at.get(i + 1)
        if hit:
            return hit.entry.value
        if (
            not norm
            or norm in page.pack.verbs
            or i in page.number_at
            or norm in page.words["nouns"]["prepositions"]
        ):
            return None
    return None


def summed(page: Page, one: Quantity) -> str | None:
    """For "jumlah korban tewas … mencapai 115 orang": the subject says it."""
    if page.norm(one.first - 1, one.bare) not in page.words["links"]["words"]:
        return None
    return _sum(page, one)


def composed(page: Page, one: Quantity) -> str | None:
    """For "korban tewas terdiri dari tujuh siswa": the whole says it."""
    words = page.words["composed"]
    if page.norm(one.first - 1, one.bare) not in words["of"]:
        return None
    return _sum(page, one) if page.norm(one.first - 2, one.bare) in words["verbs"] else None


def _sum(page: Page, one: Quantity) -> str | None:
    """What befell those whom the word for a sum or for victims before the number names."""
    sums = [i for i in page.before(one.first) if page.doc.tokens[i].norm in page.words["sums"]]
    told = page.doc.between("fate", sums[-1], one.first) if sums else ()
    return next((h.entry.value for h in told if h.entry.form in ("state", "noun")), None)


def headed(page: Page, one: Quantity) -> str | None:
    """For "korban tewas sedikitnya 14 orang": the noun right before says it."""
    hit = page.noun_at.get(one.first)
    return hit.entry.value if hit and page.token(hit.first, one.bare) else None


def _fled(page: Page, one: Quantity, value: str) -> bool:
    """Whether those who fled or are sought are culprits, whom nobody drove out or misses, or a few who got away."""
    near = [page.norm(i, one.bare) for i in range(one.noun, one.noun + NEAR)]
    if value == "displaced" and (one.high or MANY) < MANY and any(w in page.words["fleeing"] for w in near):
        return True
    return value in ("displaced", "missing") and page.norm(one.noun, one.bare) in page.words["culprits"]


FATES: tuple[Fate, ...] = (named, inflicted, suffered, listed, headed, summed, composed)


def fate(page: Page, one: Quantity, unknown: bool = False) -> tuple[str, str] | None:
    """What befell the people counted, and the rule that says so.

    unknown: no table has the noun; then only a verb that takes people tells that it is one.
    """
    if unknown:
        verb = page.norm(one.first - 1, one.bare)
        told = None if verb in page.words["letting_go"] else inflicted(page, one)
        value = told or _human(page, one)
        return (value, "inflicted" if told else "suffered") if value else None
    for rule in FATES:
        value = rule(page, one)
        if value and not _fled(page, one, value):
            return value, rule.__name__
    return None
