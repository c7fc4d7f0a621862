"""Whose the name behind an office is: a leader's whom its holder serves, or the company's that he heads.

"Utusan khusus | Trump" is not Trump himself, "Direktur Utama | Rimba Energi, Sari Dewi" is not called Rimba.
"""

from saksi.mentions.lexis.names import Name
from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context

HEADS = frozenset(("owner", "director", "chair"))  # roles of those who lead a company


def part_names(context: Context) -> None:
    """Give back names that stand behind an office and are not its holder's."""
    leaders, children = _leaders(context), _children(context)
    taken: set[int] = set()
    parted = [k for k, p in enumerate(context.phrases) if _parted(context, p, leaders, children)]
    for k in parted:
        phrase, holder = context.phrases[k], _apposed(context, k)
        if phrase.name is None and holder is not None:
            phrase.name, phrase.last, phrase.form = holder.name, holder.last, "name"
            taken.add(k + 1)
    if parted:
        context.phrases[:] = [phrase for k, phrase in enumerate(context.phrases) if k not in taken]
        context.know_people()


def _parted(
    context: Context, phrase: Phrase, leaders: dict[Name, tuple[str, ...]], children: frozenset[Name]
) -> bool:
    """Whether a phrase lost a name, or its beginning, that is not its holder's."""
    if phrase.type != "person" or phrase.name is None:
        return False
    if phrase.noun in context.mother_titles and _whole(context, context.name_of(phrase)) in children:
        phrase.owner, phrase.name, phrase.form, phrase.detailed = phrase.name, None, "role", True
        return True
    return _serves(context, phrase, leaders) or _headed(context, phrase)


def _children(context: Context) -> frozenset[Name]:
    """The whole names that stand before their mother's: "Ibu | Joni Harmen, Sari Dewi, …", not "…, Sari Dewi, dan"."""
    found: set[Name] = set()
    for k, phrase in enumerate(context.phrases):
        if phrase.noun not in context.mother_titles or phrase.name is None:
            continue
        mother, name = _apposed(context, k), context.name_of(phrase)
        after = context.doc.tokens[mother.last + 1 : mother.last + 2] if mother is not None else ()
        listed = any(token.norm in context.words.joint for token in after)
        if mother is not None and not listed and context.known.get(name) is None:
            found.add(_whole(context, name))
    return frozenset(found)


def _leaders(context: Context) -> dict[Name, tuple[str, ...]]:
    """The whole names of those who lead a state with its code: everybody knows them, or the report tells them so."""
    roles = context.heading_roles
    told = (p for p in context.phrases if p.role in roles and p.name is not None and not p.former)
    known = {name: context.known.get(name) for name in context.world_leaders}
    leaders: dict[Name, tuple[str, ...]] = {
        n: (k.country,) if k and k.country else () for n, k in known.items()
    }
    leaders.update(dict.fromkeys(context.past_leaders, ()))
    for phrase in told:
        leaders.setdefault(_whole(context, context.name_of(phrase)), phrase.countries)
    return leaders


def _whole(context: Context, name: Name) -> Name:
    """The whole name that a name stands for, by the tables of known persons or by the report."""
    known = context.known.get(name)
    if known is not None:
        return tuple(known.name.lower().split())
    return context.people[name][0][0] if context.people.get(name) else name


def _serves(context: Context, phrase: Phrase, leaders: dict[Name, tuple[str, ...]]) -> bool:
    """Take a leader's name for the owner's behind an office that serves somebody; whether it was one."""
    if phrase.role not in context.serving_roles or phrase.name is None:
        return False
    if phrase.owner is not None:
        _speak_for(context, phrase, leaders.get(_whole(context, context.words_of(*phrase.owner)), ()))
        return False
    first, last = phrase.name
    if context.doc.tokens[first - 1].text == ",":
        return False
    if _under_another(context, phrase, first):
        phrase.owner, phrase.name, phrase.form, phrase.detailed = phrase.name, None, "role", True
        return True
    if phrase.countries or phrase.org is not None:
        return False
    whole = _whole(context, context.name_of(phrase))
    end = last
    if whole not in leaders and last > first + 2:
        whole, end = _whole(context, context.words_of(first, first + 1)), first + 1
    if whole not in leaders:
        return False
    phrase.owner, phrase.name = (first, end), (end, last) if end < last else None
    phrase.form, phrase.detailed = ("name" if end < last else "role"), True
    _speak_for(context, phrase, leaders[whole])
    return True


def _under_another(context: Context, phrase: Phrase, first: int) -> bool:
    """Whether an office told as past or counted stands right before the name: "pengacara | mantan Presiden Sari"."""
    doc, counted = context.doc, context.words.ordinal
    inner = (doc.entry(i, "role") for i in range(phrase.head + 1, first))
    offices = [hit for hit in inner if hit is not None and hit.first > phrase.head]
    past = any(hit.entry.value == "former" for hit in offices)
    led = any(hit.entry.value in context.heading_roles for hit in offices)
    return led and (past or any(doc.tokens[i].norm in counted for i in range(phrase.head + 1, first)))


def _speak_for(context: Context, phrase: Phrase, states: tuple[str, ...]) -> None:
    """Let somebody who serves a leader speak for the leader's state, unless it is as his lawyer."""
    if states and not phrase.countries and phrase.role not in context.own_voices:
        phrase.countries, phrase.state = states, True


def _headed(context: Context, phrase: Phrase) -> bool:
    """Take the company's name from the front of its head's: "CEO | Rimba Energi | Sari Dewi"; whether anything was taken."""
    if phrase.role not in HEADS or phrase.name is None:
        return False
    first, last = phrase.name
    for cut in range(last, first + 1, -1):
        words = context.words_of(first, cut)
        if any((*lead, *words) in context.companies for lead in ((), *((w,) for w in context.company_lead))):
            phrase.name = (cut, last) if cut < last else None
            phrase.form, phrase.detailed = ("name" if cut < last else "role"), True
            return True
    return False


def _apposed(context: Context, k: int) -> Phrase | None:
    """The name right behind a phrase and a comma, which a comma or a bracket closes."""
    phrase, tokens = context.phrases[k], context.doc.tokens
    following = context.phrases[k + 1] if k + 1 < len(context.phrases) else None
    if following is None or following.first != phrase.last + 1 or tokens[phrase.last].text != ",":
        return None
    named = following.type in ("name", "person") and following.name is not None and not following.plural
    if not named or following.role or len(context.name_of(following)) < 2 or following.last >= len(tokens):
        return None
    return following if tokens[following.last].text in (",", "(") else None
