"""What a figure measures: rules in their order, the first that applies decides."""

from collections.abc import Callable

from saksi.figures.counted import subject
from saksi.figures.durations import told
from saksi.figures.fates import fate, suffered
from saksi.figures.page import Page, Quantity, measured
from saksi.record.document import Hit

REACH = 40  # tokens on either side that tell of the military
NEAR = 12  # tokens before "lainnya" in which its noun stands
STAFF = 10  # tokens behind "personel" in which its body stands
MUCH = 1_000_000  # a bare number from here on is money where money is spoken of
PEOPLE = ("people", "troops")
FATES = ("killed", "wounded", "missing", "detained", "displaced")

Measured = tuple[str, str]
Rule = Callable[[Page, Quantity], Measured | None]


def money(page: Page, one: Quantity) -> Measured | None:
    """Money, by its sign, its unit or what the sentence speaks of: "Rp 53 miliar", "582 miliar dolar AS", "kekayaan tembus puluhan miliar"."""
    paid = one.money or page.counted(one.noun, one.bare, "currency") is not None or _rate(page, one)
    if (one.high or one.low or 0) >= MUCH and not paid and _alone(page, one):
        paid = any(page.doc.tokens[i].norm in page.words["money_nouns"] for i in page.before(one.first))
        paid = paid and _of_people(page, one) is None
    return ("money", "money") if paid else None


def _rate(page: Page, one: Quantity) -> bool:
    """Whether a price of a currency is told: "16.312 per dolar AS"."""
    if page.norm(one.noun, one.bare) in page.words["rate"]:
        return page.counted(one.noun + 1, one.bare, "currency") is not None
    return page.norm(one.noun, one.bare) in page.words["rates"]


def _alone(page: Page, one: Quantity) -> bool:
    """Whether no noun follows the number."""
    token = page.token(one.noun, one.bare)
    return token is None or token.kind != "word" or _function(page, one)


def unit(page: Page, one: Quantity) -> Measured | None:
    """By the unit of measure ("5 persen", "51 km"); a length of time only where it is what is told."""
    hit = page.counted(one.noun, one.bare, "unit")
    if one.form == "period":
        return ("duration" if told(page, one, one.last) else "", "unit")
    if not hit:
        return None
    if hit.entry.value != "duration":
        return hit.entry.value, "unit"
    return ("duration" if told(page, one, hit.last) else "", "unit")


def votes(page: Page, one: Quantity) -> Measured | None:
    """Votes cast: "11 negara anggota memberikan suara mendukung"."""
    hit = page.counted(one.noun, one.bare, "head")
    if not hit:
        return None
    near = [page.norm(i, one.bare) for i in range(hit.last, hit.last + 8)]
    voted = hit.entry.value in ("people", "places") and any(word in page.words["voting"] for word in near)
    voted = voted and not any(word in page.words["nouns"]["relative"] for word in near)
    return ("votes", "votes") if voted else None


def befallen(page: Page, one: Quantity) -> Measured | None:
    """People, soldiers or a bare number of them: killed, wounded, detained."""
    hit = page.counted(one.noun, one.bare, "head", "rest", "people_classifier")
    wounds = (
        page.norm(one.noun, one.bare) in page.words["wound"]
        and page.norm(one.noun + 1, one.bare) in page.words["wounds"]
    )
    if wounds or (hit and hit.entry.value not in PEOPLE):
        return None
    return fate(page, one, unknown=not hit and not _alone(page, one))


def _function(page: Page, one: Quantity) -> bool:
    """Whether no noun follows the number ("dan ratusan di Iran", "45 tewas")."""
    norm = page.norm(one.noun, one.bare)
    if norm in page.words["nouns"]["relative"]:
        return True
    if norm in page.words["auxiliaries"]["words"] and not page.counted(one.noun, one.bare, "rest"):
        return True
    return (
        norm in page.words["nouns"]["prepositions"]
        or norm in page.words["nouns"]["place"]
        or page.hit(one.noun, one.bare, "fate") is not None
    )


