"""A resolve in words of pledging: berjanji, berkomitmen, bersumpah, menjamin."""

from collections.abc import Iterator

from saksi.commitments.debtors import (
    SPEAKER,
    attributes,
    before_relative,
    mention_at,
    subject,
    subject_start,
    unnamed,
)
from saksi.commitments.draft import Draft, Stretch
from saksi.commitments.scope import Scope, clause_end, condition_at, in_headline, through_quotation
from saksi.lang.verbs import Verbs
from saksi.record.document import Hit

SUBJECT = 14  # tokens of the longest subject of what is pledged, its "akan" counted
CLAUSE = 8  # tokens between "bahwa" and the "akan" of its clause


def pledge(scope: Scope, verbs: Verbs) -> Iterator[Draft]:
    """Reads "Rusia berjanji memperbaiki pesawat": a pledging verb, its maker before it, the act after it."""
    for hit in scope.of("pledge"):
        if hit.entry.value in ("threat", "warn") or idle(scope, hit) or any(scope.of("invite")):
            continue
        if _wished(scope, hit) or _supposed(scope, hit):
            continue
        if hit.entry.value == "headline" and not (in_headline(scope) or _by_us(scope, hit)):
            continue
        if hit.entry.value == "vouch" and not (
            scope.opens(hit.last) == "content" or scope.at(hit.last, "negation", "modal")
        ):
            continue
        yield from _pledged(scope, hit, verbs)


def _wished(scope: Scope, hit: Hit) -> bool:
    """Whether somebody only hopes for the pledge: "berharap pemimpin yang terpilih turut berkomitmen …"."""
    said = (scope.doc.entry(i, "speech") for i in range(scope.first, hit.first))
    hopes = any(one is not None and one.entry.value == "hope" and one.entry.form == "active" for one in said)
    marked = any(scope.text(i) in ",;" for i in range(scope.first, hit.first))
    return hopes and not marked and scope.opens(hit.first - 1) != "coordinate"


def _supposed(scope: Scope, hit: Hit) -> bool:
    """Whether the pledge is itself a condition: "akan membalas jika Chile | bertekad menaikkan tarif"."""
    opened = [c.last for c in scope.of("condition") if c.last <= hit.first]
    return bool(opened) and not any(scope.text(i) in ",;" for i in range(opened[-1], hit.first))


def _pledged(scope: Scope, hit: Hit, verbs: Verbs) -> Iterator[Draft]:
    """What one pledging word pledges; where nothing follows it, what follows behind the end of its quotation."""
    act = _act(scope, _told_to(scope, hit))
    if act is None:
        scope = through_quotation(scope)
        act = _act(scope, hit.last)
    named = hit.entry.value not in ("resolve", "give") or _ours(scope, hit)
    if act is None or not (named or maker(scope, hit, verbs)):
        return
    stretch = (act, _end(scope, hit, act))
    if any(stretch[0] <= charge.first < stretch[1] for charge in scope.of("charge")):
        return
    condition = condition_at(scope, stretch[1])
    done = _deed(scope, act, verbs) or _clause(scope, hit, act, verbs) or _given(scope, hit, act)
    done = done or (hit.entry.value == "headline" and _by_us(scope, hit))
    if done or (hit.entry.value == "guarantee" and not _vouched(scope, stretch)):
        name = _name(scope, hit, act) if done or _by_us(scope, hit) else "unsaid"
        kind = "threat" if scope.at(act, "harm") else "promise"
        things = (
            name == "unsaid" and hit.entry.value == "guarantee"
        )  # "asuransi ini menjamin": no one who pledges
        bound = maker(scope, hit, verbs) or (SPEAKER if things else common(scope, hit, verbs))
        yield Draft(scope, stretch, condition, bound, kind, "akan", name)


def _end(scope: Scope, hit: Hit, act: int) -> int:
    """Where the pledged act ends: told after "yang", it ends where the main clause's "akan" comes."""
    end = clause_end(scope, act)
    if "relative" not in (scope.opens(hit.first - 1), scope.opens(hit.first - 2)):
        return end
    ahead = (i for i in range(act + 1, end) if scope.at(i, "modal") and scope.opens(i - 1) != "relative")
    found = next(ahead, end)
    return found - (found < end and scope.at(found - 1, "skip") is not None)


