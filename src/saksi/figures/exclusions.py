"""What looks like a figure and is none: names, orders, ages, clock times, articles."""

from collections.abc import Callable

from saksi.figures.page import Page, Quantity, measured

NAMES = 2  # digits of a number that is looked for again below the headline
WORD = 5  # letters from which a word glued to digits is a word of its own ("150buzzer")
FILLERS = 4  # small words between "usianya" and an age
HALF = 0.5  # other fractions are never idle talk

Exclusion = Callable[[Page, Quantity], bool]


def in_a_time(page: Page, one: Quantity) -> bool:
    """Part of a time expression."""
    return one.bare in page.busy


def ordinal(page: Page, one: Quantity) -> bool:
    """An order or a label: "ke-80", "Pasal 5", "siaga 1", "nomor 3"."""
    before = page.norm(one.bare - 1, one.bare)
    if before == ":" and page.norm(one.bare - 2, one.bare) in page.words["numbers_of"]:
        return one.form == "digits"  # "Nomor: 2401 K/Pid.Sus/2023"
    if before in ("-", "/") and one.form == "digits" and page.glued(one.bare) and page.glued(one.bare - 1):
        return page.doc.tokens[one.bare - 2].kind in ("word", "number")
    if before == "." and page.glued(one.bare):
        before = page.norm(one.bare - 2, one.bare)
    if before in page.words["ordinal_before"] and one.form == "digits" and not measured(one):
        return not _noun_behind(page, one)
    if one.modifier == "range" and before in page.words["label_before"] and not one.scaled:
        return not _has_noun(page, one)
    if one.modifier in ("range", "vague") or page.counted(one.noun, one.bare, "unit", "currency"):
        return False
    if before in page.words["soft_labels"] and _in_article(page, one.bare):
        return True
    if before in page.words["soft_labels"] and (_has_noun(page, one) or not one.formed.isdigit()):
        return False
    return before in page.words["label_before"] or _labels_on(page, one.bare)


def _in_article(page: Page, bare: int) -> bool:
    """Whether a number with its label stands behind an article's number: "Pasal 40 angka | 7 Undang-Undang"."""
    labelled = bare > 2 and page.doc.tokens[bare - 2].kind == "number"
    return labelled and page.norm(bare - 3, bare) in page.words["label_before"]


def _noun_behind(page: Page, one: Quantity) -> bool:
    """Whether a word that may be counted follows ("sanksi ke 10 perusahaan")."""
    token = page.token(one.noun, one.bare)
    if token is None or token.kind != "word" or token.norm in page.pack.verbs:
        return False
    return (
        token.norm not in page.words["nouns"]["prepositions"]
        and token.norm not in page.words["nouns"]["relative"]
    )


def _labels_on(page: Page, i: int) -> bool:
    """Whether the number goes on a list of labels: "Pasal 2, 3, dan 4"."""
    back = i - 1 - (page.norm(i - 2, i) == ",")
    goes_on = page.norm(i - 1, i) in page.words["listing"] and page.norm(back - 1, i).isdigit()
    labelled = page.norm(back - 2, i) in page.words["label_before"]
    return goes_on and (labelled or _labels_on(page, back - 1))


def list_number(page: Page, one: Quantity) -> bool:
    """The number of a list's item ("1. Umpama"), or a number in brackets or behind "#"."""
    before, after = page.norm(one.bare - 1, one.bare), page.norm(one.last, one.bare)
    if before == "#" or (before == "(" and after == ")"):
        return True
    return one.form == "digits" and page.opens(one.bare) and after in (".", ")") and one.last - one.first == 1


def clock(page: Page, one: Quantity) -> bool:
    """A time of the day: "09.52 WIB", "2 pagi"."""
    return page.norm(one.last, one.bare) in page.words["clock_zones"] and not one.money


def rating(page: Page, one: Quantity) -> bool:
    """A class of customers: "pelanggan 900 VA"."""
    return page.norm(one.last, one.bare) in page.words["ratings"]


def in_turn(page: Page, one: Quantity) -> bool:
    """An order written apart: "hari ke delapan"."""
    ordered = page.norm(one.bare - 1, one.bare) in page.words["ordinal_before"] and one.form == "words"
    return ordered and page.norm(one.bare - 2, one.bare) in page.words["in_turn"] and not _has_noun(page, one)


def coordinate(page: Page, one: Quantity) -> bool:
    """A place on the map: "5,12 LS", "120,5 derajat bujur timur"."""
    near = (page.norm(one.noun, one.bare), page.norm(one.noun + 1, one.bare))
    return any(word in page.words["coordinates"] for word in near)


def uncounted(page: Page, one: Quantity) -> bool:
    """Terms of office and sides: "dua periode", "dua arah"."""
    plain = one.modifier == "exact" and not _has_noun(page, one)
    return plain and page.norm(one.noun, one.bare) in page.words["uncounted"]


