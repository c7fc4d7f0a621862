"""Praise of what was achieved and of who achieved it: 'itu capaian besar', 'X adalah pemimpin yang hebat'."""

from saksi.statements.acts.subject import DEED, OTHER, subject
from saksi.statements.acts.utterance import Utterance

NEAR = 4  # words behind a feat within which it is praised
REACH = 10  # words from "luar biasa" back to what is so


def praises(u: Utterance) -> str | None:
    """A feat that is called great, a work called outstanding, a man called by a good name."""
    return "support" if u.own_words and u.shows(CHECKS) else None


def _great(u: Utterance, token: int) -> bool:
    """'(itu) merupakan capaian besar', 'ini sebuah prestasi yang luar biasa'."""
    reading = u.reading
    before = token - 1 - reading.has("one_thing", token - 1)
    told = any(reading.has(name, before) for name in ("copula", "become", "deixis"))
    if not told or _unreal(u, token):
        return False
    opener = token - u.depth(token)
    shown = any(reading.has("deixis", i) for i in (opener, before))
    if not shown and subject(u, before) not in (OTHER, DEED):
        return False
    for i in range(token + 1, token + 1 + NEAR):
        if reading.has("glorious", i):
            return True
        if reading.verb(i) or reading.text(i) in ",;:.":
            return False
    return False


def _outstanding(u: Utterance, token: int) -> bool:
    """'kinerja Menteri X luar biasa', 'sumbangsih yang luar biasa', not 'kekuatan yang luar biasa'."""
    reading = u.reading
    if not reading.has("ordinary", token + 1) or _unreal(u, token):
        return False
    begin = token - min(u.depth(token), REACH)
    for i in range(token - 1, begin - 1, -1):
        if reading.has("efforts", i) or reading.has("feats", i):
            return True
        if reading.verb(i) or reading.text(i) in ",;:.":
            return False
    return False


def _good_name(u: Utterance, token: int) -> bool:
    """'X adalah pemimpin yang hebat': a role and a good trait, told of another."""
    reading = u.reading
    before = token - 1 - reading.has("one_thing", token - 1)
    if not reading.has("copula", before) or _unreal(u, token):
        return False
    trait = token + 1 + reading.has("who", token + 1)
    trait += reading.has("degrees", trait)
    return reading.has("good_traits", trait) and subject(u, before) == OTHER


def _unreal(u: Utterance, token: int) -> bool:
    """Whether praise is denied, only supposed or wished for."""
    reading = u.reading
    clause = range(token - u.depth(token), token)
    if any(reading.has("negation", i) for i in range(token - 3, token)):
        return True
    if any(reading.has("own", i) or reading.norms[i] in u.house for i in clause):
        return True  # one's own feats
    supposed = ("condition", "so_that", "must", "will")
    return any(reading.has(name, i) for name in supposed for i in clause)


def _welcome(u: Utterance, token: int) -> bool:
    """'kesepakatan itu adalah kabar baik bagi rakyat X'."""
    reading = u.reading
    link = token - 1 - reading.has("one_thing", token - 1)
    good = reading.has("happy", token + 1)
    return good and reading.has("copula", link) and not _unreal(u, token) and subject(u, link) == DEED


def _works_well(u: Utterance, token: int) -> bool:
    """'KPK sudah bekerja dengan baik', not 'X bekerja keras menghancurkan Y'."""
    reading = u.reading
    how = token + 1 + reading.has("with", token + 1)
    how += reading.has("degrees", how)
    if not reading.has("diligent", how) or _unreal(u, token):
        return False
    aim = how + 1 + reading.has("ordinary", how + 1)
    aim += reading.has("to", aim)
    return not reading.verb(aim) and subject(u, token) == OTHER


CHECKS = {
    "feats": _great,
    "extra": _outstanding,
    "roles_praised": _good_name,
    "tidings": _welcome,
    "works": _works_well,
}