def _ours(scope: Scope, hit: Hit) -> bool:
    """Whether the speaker's side stands right before the pledging word: "kami bertekad", "pemerintah bertekad"."""
    before = hit.first - 1
    while before > scope.first and scope.at(before, "skip", "modal"):
        before -= 1
    who = scope.at(before, "speaker", "agent") if scope.quoted else None
    return who is not None and (who.entry.form == "agent" or who.entry.value == "self")


def _by_us(scope: Scope, hit: Hit) -> bool:
    """Whether the speaker pledges in so many words: "saya jamin harga tidak naik", "kami menjamin keamanan tamu"."""
    return scope.quoted and scope.at(hit.first - 1, "we") is not None


def _told_to(scope: Scope, hit: Hit) -> int:
    """Where what is pledged begins: past those it is pledged to ("berjanji kepada rakyat bahwa …")."""
    if hit.last < scope.last and scope.at(hit.last, "to"):
        for i in range(hit.last + 1, min(hit.last + CLAUSE, scope.last)):
            if scope.opens(i) in ("content", "purpose") or scope.at(i, "modal"):
                return i - (scope.at(i - 1, "negation") is not None)
    return hit.last


def _name(scope: Scope, hit: Hit, act: int) -> str:
    """The rule's name: an oath or a resolve may be meant as a threat, a promise is none."""
    if scope.at(act, "negation"):
        return "pledge_not"
    return "pledge" if hit.entry.value in ("oath", "resolve") else "promised"


def _clause(scope: Scope, hit: Hit, act: int, verbs: Verbs) -> bool:
    """Whether what is pledged has a subject of its own: "berjanji proyek itu akan selesai"."""
    if hit.entry.value not in ("promise", "oath", "give", "vouch") or scope.opens(act) == "condition":
        return False
    end = min(clause_end(scope, act), act + SUBJECT)
    near = range(act + 1, min(end, act + CLAUSE))
    if scope.opens(hit.last) == "content" and any(
        scope.verb(i, verbs) and not scope.at(i, "stative", "skip") for i in near
    ):
        return True
    return any(act < modal.first < end for modal in scope.of("modal"))


def _given(scope: Scope, hit: Hit, act: int) -> bool:
    """Whether a thing is promised: "menjanjikan bantuan", not a bribe, nor "lebih menjanjikan"."""
    if hit.entry.value != "give" or act != hit.last or scope.at(act, "to"):
        return False
    return scope.text(act)[0].isalnum() and not (scope.opens(act) or scope.at(act, "while"))


def idle(scope: Scope, hit: Hit) -> bool:
    """Whether the verb is only a purpose, a duty or denied: "untuk menjamin", "tidak berjanji"."""
    before = hit.first - 1
    if before < scope.first:
        return False
    if hit.entry.value == "guarantee" and scope.opens(before):
        return True
    if hit.entry.value == "undertake" and scope.opens(before) == "coordinate":
        return True
    opened = scope.opens(before)
    if hit.entry.value == "give" and (
        opened == "manner"
        or scope.opens(hit.last) == "purpose"
        or scope.at(before, "hopeful")
        or scope.at(hit.last, "bribe")
    ):
        return True
    return (
        opened == "purpose"
        or (opened == "relative" and not _told_of(scope, before))
        or scope.at(before, "negation", "bound", "ought") is not None
    )


def _told_of(scope: Scope, relative: int) -> bool:
    """Whether a named state or person stands before "yang": "Menteri X, yang berjanji …"."""
    before = relative - 1 if scope.text(relative - 1) == "," else relative
    return before > scope.first and bool(before_relative(scope, before))


def maker(scope: Scope, hit: Hit, verbs: Verbs) -> tuple[str, ...]:
    """Who pledges: the subject before the verb, through "dikabarkan" too; else whoever says it."""
    end = hit.first
    while end > scope.first and scope.at(end - 1, "skip", "modal"):
        end -= 1
    end -= scope.opens(end - 2) == "relative" and scope.at(end - 1, "done") is not None
    first = subject_start(scope, end, verbs)
    if first == end and end > scope.first and scope.opens(end - 1) == "relative":
        relative = end - 2 if scope.text(end - 2) == "," else end - 1
        return before_relative(scope, relative) or SPEAKER
    found = subject(scope, first, end) if first < end else None
    if found is None and attributes(scope, scope.first):
        found = subject(scope, scope.first + 1, end)
    other = _another(scope, first, end)
    if found is None and first > scope.first and scope.verb(first - 1, verbs) and not other:
        start = subject_start(scope, first - 1, verbs)
        found = subject(scope, start, first - 1) if start < first - 1 else None
    if found is None and first > scope.first and _goes_on(scope, first - 1):
        found = subject(scope, _content_start(scope, first - 2), first - 1)
    return SPEAKER if found is None else found