def craft(page: Page, one: Quantity) -> Measured | None:
    """Ships and aircraft told of without more, in a sentence about the military: weapons."""
    hit = page.counted(one.noun, one.bare, "classifier")
    i = hit.last if hit else one.noun
    if page.norm(i, one.bare) not in page.words["craft"] or page.counted(i, one.bare, "head") is None:
        return None
    after = page.token(i + 1, one.bare)
    plain = after is None or after.kind != "word" or after.capital or _closes(page, i + 1, one.bare)
    sentence = page.doc.sentences[page.doc.sentence_of[one.bare]]
    around = range(max(sentence.first, one.bare - REACH), min(sentence.last, one.bare + REACH))
    armed = any(page.doc.tokens[k].norm in page.words["military"] for k in around)
    return ("weapons", "craft") if plain and armed else None


def _closes(page: Page, i: int, home: int) -> bool:
    """Whether the word at `i` ends a noun phrase."""
    norm = page.norm(i, home)
    nouns = page.words["nouns"]
    return norm in nouns["prepositions"] or norm in nouns["place"] or norm in page.pack.verbs


def civil(page: Page, one: Quantity) -> Measured | None:
    """People in the service of the police, the fire brigade and the like: "73 personel pemadam"."""
    words = page.words["civil"]
    if page.norm(one.noun, one.bare) not in words["staff"]:
        return None
    reach = one.noun + STAFF
    end = next((i for i in range(one.noun + 1, reach) if i in page.number_at), reach)
    near = [page.norm(i, one.bare) for i in range(one.noun + 1, end)]
    named = any(word in words["bodies"] for word in near) and not any(word in words["armed"] for word in near)
    return ("people", "civil") if named else None


def magnitude(page: Page, one: Quantity) -> Measured | None:
    """An earthquake's strength: "magnitudo (M) 5,0", "Mag: 4,3"."""
    near = [page.norm(i, one.bare) for i in range(one.first - 4, one.first)]
    while near and near[-1] in page.words["magnitude"]["between"]:
        near.pop()
    strong = bool(near) and near[-1] in page.words["magnitude"]["words"]
    counts = page.counted(one.noun, one.bare, "head", "unit", "classifier", "people_classifier", "currency")
    return ("other", "magnitude") if strong and counts is None else None


def head(page: Page, one: Quantity) -> Measured | None:
    """By the noun behind the number and its classifier."""
    hit = page.counted(one.noun, one.bare, "people_classifier", "classifier")
    if hit:
        new = page.norm(hit.last, one.bare) in page.words["kept"]
        noun = page.counted(hit.last + new, one.bare, "head")
        if noun and not (hit.entry.form == "people_classifier" and noun.entry.value not in PEOPLE):
            return noun.entry.value, "head"
        if hit.entry.value == "people":
            return "people", "head"
        listed = _listed_before(page, one)
        return (listed.entry.value if listed else "other"), "head"
    hit = page.counted(one.noun, one.bare, "head")
    return (hit.entry.value, "head") if hit else None


def _listed_before(page: Page, one: Quantity) -> Hit | None:
    """The noun whose number comes after it: "truk sebanyak 12 unit"."""
    amount = page.norm(one.first - 1, one.bare) in page.words["numbering"]
    amount = amount and page.norm(one.noun, one.bare) not in page.words["times"]
    return page.counted(one.first - 2, one.bare, "head") if amount else None


def inherited(page: Page, one: Quantity) -> Measured | None:
    """For "termasuk 15 personel", "14 warga sipil dan satu tentara": as the figure before it."""
    hit = page.counted(one.noun, one.bare, "head", "rest", "people_classifier")
    if hit.entry.value not in PEOPLE if hit else not _function(page, one):
        return None
    link = goes_on(page, one) if page.found and page.found[-1][1].measure in FATES else None
    elsewhere = _told_apart(page, one, hit) or suffered(page, one) is not None
    if link == "list" and elsewhere and _befell(page, page.found[-1][0].noun, one.first):
        return None  # "14 orang tewas, empat orang di rumah sakit"
    return (page.found[-1][1].measure, "inherited") if link else None


