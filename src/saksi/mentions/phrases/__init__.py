"""Noun phrases that may denote an actor, found from word-table hits and capitalised names.

A phrase begins at a hit (office, body, organisation, country, medium, place, pronoun) or at a name;
steps.py lets it grow.
"""

from saksi.mentions.lexis.words import NounWords
from saksi.mentions.phrases.apposed import aged
from saksi.mentions.phrases.brackets import take_bracket
from saksi.mentions.phrases.insides import spelt
from saksi.mentions.phrases.institutions import cited, institutions, outlets
from saksi.mentions.phrases.nicknames import join_nicknames
from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import Scan, speech_at
from saksi.mentions.phrases.shapes import acronym
from saksi.mentions.phrases.steps import grow
from saksi.mentions.phrases.titles import join_titles, led
from saksi.record.document import Document, Hit

EXPLAINED = frozenset(("organisation", "party", "hospital"))  # nouns an unknown organisation may begin with
LONGEST = 7  # words of a company's name


def phrases(doc: Document, words: NounWords) -> list[Phrase]:
    """The phrases of a document in order; none overlap."""
    scan = Scan(doc, words)
    scan.institutions = institutions(scan)
    found: list[Phrase] = []
    end = 0
    old = aged(scan)
    begins = (scan.best, scan.names, scan.leads(), scan.long_forms, scan.institutions, outlets(scan), old)
    for i in sorted(set().union(*begins)):
        if i < end:
            continue
        phrase = _of_age(i) if i in old else _at(scan, i)
        if phrase is not None:
            phrase.first = max(phrase.first, end)
            found.append(phrase)
            end = phrase.last
    return join_nicknames(led(join_titles(scan, found)), scan.nicks)


def _of_age(i: int) -> Phrase:
    """Somebody at token `i` whose initials stand with his age behind them: no name that "ia" takes up."""
    return Phrase(first=i, last=i + 4, head=i, type="people", form="role")


def _at(scan: Scan, i: int) -> Phrase | None:
    """The phrase that begins at token `i`, if any."""
    hit = scan.best.get(i)
    if i in scan.long_forms and (hit is None or hit.entry.kind == "country" or hit.entry.value in EXPLAINED):
        return _explained(scan, i)
    if i in scan.institutions and (hit is None or scan.institutions[i].last > hit.last):
        return _institution(scan, i, hit)
    if hit is None or _surname_follows(scan, hit):
        return _named(scan, i)
    if _of_old(scan, hit) or (hit.entry.kind == "role" and not _stands(scan, hit)):
        return None
    if hit.entry.value == "kin_name" and scan.tokens[i].capital and hit.last in scan.names:
        return _named(scan, i)
    after = scan.best.get(hit.last)
    acts = after is not None and after.entry.kind in ("country", "role", "organisation")
    acts = acts or any(
        h.last == i for k in (i - 1, i - 2) if (h := scan.best.get(k)) and h.entry.kind == "country"
    )
    acts = acts or speech_at(scan.doc, i - 1)
    if hit.entry.kind == "place" and acts and scan.headline(i) and scan.tokens[i].norm in scan.words.known:
        return None  # "Drone | Serang | Iran"
    phrase = _seed(scan, hit)
    phrase.first = _lead(scan, phrase)
    return grow(scan, phrase, hit.last)


def _institution(scan: Scan, i: int, hit: Hit | None) -> Phrase:
    """An institution by its name; one of a state begins with a body's noun and takes its state after it."""
    last, _, kind = scan.institutions[i]
    noun = hit.entry if hit is not None and hit.entry.kind == "role" else None
    if kind == "body" and noun is not None and hit is not None:
        phrase = _seed(scan, hit)
        phrase.detailed, phrase.last = True, last
        return grow(scan, phrase, last)
    kind = "organisation" if kind == "body" else kind
    phrase = Phrase(first=i, last=last, head=i, type=kind, form="name", name=(i, last))
    if noun is None or noun.value == kind:
        phrase.countries = _last_state(scan, last)
    return grow(scan, phrase, last)


def _last_state(scan: Scan, last: int) -> tuple[str, ...]:
    """The state whose name ends at a token: "Asosiasi Pelayaran | Yunani"."""
    hits = (scan.best.get(i) for i in (last - 1, last - 2))
    return tuple(
        h.entry.value for h in hits if h is not None and h.last == last and h.entry.kind == "country"
    )


