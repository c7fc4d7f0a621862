"""From cues to statements: the rules in their order, then joins, speakers, acts and carriers."""

from collections.abc import Callable

from saksi.lang import Pack
from saksi.record.document import Document
from saksi.record.finding import Statement
from saksi.record.mention import Mentions
from saksi.record.span import Span
from saksi.statements.acts import act_of
from saksi.statements.acts.asking import due_at, performed_at
from saksi.statements.acts.echoes import echoed
from saksi.statements.acts.senses import act_table
from saksi.statements.acts.utterance import Utterance, tones
from saksi.statements.cues import (
    agents,
    announced,
    citing,
    clitics,
    closing,
    courts,
    evasions,
    fronted,
    headlines,
    heeded,
    indirect,
    inquiry,
    nouns,
    papers,
    passive,
    quoted,
    reached,
    ready,
    sources,
)
from saksi.statements.draft import Cue, Draft
from saksi.statements.joining.folding import folded
from saksi.statements.joining.joins import with_continuations
from saksi.statements.joining.nesting import carriers
from saksi.statements.joining.wholes import whole, with_relative
from saksi.statements.reading import Reading
from saksi.statements.voices.houses import houses
from saksi.statements.voices.speakers import Voices
from saksi.statements.voices.targets import DIRECTED, Addressed, targets

Rule = Callable[[Reading, Cue], Draft | None]

RULES: tuple[Rule, ...] = (
    *headlines.RULES,
    *announced.RULES,
    *closing.RULES,
    *quoted.RULES,
    *sources.RULES,
    *citing.RULES,
    *evasions.RULES,
    *reached.RULES,
    *indirect.RULES,
    *inquiry.RULES,
    *clitics.RULES,
    *courts.RULES,
    *fronted.RULES,
    *agents.RULES,
    *papers.RULES,
    *ready.RULES,
    *passive.RULES,
    *heeded.RULES,
    *nouns.RULES,
)


def statements(doc: Document, mentions: Mentions, pack: Pack) -> tuple[Statement, ...]:
    """The statements of one document, in the order of the text."""
    reading = Reading(doc, pack)
    voices = Voices(reading, mentions)
    drafts = with_continuations(reading, sorted(_drafts(reading), key=lambda d: d.at))
    drafts = nouns.outside_speakers(headlines.without_topics(reading, drafts))
    uttered = _utterances(reading, voices, drafts)
    acts = echoed(uttered, [act_of(u) for u in uttered])
    via = carriers([u.draft for u in uttered])
    aims = targets(voices, [_addressed(u, *act) for u, act in zip(uttered, acts, strict=True)])
    rows = zip(uttered, acts, aims, via, strict=True)
    return tuple(_statement(u, act, aim, carrier) for u, act, aim, carrier in rows)


def _utterances(reading: Reading, voices: Voices, drafts: list[Draft]) -> list[Utterance]:
    """The drafts that are statements of their own, each with its speaker and what was folded into it."""
    drafts = [whole(reading, voices.cast, draft) for draft in drafts]
    who = voices.of(drafts)
    drafts = [with_relative(reading, draft) for draft in drafts]
    stay, inner = folded(reading, drafts, who)
    houses_of = houses(reading, drafts, who)
    return [
        Utterance(
            reading=reading,
            voices=voices,
            draft=drafts[k],
            speaker=who[k],
            inner=inner.get(k, []),
            tones=tones(reading, drafts[k].content),
            house=houses_of.get(who[k].id or "", frozenset()),
        )
        for k in stay
    ]


def _addressed(u: Utterance, act: str, rule: str) -> Addressed:
    """What the targets need of an utterance."""
    own = tuple(d.speaker for d in u.inner if d.speaker)
    done = performed_at(u, act, act_table()["acts"]) if act in DIRECTED else None
    due = due_at(u) if rule == "acts.asks" else None
    return Addressed(u.draft, u.speaker, act, own, done, due)


def _statement(u: Utterance, act: tuple[str, str], aim: tuple[str, ...], via: int | None) -> Statement:
    """The finding an utterance makes."""
    doc, draft, speaker = u.reading.doc, u.draft, u.speaker
    return Statement(
        cue=_span(doc, draft.cue),
        speaker=_span(doc, draft.speaker),
        speaker_id=speaker.id,
        speaker_country=speaker.country,
        speaker_org=speaker.org,
        content=tuple(doc.span(*part) for part in draft.content),
        quote=_quote(u.reading, draft),
        act=act[0],
        target=aim,
        via=via,
        rule=draft.rule,
        cue_sense=draft.sense if draft.cue else None,
        speaker_rule=speaker.rule,
        act_rule=act[1],
    )


def _drafts(reading: Reading) -> list[Draft]:
    """What the rules find, the first rule that takes a cue having it."""
    found = headlines.colon(reading)
    taken = -1
    for cue in reading.cues:
        if cue.first == taken:
            continue  # '"…," klaim X' is the verb, not the noun as well
        draft = next((d for rule in RULES if (d := rule(reading, cue)) is not None), None)
        if draft is not None:
            found.append(draft)
            taken = cue.first
    return found


def _span(doc: Document, part: tuple[int, int] | None) -> Span | None:
    return doc.span(*part) if part else None


def _quote(reading: Reading, draft: Draft) -> str:
    """Direct when the content is quotations and nothing else, mixed when it holds some, else indirect."""
    if draft.quote is not None:
        return "indirect"
    if draft.rule == "statements.after_content" and draft.cue and reading.kind(draft.cue[0] - 1) == "quote":
        return "direct"  # the opening mark is missing
    inside = outside = 0
    quotes, tokens = reading.doc.quote_of, reading.tokens
    for first, last in draft.content:
        words = [i for i in range(first, last) if tokens[i].kind == "word"]
        free = [quotes[i] for i in words].count(None)
        outside += free
        inside += len(words) - free
    if inside and not outside:
        return "mixed" if _phrase_only(reading, draft) else "direct"
    return "mixed" if inside else "indirect"


def _phrase_only(reading: Reading, draft: Draft) -> bool:
    """Whether only a phrase is quoted inside a sentence of the reporter's: 'disebut X sebagai "…"'."""
    before = draft.content[0][0] - 2
    if draft.cue is None or before < draft.cue[1] or draft.rule.startswith("statements.after_quote"):
        return False
    return reading.kind(before) == "word"
