"""Whom "mereka" stands for: people, joined persons, a body or state; nobody where two may be meant."""

from collections.abc import Sequence

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.report.context import Context, Seen
from saksi.mentions.report.roster import Draft
from saksi.mentions.resolving.antecedents import distinct, levels, single, sole, speaker_near, standing_out
from saksi.mentions.resolving.pronouns import NEXT, form_of, joint

SPEAKS = 3  # words behind a pronoun in which its verb of speech stands
JOINED = 2  # tokens at most between two told side by side
PAIR = 2  # persons told in the sentence before that "Mereka" may be
MANY = frozenset(("group", "organisation", "body", "state", "party", "company"))
OFFICES = frozenset(("body", "organisation", "company", "party"))
AUDIENCE = "journalist"
CALLED = 6  # tokens between a verb of asking and the pronoun
SIDE = ("time", "reason")  # clauses whose subject may be whoever stands right before them
GROUPS = ("group", "organisation", "party", "company")


def people_spoken_of(context: Context, phrase: Phrase) -> Draft | None:
    """The words "mereka": the people, the joined persons or the body that a near sentence was about."""
    if form_of(phrase) != "plural":
        return None
    tokens, quoted = context.doc.tokens, context.doc.quote_of[phrase.first] is not None
    if phrase.last < len(tokens) and tokens[phrase.last].norm in context.words.relative:
        return None
    speaker = speaker_near(context, phrase.first) if quoted else None
    called_on, found = _called_on(context, phrase), None
    for far, group in levels(context, phrase, NEXT - quoted):
        told = _possible(context, phrase, group, far)
        told = [s for s in told if not _own(s, speaker) and not _beside(context, phrase, s)]
        if called_on and not any(map(_plural, told)):
            if far:
                break
            continue
        pair = distinct(s for s in told if single(s)) if far else []
        if any(map(_many, told)):
            found = _told(context, phrase, told, far)
            if quoted and far and found is not None and not _sure_in_quote(found, told):
                found = None
        elif len(pair) == PAIR and _opens(context, phrase):
            found = joint(context, pair[::-1])
        elif len(pair) < PAIR:
            continue
        break
    context.lost = phrase.first if found is None else context.lost
    return found


def _possible(context: Context, phrase: Phrase, group: Sequence[Seen], far: int) -> list[Seen]:
    """The mentions of one sentence that "mereka" may stand for, none from before a "mereka" that is nobody's."""
    lost = context.lost if far < NEXT else None
    lone = context.words.lone_lead
    told = (s for s in group if s.last != phrase.first and not s.inner)
    told = (s for s in told if context.doc.tokens[s.first].norm not in lone)
    return [s for s in told if lost is None or s.first >= lost]


def _told(context: Context, phrase: Phrase, told: Sequence[Seen], far: int) -> Draft | None:
    """Of the mentions of one sentence the one meant."""
    if _names(context, phrase):
        return next((s.draft for s in told if _plural(s)), None)
    if far == 0:
        found = _here(context, told)
        return None if found is not None and _of_others(context, phrase, told, found) else found
    if _owns_up(context, phrase) and (held := distinct(s for s in told if _plural(s) and not s.voice)):
        return sole(held)
    if _speaks(context, phrase) and (spoke := distinct(s for s in told if s.voice and _many(s))):
        return sole(spoke)
    if _speaks(context, phrase) and (group := _spoken_for(context, told)):
        return group
    return _before(context, told) or _body_before(context, phrase, told)


def _spoken_for(context: Context, told: Sequence[Seen]) -> Draft | None:
    """The armed group or organisation that the only one who spoke in a sentence speaks for: "Jubir OPM Joni mengatakan"."""
    spoke = distinct(s for s in told if s.voice and single(s))
    org = spoke[0].org if len(spoke) == 1 and not spoke[0].country else None
    sides = (s.draft for s in context.recent() if s.draft.type in ("group", "organisation"))
    return next((d for d in sides if d.org == org), None) if org else None


def _speaks(context: Context, phrase: Phrase) -> bool:
    """Whether a pronoun that opens its sentence goes on speaking: "Mereka juga mengatakan"."""
    near = range(phrase.last, min(phrase.last + SPEAKS, len(context.doc.tokens)))
    cues = (context.doc.entry(i, "speech") for i in near)
    return _opens(context, phrase) and any(cue is not None and cue.entry.form == "active" for cue in cues)


def _owns_up(context: Context, phrase: Phrase) -> bool:
    """Whether they own to something, as people do and no office: 'KPK menahan dua hakim. Mereka | mengaku …'."""
    near = range(phrase.last, min(phrase.last + SPEAKS, len(context.doc.tokens)))
    return _opens(context, phrase) and any(
        context.doc.tokens[i].norm in context.words.owning_up for i in near
    )


def _sure_in_quote(found: Draft, told: Sequence[Seen]) -> bool:
    """Whether who is told before a quotation is sure to be meant inside it: people or a state, the only ones told."""
    return found.type not in OFFICES and len(distinct(s for s in told if _many(s) and not s.aside)) <= 1


def _beside(context: Context, phrase: Phrase, seen: Seen) -> bool:
    """Whether a mention is the subject of the clause whose object "mereka" is: "AS memberi izin kepada | mereka"."""
    clause_of, before = context.doc.clause_of, context.doc.tokens[phrase.first - 1]
    same = seen.subject and clause_of[seen.first] == clause_of[phrase.first]
    return same and before.norm in context.words.aside