def _told_apart(page: Page, one: Quantity, hit: Hit | None) -> bool:
    """Whether something else is told of those counted: "tiga lainnya diperiksa", "empat orang di rumah sakit"."""
    if hit is None:
        return False
    after, noun = page.norm(hit.last, one.bare), page.norm(one.noun, one.bare)
    acts = noun in page.words["others"] and after in page.pack.verbs
    return acts or after in page.words["nouns"]["at"] or noun in page.words["at_large"]


def _befell(page: Page, first: int, last: int) -> set[int]:
    """Where the words between two figures say what befell the first ones."""
    told = page.doc.between("fate", first, last)
    return {hit.first for hit in told if hit.entry.form == "state" and hit.entry.value != "displaced"}


def goes_on(page: Page, one: Quantity) -> str | None:
    """How a figure goes on from the one before: "list", "part" of it, or None for not at all."""
    if not page.found:
        return None
    before = page.found[-1][0]
    owner = page.doc.sentence_of
    if owner[before.bare] != owner[one.bare]:
        return None
    between = [page.doc.tokens[i] for i in range(before.noun, one.first)]
    befell = _befell(page, before.noun, one.first)
    joins = page.words["parts"]["words"]
    before_it = page.norm(one.first - 1, one.bare)
    listed = before_it in page.words["listing"] and len(between) <= 8
    if one.form == "single" and not listed and before_it not in joins:
        return None
    if not listed and not any(token.norm in joins for token in between):
        return None
    acts = any(
        t.norm in page.pack.verbs and t.norm not in page.words["passive_asides"] and i not in befell
        for i, t in enumerate(between, before.noun)
    )
    if acts and listed:
        return None
    return "list" if listed and not any(token.norm in joins for token in between) else "part"


def share(page: Page, one: Quantity) -> Measured | None:
    """For "tiga dari tujuh tersangka", "dua dari pelaku", "4 di antara pelaku": by the noun they are a share of."""
    if page.norm(one.noun, one.bare) not in (*page.words["share_of"], *page.words["nouns"]["at"]):
        return None
    if page.norm(one.noun + 1, one.bare) in page.words["they"]:
        return "people", "share"
    i = one.noun + 1
    while page.norm(i, one.bare) in (*page.words["among"], *page.words["whole"]):
        i += 1
    whole = page.number_at.get(i)
    hit = page.counted(whole.last if whole else i, one.bare, "head", "people_classifier")
    among = whole is not None or i > one.noun + 1 or (hit is not None and hit.entry.value in PEOPLE)
    if not among or not (hit or whole):
        return None
    return (hit.entry.value if hit else "other"), "share"


def rest(page: Page, one: Quantity) -> Measured | None:
    """For "dua lainnya", "14 rusak sedang": of the kind that the figure before counts, or the noun before."""
    elided = page.norm(one.noun, one.bare) in page.words["damaged"]
    if not page.counted(one.noun, one.bare, "rest") and not elided:
        return None
    before = page.found[-1] if page.found else None
    owner = page.doc.sentence_of
    if before and owner[one.bare] - owner[before[0].bare] <= 1:
        kind = before[1].measure
        if kind not in ("money", "percent", "duration"):
            return ("people" if kind in FATES else kind), "rest"
    if page.norm(one.noun, one.bare) not in page.words["others"]:
        return None
    near = page.before(one.first)[-NEAR:]
    heads = [i for i in near if page.counted(i, one.bare, "head", "people_classifier")]
    hit = page.counted(heads[-1], one.bare, "head", "people_classifier") if heads else None
    return (hit.entry.value, "rest") if hit else None