def _stands(scan: Scan, hit: Hit) -> bool:
    """Whether a noun denotes somebody here: a rank needs a name, "militer" may be an adjective."""
    if hit.entry.form in ("rank", "modifier"):
        return _leads_on(scan, hit)
    if scan.tokens[hit.first].norm in scan.words.needs_owner and hit.last == hit.first + 1:
        return hit.last in scan.best or scan.norm(hit.last, scan.limit(hit.first)) in scan.words.definite
    if (
        hit.entry.value not in scan.words.adjectival
        or hit.last > hit.first + 1
        or scan.tokens[hit.first].capital
    ):
        return True
    before = scan.before(hit.first)
    if speech_at(scan.doc, hit.first - 1):
        return True
    if (
        before is not None
        and before.text == ","
        and scan.norm(hit.last, scan.limit(hit.first)) in scan.words.enumerates
    ):
        return False
    return (
        before is None
        or before.kind != "word"
        or before.norm in scan.words.before_body
        or before.norm in scan.words.verbs
    )


def _of_old(scan: Scan, hit: Hit) -> bool:
    """Whether a house or realm has a name of its own that no table knows: "Istana Planalto", "Kerajaan Majapahit"."""
    house = hit.last == hit.first + 1 and scan.tokens[hit.first].norm in scan.words.houses
    return house and hit.last in scan.names and not speech_at(scan.doc, hit.first - 1, ("bare",))


def _leads_on(scan: Scan, hit: Hit) -> bool:
    """Whether a name or an office follows a rank or a word like "mantan"."""
    last = _past_bracket(scan, hit.last)
    following = scan.best.get(last)
    told = following is not None and following.entry.kind != "pronoun"
    if hit.entry.value == "title" and following is not None:
        told = following.entry.kind in ("role", "country", "place")
    limit = scan.limit(hit.first)
    named = last in scan.names or (hit.entry.value == "rank" and scan.name_end(last, limit) > last)
    return (named or told) and last < limit


def _past_bracket(scan: Scan, i: int) -> int:
    """Past a one-word bracket, as in "Jenderal (Purn)"."""
    bracket = i + 2 < len(scan.tokens) and scan.tokens[i].text == "(" and scan.tokens[i + 2].text == ")"
    return i + 3 if bracket else i


def _surname_follows(scan: Scan, hit: Hit) -> bool:
    """Whether a one-word country or place is really a first name: "…, Israel Katz"."""
    if (
        hit.entry.kind not in ("country", "place")
        or hit.last != hit.first + 1
        or hit.last >= scan.limit(hit.first)
    ):
        return False
    before = scan.before(hit.first)
    if scan.tokens[hit.last].norm in scan.words.capital_complement:
        return False
    return (
        before is not None
        and before.text == ","
        and hit.last in scan.names
        and not acronym(scan.tokens[hit.last])
    )


def _seed(scan: Scan, hit: Hit) -> Phrase:
    """The phrase that a hit alone makes."""
    entry, kind = hit.entry, hit.entry.kind
    phrase = Phrase(first=hit.first, last=hit.last, head=hit.first, type=entry.form, form="name", entry=entry)
    if kind == "role":
        phrase.form = "role"
        phrase.take_office(entry)
        phrase.noun = scan.lower(hit)
        phrase.owned = phrase.noun.endswith(scan.words.third)
    elif kind == "organisation":
        phrase.org, phrase.state = entry, entry.data.get("generic") == "yes"
        phrase.spelt = spelt(scan, hit)
    elif kind == "country":
        _state(scan, phrase, hit)
    elif kind == "place":
        phrase.type, phrase.place = "place", entry.value
    else:
        phrase.type, phrase.form = kind, "name" if kind == "medium" else "pronoun"
    return phrase


def _state(scan: Scan, phrase: Phrase, hit: Hit) -> None:
    """Make a phrase of a state's name, or of a capital or seat that stands for it or is a place here."""
    phrase.countries = (hit.entry.value,)
    phrase.type = "people" if hit.entry.form == "demonym" else "state"
    if hit.entry.form == "ship":
        phrase.type, phrase.role = "body", "ship"
    if hit.entry.form in ("metonym", "seat"):
        phrase.form = "metonym"
        phrase.type = "place" if _as_place(scan, hit) else "body" if hit.entry.form == "seat" else "state"


def _as_place(scan: Scan, hit: Hit) -> bool:
    """Whether a capital stands as a place: after "di", "kota" and their like, or before its state."""
    before = scan.before(hit.first)
    if before is not None and before.norm in scan.words.place_before:
        return True
    after = hit.last + 1
    if after >= scan.limit(hit.first) or scan.tokens[hit.last].text != ",":
        return False
    following = scan.best.get(after)
    return (
        following is not None
        and following.entry.kind == "country"
        and following.entry.value == hit.entry.value
    )


def _lead(scan: Scan, phrase: Phrase) -> int:
    """Where the phrase begins with the words that say how many or which."""
    first, border = phrase.first, scan.begins(phrase.first)
    if phrase.form != "role" and phrase.type != "people":
        return first
    while first > border and (
        scan.tokens[first - 1].norm in scan.words.lead or scan.tokens[first - 1].kind == "number"
    ):
        first -= 1
        phrase.plural = (
            phrase.plural
            or scan.tokens[first].norm in scan.words.plural_lead
            or scan.tokens[first].kind == "number"
        )
    return first