def named_day(page: Page, one: Quantity) -> bool:
    """A number that is part of a custom's name: "17 agustusan"."""
    return page.norm(one.last, one.bare) in page.words["name_after"]


def cited_law(page: Page, one: Quantity) -> bool:
    """The number of an article of law that goes on a list: "atau 363 ayat (1)"."""
    return one.form == "digits" and page.norm(one.noun, one.bare) in page.words["law_after"]


def foreign_order(page: Page, one: Quantity) -> bool:
    """An order in English, or a number word that "-nya" makes one: "the 28th", "segmen empatnya"."""
    ending = page.norm(one.last, one.bare) in page.words["english_orders"] and one.form == "digits"
    last = page.norm(one.last - 1, one.bare)
    return ending or (one.form == "words" and last.endswith(page.words["clitic"]))


def title(page: Page, one: Quantity) -> bool:
    """A number word in a title or name: gerakan "Tujuh Kebiasaan Anak Hebat", Kecamatan Lima Puluh."""
    word, before, after = (page.token(i, one.bare) for i in (one.bare, one.bare - 1, one.last))
    if one.form != "words" or not word or not word.capital or one.first != one.bare:
        return False
    if page.headline(one.bare) or page.opens(one.bare):
        return False
    named = before is not None and before.kind == "word" and before.capital and not page.opens(one.bare - 1)
    return named or (after is not None and after.kind == "word" and after.capital and not one.scaled)


def age(page: Page, one: Quantity) -> bool:
    """An age: "berusia 12 tahun", "(34)", "bocah 12 tahun"."""
    if page.norm(one.first - 1, one.bare) in page.words["age_before"] or _aged(page, one):
        return True
    unit = page.counted(one.noun, one.bare, "unit")
    if (
        not unit
        or unit.entry.value != "duration"
        or page.norm(one.noun, one.bare) not in page.words["durations"]["years"]
    ):
        return False
    if page.norm(one.noun + 1, one.bare) in page.words["durations"]["sentence"]:
        return False
    bracketed = page.norm(one.first - 1, one.bare) == "(" and page.norm(one.noun + 1, one.bare) in (")", ",")
    before = page.counted(one.first - 1, one.bare, "head")
    return bracketed or (before is not None and before.entry.value in ("people", "troops"))


def _aged(page: Page, one: Quantity) -> bool:
    """Whether "usianya" stands before, with nothing but small words between ("usianya yang kini sudah 63 tahun")."""
    i = one.first - 1
    small = (*page.words["auxiliaries"]["words"], *page.words["kept"])
    while page.norm(i, one.bare) in small and one.first - i < FILLERS:
        i -= 1
    return page.norm(i, one.bare) in page.words["age_before"]


def glued(page: Page, one: Quantity) -> bool:
    """Part of a code ("5G", "20W", "T1"), unless it is stuck to a noun that is counted."""
    if one.form != "digits" or one.money:
        return False
    after, before = page.token(one.last, one.bare), page.token(one.bare - 1, one.bare)
    if before and before.text in page.words["magnitude_signs"] and not one.formed.isdigit():
        return False
    code = after and (after.capital or len(after.text) < WORD)
    stuck = code and after and after.kind == "word" and page.glued(one.last) and not _has_noun(page, one)
    return bool(stuck) or bool(before and before.kind == "word" and page.glued(one.bare))


def _has_noun(page: Page, one: Quantity) -> bool:
    """Whether a word of the table of measures follows."""
    forms = ("head", "unit", "people_classifier", "classifier", "currency")
    return page.counted(one.noun, one.bare, *forms) is not None


def fraction_alone(page: Page, one: Quantity) -> bool:
    """A manner of speaking: "setengah jalan", "setengah mati"."""
    if one.form != "fraction" or one.scaled or one.modifier != "exact" or one.low != HALF:
        return False
    if page.norm(one.noun, one.bare) in page.words["half_idioms"]:
        return True
    return page.norm(one.noun, one.bare) not in page.words["share_of"] and not _has_noun(page, one)


def code(page: Page, one: Quantity) -> bool:
    """A telephone number, an identity number, a year that is part of a name."""
    text = page.doc.tokens[one.bare].text
    if one.form != "digits" or one.money or one.scaled:
        return False
    if len(text) > 1 and text[0] == "0" and text.isdigit():
        return True
    if text.isdigit() and len(text) >= 8:
        return True
    if len(text) == 4 and page.norm(one.last, one.bare) in page.words["hijri"]:
        return True  # "haji 1446 H"
    if not (len(text) == 4 and text.isdigit() and "1900" <= text <= "2099"):
        return False
    before = page.token(one.bare - 1, one.bare)
    if before and before.kind == "word" and before.capital and one.first == one.bare:
        return True
    return not _has_noun(page, one)