def _own(seen: Seen, speaker: Draft | None) -> bool:
    """Whether a mention is of the quotation's speaker or of his side."""
    draft = seen.draft
    side = draft.type in MANY and (draft.country or "-") == (speaker.country if speaker is not None else "")
    return draft is speaker or side


def _names(context: Context, phrase: Phrase) -> bool:
    """Whether names follow that say who they are: "Mereka | adalah Sari dan Budi"."""
    tokens = context.doc.tokens
    return phrase.last < len(tokens) and tokens[phrase.last].norm in context.words.identifies


def _many(seen: Seen) -> bool:
    """Whether a mention is of what "mereka" may stand for."""
    return _plural(seen) or seen.draft.type in MANY


def _plural(seen: Seen) -> bool:
    """Whether a mention is of people, or of several persons told as one."""
    return seen.draft.type == "people" or seen.draft.plural


def _here(context: Context, told: Sequence[Seen]) -> Draft | None:
    """Of the same sentence: people told before who do not speak; else joined states, or who speaks or opens a clause."""
    people = [s for s in told if _plural(s) and not s.voice and s.draft.role != AUDIENCE]
    spoke = [s for s in told if s.voice and s.draft.type == "group"]
    people = [s for s in people if not (not s.subject and any(s.first < v.first for v in spoke))]
    if people:
        return sole(distinct(s for s in people if s.subject) or distinct(people))
    if states := _states_about(context, told):
        return joint(context, distinct(states))  # "Peru dan Chile mengumumkan perundingan | mereka"
    return sole(standing_out([s for s in told if _many(s) and s.subject and not s.source]))


def _of_others(context: Context, phrase: Phrase, told: Sequence[Seen], found: Draft) -> bool:
    """Whether another state's stand nearer in a clause of time or cause: "Peru membantu jet Togo saat | mereka menyerang"."""
    clause = context.doc.clauses[context.doc.clause_of[phrase.first]]
    if clause.kind not in SIDE or context.doc.quote_of[phrase.first] is not None:
        return False
    near = [s for s in told if s.draft.country and s.last <= clause.first]
    return bool(near) and near[0].draft.country != found.country


def _called_on(context: Context, phrase: Phrase) -> bool:
    """Whether somebody asks, warns or blames others before the pronoun, who is not they: "Peru mendesak Chile membebaskan | mereka"."""
    first = context.doc.clauses[context.doc.clause_of[phrase.first]].first
    opens = context.doc.sentences[context.sentence(phrase)].first
    between = context.doc.tokens[min(first, max(opens, phrase.first - CALLED)) : phrase.first]
    return any(token.norm in context.words.addressing for token in between)


def _before(context: Context, told: Sequence[Seen]) -> Draft | None:
    """Of a sentence before: joined persons, or who opened it; else the only people told in it."""
    run = _joined(context, [s for s in told if single(s)])
    if run and any(s.subject for s in run):
        return joint(context, distinct(run))
    people = [s for s in told if _plural(s) and not s.aside]
    if people and (about := _group_about(context, told, people)):
        return about
    if people:
        return sole(distinct(s for s in people if s.subject)) or sole(distinct(people))
    states = _states_about(context, told)
    if states and not any(s.voice for s in told):
        return joint(context, distinct(states))
    beside = any(single(s) for s in told)
    subjects = distinct(
        s for s in told if _many(s) and s.subject and not (beside and s.draft.type == "state")
    )
    return sole(subjects) or (joint(context, distinct(run)) if run and not subjects else None)


def _group_about(context: Context, told: Sequence[Seen], people: Sequence[Seen]) -> Draft | None:
    """The only group, party or organisation that a sentence is about, where the people in it are only "publik"."""
    about = distinct(s for s in told if s.subject and _many(s))
    common = all(s.draft.name.lower() in context.words.onlookers for s in people)
    return sole(about) if common and about and about[0].type in GROUPS else None


def _body_before(context: Context, phrase: Phrase, told: Sequence[Seen]) -> Draft | None:
    """Of a sentence before without people: its only body or group, where the pronoun opens its sentence."""
    many = [s for s in told if _many(s) and (s.draft.type != "state" or s.subject)]
    return sole(distinct(many)) if _opens(context, phrase) and not any(map(single, told)) else None


def _opens(context: Context, phrase: Phrase) -> bool:
    """Whether a pronoun opens its sentence."""
    return phrase.first <= context.doc.sentences[context.sentence(phrase)].first + 1


def _states_about(context: Context, told: Sequence[Seen]) -> list[Seen]:
    """The states told side by side that a sentence is about: "Peru dan Chile | menyerang Togo"."""
    run: list[Seen] = []
    for seen in sorted((s for s in told if s.draft.type == "state"), key=lambda s: s.first):
        if (not run and seen.subject) or (run and _side_by_side(context, run[-1], seen)):
            run.append(seen)
    return run if len(run) > 1 else []


def _side_by_side(context: Context, before: Seen, seen: Seen) -> bool:
    """Whether only a joining word or a comma stands between two mentions."""
    between = context.doc.tokens[before.last : seen.first]
    return 0 < len(between) <= JOINED and all(
        t.norm in context.words.coordinators or t.text == "," for t in between
    )


def _joined(context: Context, told: Sequence[Seen]) -> list[Seen]:
    """Those told side by side in one sentence, and none apart from them: "Sari dan Budi", "A, B dan C"."""
    run: list[Seen] = []
    for seen in sorted(told, key=lambda s: s.first):
        beside = bool(run) and _side_by_side(context, run[-1], seen)
        if run and not beside and len(run) > 1:
            return []
        run = [*run, seen] if beside else [seen]
    return run if len(run) > 1 else []