def _named(scan: Scan, i: int) -> Phrase | None:
    """The phrase that a name without an office makes; a thing's name is taken too, as no actor."""
    limit = scan.limit(i)
    if scan.tokens[i].norm in scan.words.name_links and i + 1 in scan.institutions:
        return _institution(scan, i + 1, scan.best.get(i + 1))
    if scan.tokens[i].norm in scan.words.thing_heads:
        return _thing(scan, i, limit)
    end = max(scan.medium_end(i, limit), cited(scan, i))
    if end > i:
        return Phrase(first=i, last=end, head=i, type="medium", form="name", name=(i, end))
    end = scan.name_end(i, limit)
    if end == i:
        return _acronym(scan, i, limit)
    return _foreign_name(scan, i, end) or grow(
        scan, Phrase(first=i, last=end, head=i, type="name", form="name", name=(i, end)), end
    )


def _foreign_name(scan: Scan, i: int, end: int) -> Phrase | None:
    """The name at [i, end) with the foreign words around it: a thing's, or an organisation's where it speaks."""
    first, last, limit = i, end, scan.limit(i)
    if scan.headline(i):
        return None
    while first > scan.begins(i) and scan.foreign(first - 1):
        first -= 1
    while last < limit and (scan.foreign(last) or last in scan.names):
        last += 1
    if (first, last) == (i, end):
        return None
    speaks = speech_at(scan.doc, last) or speech_at(scan.doc, first - 1, ("bare",))
    short = last + 2 < limit and scan.tokens[last].text == "(" and acronym(scan.tokens[last + 1])
    thing = scan.tokens[last - 1].norm in scan.words.explained_things or not (speaks or short)
    kind = "thing" if thing else "organisation"
    phrase = Phrase(first=first, last=last, head=first, type=kind, form="name", name=(first, last))
    return grow(scan, phrase, last)


def _explained(scan: Scan, i: int) -> Phrase:
    """An organisation whose short form the article explains: "Gerakan Bumi Lestari (GBL)"."""
    name, alias = scan.long_forms[i]
    thing = scan.tokens[name[1] - 1].norm in scan.words.explained_things
    kind = "thing" if thing and scan.tokens[i].norm not in scan.words.organising else "organisation"
    return Phrase(first=i, last=alias[1] + 1, head=i, type=kind, form="name", name=name, alias=alias)


def _acronym(scan: Scan, i: int, limit: int) -> Phrase:
    """An acronym, or a person's initials with the name in brackets ("AW (Abdul Wahid)")."""
    kind = "acronym" if acronym(scan.tokens[i]) else "thing"
    phrase = Phrase(first=i, last=i + 1, head=i, type=kind, form="name")
    end = take_bracket(scan, phrase, i + 1, limit) if i + 1 < limit else i + 1
    if phrase.alias is not None and scan.name_end(phrase.alias[0], limit) == phrase.alias[1]:
        phrase.type, phrase.name, phrase.alias, phrase.last = "name", phrase.alias, (i, i + 1), end
    return phrase


def _ends_thing(scan: Scan, i: int, end: int) -> bool:
    """Whether the name of the thing at `i` ends before `end`: a body or office, in a headline a verb or state too."""
    hit, token = scan.best.get(end), scan.tokens[end]
    if hit is not None and hit.entry.kind in ("organisation", "role"):
        held = scan.tokens[i].norm in scan.words.summits and hit.entry.form == "organisation"
        return end > i + 1 or held or (scan.tokens[i].norm in scan.words.platforms and hit.last > end + 1)
    named = scan.tokens[i].norm in scan.words.named_heads
    if not scan.headline(i):
        return named and scan.holder_at(i, end)
    if named and (speech_at(scan.doc, end, ("bare",)) or _bare_deed(scan, end)):
        return True
    state = hit is not None and hit.entry.kind == "country" and end > i + 1 and not named
    return state or token.norm in scan.words.verbs


def _bare_deed(scan: Scan, i: int) -> bool:
    """Whether a headline's verb of a deed begins at a token: "PT Samudra | Gandeng Perusahaan Ghana"."""
    return any(h.entry.kind == "deed" and h.entry.form == "bare" for h in scan.doc.hits_at.get(i, ()))


def _thing(scan: Scan, i: int, limit: int) -> Phrase:
    """A named company or institution, or the name of something that does not act."""
    end = i + 1
    while end < limit and scan.tokens[end].kind == "word" and scan.tokens[end].capital and end - i < LONGEST:
        if _ends_thing(scan, i, end):
            break
        end += 1
    named = scan.tokens[i].norm in scan.words.named_heads and end > i + 1
    phrase = Phrase(
        first=i, last=end, head=i, type="company" if named else "thing", form="name", name=(i, end)
    )
    return grow(scan, phrase, end)