def name(page: Page, one: Quantity) -> bool:
    """Digits that go with a name: "France 24", "Liga 1", "Brigade Lintas Udara 17 Kujang"."""
    before = page.token(one.bare - 1, one.bare)
    if one.form != "digits" or one.first != one.bare or not before:
        return False
    if page.headline(one.bare) and not _named_below(page, one.bare):
        return False
    if measured(one):
        return False
    if before.text in page.words["school_before"]:
        return True
    named = before.kind == "word" and before.capital and not page.opens(one.bare - 1)
    if before.text in page.words["magnitude_signs"] and not one.formed.isdigit():
        return False
    return named and not _has_noun(page, one)


def _named_below(page: Page, i: int) -> bool:
    """Whether the report below a headline has its number with the same capitalised word before it ("Hermes 900")."""
    tokens, first = page.doc.tokens, page.doc.paragraphs[0].last
    if len(tokens[i].text) < NAMES or not tokens[i - 1].capital:
        return False
    return any(
        tokens[k].text == tokens[i].text
        and tokens[k - 1].text == tokens[i - 1].text
        and not page.opens(k - 1)
        for k in range(first + 1, len(tokens))
    )


def one_of(page: Page, one: Quantity) -> bool:
    """One of several or none: "salah satu", "tidak seorang pun", "satu sama lain", "satu atau dua lembaga saja"."""
    before, after = page.norm(one.bare - 1, one.bare), page.norm(one.last, one.bare)
    if one.form == "words" and one.modifier == "range" and (one.low, one.high) == (1, 2):
        exact = page.counted(one.noun, one.bare, "unit") is not None
        return not exact or page.norm(one.bare + 1, one.bare) in page.words["or_joins"]
    if before in page.words["one_of_before"] or after in page.words["even_one_after"]:
        return True
    return after in page.words["each_other_after"] and one.low == 1


def apposition(page: Page, one: Quantity) -> bool:
    """Who somebody named is: "Budi (76), seorang petani", "adalah seorang sopir"."""
    if one.form != "single":
        return False
    if page.norm(one.first - 1, one.bare) in page.words["being"]:
        return True
    named = page.token(one.first - 2, one.bare)
    if named is None or page.norm(one.first - 1, one.bare) != "," or one.first - 2 in page.busy:
        return False
    told = page.norm(one.noun + 1, one.bare) in page.words["nouns"]["relative"]
    return page.norm(one.bare, one.bare) in page.words["persons"] and (
        named.text == ")" or (named.capital and told)
    )


def collective(page: Page, one: Quantity) -> bool:
    """Those already told of: "lima tersangka tersebut", but not "menewaskan dua pelajar itu"."""
    if one.form != "words" or one.modifier != "exact" or page.counted(one.noun, one.bare, "unit", "currency"):
        return False
    if page.act_at.get(one.first):
        return False
    after = page.words["collective_after"]
    nouns = [page.token(one.noun + k, one.bare) for k in range(3)]
    for k, token in enumerate(nouns):
        if token is None or token.kind != "word":
            return False
        if k and token.norm in after:
            return True
        if token.norm in page.words["nouns"]["prepositions"] or token.norm in page.words["nouns"]["relative"]:
            return False
    return False


def couple(page: Page, one: Quantity) -> bool:
    """The two that everybody knows: "antara dua negara", "solusi dua negara"."""
    two = one.form == "words" and one.modifier == "exact" and one.low == 2
    known = page.norm(one.bare - 1, one.bare) in page.words["couple_before"]
    return two and known and page.norm(one.noun, one.bare) in page.words["couples"]


def score(page: Page, one: Quantity) -> bool:
    """The points of a match: "menang 2-1", "skor 3-0", "21-15"."""
    if one.modifier != "range" or one.scaled or one.money or measured(one):
        return False
    if _has_noun(page, one) or page.norm(one.bare + 1, one.bare) not in ("-", "–"):
        return False
    after = page.token(one.noun, one.bare)
    named = after is not None and after.kind == "word" and not after.capital
    counts = named and after is not None and after.norm not in page.words["nouns"]["prepositions"]
    return not counts or page.norm(one.first - 1, one.bare) in page.words["score_before"]


EXCLUSIONS: tuple[Exclusion, ...] = (
    in_a_time,
    ordinal,
    list_number,
    clock,
    named_day,
    uncounted,
    rating,
    in_turn,
    coordinate,
    cited_law,
    foreign_order,
    title,
    age,
    glued,
    fraction_alone,
    code,
    name,
    one_of,
    apposition,
    collective,
    couple,
    score,
)