def _another(scope: Scope, first: int, end: int) -> bool:
    """Whether a plain noun stands right behind a word of saying: "X mengatakan | pengelola berjanji …"."""
    told = first < end and attributes(scope, first - 1) and scope.at(first, "each") is None
    return told and unnamed(scope, first, end) is not None


def common(scope: Scope, hit: Hit, verbs: Verbs) -> tuple[str, ...]:
    """The common noun phrase that pledges ("pengelola berjanji …"), outside quotations; else nobody."""
    end = hit.first
    while end > scope.first and scope.at(end - 1, "skip", "modal"):
        end -= 1
    first = subject_start(scope, end, verbs)
    return (unnamed(scope, first, end) if first < end and not scope.quoted else None) or SPEAKER


def _content_start(scope: Scope, end: int) -> int:
    """Where what somebody says begins ("menyebut PKB …, dan berkomitmen"); else where the stretch does."""
    for i in range(end, scope.first, -1):
        hit = scope.doc.entry(i, "speech")
        told = hit is not None and hit.entry.value == "say" and attributes(scope, i)
        named = mention_at(scope, i + 1) if told else None
        if named is not None and not scope.at(named.last, "likened"):
            return i + 1  # but "memandang X | sebagai wilayahnya dan bertekad": X is looked upon
    return scope.first


def _goes_on(scope: Scope, token: int) -> bool:
    """Whether a comma or "dan" carries the sentence's subject on."""
    return scope.text(token) == "," or scope.opens(token) == "coordinate"


def _act(scope: Scope, start: int) -> int | None:
    """Where the pledged act begins: after the pledging word and adverbs, with "tidak" before it."""
    begin: int | None = None
    i = _inner(scope, start)
    if i + 1 < scope.last and scope.text(i) == "," and scope.at(i + 1, "modal", "negation"):
        i += 1
    while i < scope.last:
        hit = scope.at(i, "skip", "modal", "negation")
        inside = i > start and scope.at(i, "inside")  # "berkomitmen penuh dalam memberantas"
        hit = hit or inside or None
        if hit is None and scope.doc.tokens[i].kind != "quote":
            break
        if hit and hit.entry.value == "never":
            return None
        if hit and hit.entry.form == "negation" and begin is None:
            begin = i
        i = hit.last if hit else i + 1
    if i >= scope.last:
        return None
    return i if begin is None else begin


def _inner(scope: Scope, start: int) -> int:
    """Past "bahwa" and a subject of its own: where that clause's "akan" or "tidak akan" stands."""
    if start >= scope.last or scope.opens(start) != "content":
        return start
    end = clause_end(scope, start + 1)
    modal = next((m.first for m in scope.of("modal") if start < m.first < min(start + CLAUSE, end)), start)
    return modal - 1 if scope.at(modal - 1, "negation") else modal


def _vouched(scope: Scope, stretch: Stretch) -> bool:
    """Whether what is guaranteed is said to be so already: "menjamin semua telah berangkat"."""
    return any(stretch[0] <= hit.first < stretch[1] for hit in scope.of("done"))


def _deed(scope: Scope, act: int, verbs: Verbs) -> bool:
    """Whether the pledge is to do something, by its first words: "menyumbang", "tidak menaikkan"."""
    i = act + 1 if scope.at(act, "negation") else act
    while i < scope.last and (hit := scope.at(i, "skip", "modal")):
        i = hit.last
    if i < scope.last and scope.at(i, "manner"):
        i += 2
        i += i < scope.last and scope.opens(i) == "purpose"
    if i >= scope.last:
        return False
    mutual = scope.at(i, "mutual") is not None
    return mutual or scope.verb(i, verbs) or scope.doc.entry(i, "deed") is not None or _bare(scope, i)


def _bare(scope: Scope, token: int) -> bool:
    """Whether a headline's verb without its prefix stands here: "Berjanji Bangun …", not "Janji Nyata"."""
    before = token - 1 - (scope.at(token - 1, "negation") is not None)
    told = scope.titled(token) and scope.at(before, "pledge") is not None
    return told and (
        not _noun(scope, before) or before < token - 1 or scope.at(token, "bare", "short") is not None
    )


def _noun(scope: Scope, token: int) -> bool:
    """Whether the pledging word is one that is a noun as well ("janji")."""
    hit = scope.at(token, "pledge")
    return hit is not None and hit.entry.value == "headline"