def totalled(page: Page, one: Quantity) -> Measured | None:
    """For "jumlah pemilih mencapai 1,45 juta": no noun follows, the subject says what is counted."""
    if not _alone(page, one) or page.norm(one.first - 1, one.bare) not in page.words["links"]["words"]:
        return None
    near = page.before(one.first)
    sums = [i for i in near if page.doc.tokens[i].norm in page.words["sum_heads"]]
    hit = page.counted(sums[-1] + 1, one.bare, "head") if sums else _of_people(page, one)
    between = range(hit.last, one.bare) if hit else ()
    if any(i in page.number_at and i not in page.busy for i in between):
        return None
    return (hit.entry.value, "totalled") if hit else None


def _of_people(page: Page, one: Quantity) -> Hit | None:
    """The noun of people that an amount is told of: "pengguna kartu kredit hanya sebanyak 17 juta"."""
    phrase = subject(page, one)
    hit = page.counted(phrase[0], one.bare, "head") if phrase else None
    return hit if hit and hit.entry.value in PEOPLE else None


def other(page: Page, one: Quantity) -> Measured | None:
    """Anything else that is counted, where a noun follows or the number is clearly an amount."""
    token = page.token(one.noun, one.bare)
    wounds = page.norm(one.noun, one.bare) in page.words["wound"]
    named = token is not None and token.kind == "word" and (wounds or not _function(page, one))
    if named and token and token.norm not in page.pack.verbs:
        return "other", "other"
    before = page.norm(one.first - 1, one.bare)
    linked = before in page.words["amount_before"] or measured(one)
    linked = linked or (
        before in page.words["level_before"] and not one.formed.isdigit() and one.form == "digits"
    )
    return (
        ("other", "other")
        if linked or one.modifier != "exact" or one.scaled or one.form == "fraction"
        else None
    )


RULES: tuple[Rule, ...] = (
    money, unit, votes, befallen, inherited, craft, civil, head, share, rest, totalled, magnitude, other,
)  # fmt: skip


def measure(page: Page, one: Quantity) -> Measured | None:
    """The measure and the rule that gave it; None when the quantity is no figure after all."""
    for rule in RULES:
        value = rule(page, one)
        if value:
            return value if _counts(page, one, value[0]) else None
    return None


def _counts(page: Page, one: Quantity, value: str) -> bool:
    """Whether the quantity is worth a figure: a told length of time, no mere article."""
    if not value:
        return False
    if one.low != 1 or one.high != 1 or one.scaled or one.form not in ("words", "single"):
        return True
    if page.norm(one.bare, one.bare) in page.words["beasts"]:
        return False
    if one.form == "words" and value in PEOPLE and page.norm(one.noun, one.bare) in page.words["share_of"]:
        return (one.noun + 1) in page.number_at
    if one.form == "single" and value == "displaced":
        return False  # "seorang warga yang melarikan diri" says who, not how many
    if value in page.words["one_counts"] or (value == "troops" and one.form == "words"):
        return True
    return value != "duration" and (_in_list(page, one) or _by_piece(page, one))


def _by_piece(page: Page, one: Quantity) -> bool:
    """Whether "satu" counts by the piece: "satu unit gudang", "satu bungkus plastik"."""
    if one.form != "words" or page.norm(one.noun, one.bare) in page.words["times"]:
        return False
    by = page.counted(one.noun, one.bare, "classifier")
    return by is not None or page.norm(one.noun, one.bare) in page.words["pieces"]


def _in_list(page: Page, one: Quantity) -> bool:
    """Whether "satu" stands in a list of things counted: "satu truk dan lima ekskavator"."""
    if goes_on(page, one) == "list":
        return page.found[-1][1].measure not in ("money", "percent", "duration")
    if one.form != "words":
        return False
    for i in range(one.noun + 1, one.noun + 6):
        if page.norm(i, one.bare) in page.words["listing"]:
            other = page.number_at.get(i + 1)
            return other is not None and other.low > 1 and page.token(i + 1, one.bare) is not None
        if page.norm(i, one.bare) in page.pack.verbs:
            return False
    return False
