"""What a statement does: its cue's sense, unless its content says otherwise.

OPEN holds the rules for cues that leave the act open ("mengatakan"), TURNED those for cues whose act a
content may turn. They are tried in order; each gives an act or None, and its name is stored
with the statement. Another cue that is plain itself ("mengecam", "membantah") keeps its act.
"""

import functools
import pathlib
import tomllib
from collections.abc import Callable

from saksi.statements.blame import blames, charged, hearsay_of_wrong
from saksi.statements.draft import Draft
from saksi.statements.utterance import SUBJECT, Utterance

NEAR = 10  # words from an utterance's start within which a wish or a ban is its main clause
DIRECT = frozenset(("statements.after_quote", "statements.after_quote_nya", "statements.speaker_then_cue"))
PASSIVES = frozenset(("statements.passive_agent", "statements.passive_anaphor", "statements.passive_person"))
AHEAD = ("intent", "may", "chance")  # tones of what will or may come
REACH = 5  # words from "akan" to the harm it announces


@functools.cache
def act_table() -> dict[str, dict[str, str]]:
    """The acts that senses and opening nouns give."""
    path = pathlib.Path(__file__).with_name("acts.toml")
    table: dict[str, dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return table


Rule = Callable[[Utterance], str | None]


def performed(u: Utterance) -> str | None:
    """'"Kami meminta …," kata X': the act is that of the speaker's own verb."""
    acts = act_table()["acts"]
    return next((acts[d.sense] for d in u.inner if acts[d.sense] != "say"), None)


def opened_by_noun(u: Utterance) -> str | None:
    """'menyatakan keprihatinan …', 'menyampaikan dukungan …': the noun that opens the content."""
    nouns = act_table()["nouns"]
    if u.draft.rule in DIRECT or not u.draft.content or u.draft.word not in u.reading.sets["expresses"]:
        return None
    first = u.draft.content[0][0]
    if u.reading.has("that", first - 1):
        return None
    for tone, token in u.tones:
        if tone in nouns and first <= token < first + 3 and not any(map(u.reading.verb, range(first, token))):
            return nouns[tone]
    return None


def named_by_topic(u: Utterance) -> str | None:
    """'Tuduhan itu disampaikan X': the noun that stands for what was said gives the act."""
    if u.draft.rule not in PASSIVES or not u.draft.content:
        return None
    first, last = u.draft.content[0]
    if not u.reading.has("deixis", last - 1):
        return None
    hit = u.reading.doc.entry(first, "speech")
    act = act_table()["acts"].get(hit.entry.value) if hit and hit.entry.form == "noun" else None
    return act if act != "say" else None


def silence(u: Utterance) -> str | None:
    """'"Belum bisa saya sampaikan," ujarnya': nothing is said."""
    return "evade" if u.first("silent") is not None else None


def warned_off(u: Utterance) -> str | None:
    """'memperingatkan AS agar tidak …' asks; 'memperingatkan … konsekuensi' threatens."""
    warnings = [d for d in (u.draft, *u.inner) if d.sense == "warn" or d.word in u.reading.sets["tells_to"]]
    for warning in warnings:
        if _asks(u, warning):
            return "demand"
    if not any(d.sense == "warn" for d in warnings):
        return None
    if u.first("ban", NEAR) is not None:
        return "demand"
    if not u.draft.content or u.first("doom") is not None or u.first("doomed") is not None or _hostile(u):
        return "threaten"
    return None


def _asks(u: Utterance, warning: Draft) -> bool:
    """Whether a warning has a hearer who is told to do or leave something: "AS agar tidak …", "untuk"."""
    for first, last in warning.content:
        if u.reading.has("wish", first):
            return True
        for i in range(first, min(last, first + SUBJECT)):
            if u.reading.has("so_that", i):
                return True
            if not u.reading.has("to", i) or i + 1 >= last:
                continue
            if u.reading.has("negation", i + 1) or (warning.sense == "warn" and u.reading.verb(i + 1)):
                return True
    return False


def _hostile(u: Utterance) -> bool:
    """Whether the speaker's side will or may do harm."""
    for tone, token in u.tones:
        if tone not in AHEAD or u.reading.has("negation", token - 1):
            continue
        if not (u.own(token) or _arranged(u, token)):
            continue
        if any(t == "harm" and token < k <= token + REACH and _straight(u, token, k) for t, k in u.tones):
            return True
    return False


def _straight(u: Utterance, token: int, harm: int) -> bool:
    """Whether nobody else is named between "akan" and the harm: 'akan menyerang', not 'siap membantu X berperang'."""
    return not any(u.voices.mentions(i) for i in range(token + 1, harm))


def threatens(u: Utterance) -> str | None:
    """'kami akan membalas', '… akan membayar harganya': harm announced."""
    if u.speaker.type == "medium":
        return None
    if _hostile(u):
        return "threaten"
    if u.first("doomed") is not None:
        return "threaten"
    looks_ahead = any(tone in AHEAD for tone, _ in u.tones)
    return "threaten" if looks_ahead and u.first("doom") is not None and _foreign(u) else None


def _foreign(u: Utterance) -> bool:
    """Whether another state or group than the speaker's is told of."""
    return bool(u.voices.others(u.speaker, u.draft.content))


def refuses(u: Utterance) -> str | None:
    """'Kami tidak akan mendukung …', 'kami menolak …'."""
    token = u.first("refusal", NEAR)
    if token is None or u.reading.has("negation", token - 1):
        return None
    return "reject" if u.own(token) else None


def pledges(u: Utterance) -> str | None:
    """'pihaknya akan …', 'siap …', 'pasti kami bantu': the speaker's side will do something."""
    if u.first("vow") is not None:
        return "promise"
    for tone, token in u.tones:
        if tone != "intent" or u.reading.has("no_promise", token - 1):
            continue
        if (u.own(token) and _does(u, token)) or _arranged(u, token):
            return "promise"
    return None


def _next(u: Utterance, token: int) -> int:
    """The word after "akan" and its adverbs."""
    token += 1
    while u.reading.has("adverb_after", token):
        token += 1
    return min(token, len(u.reading.norms) - 1)


def _does(u: Utterance, token: int) -> bool:
    """Whether a deed follows "akan", nothing that only happens."""
    word = _next(u, token)
    return u.reading.verb(word) and not u.reading.has("happenings", word)


def _arranged(u: Utterance, token: int) -> bool:
    """Whether an office tells what will be done: 'semua pihak akan dimintai keterangan'."""
    word = _next(u, token)
    if not u.reading.passive(word) or u.reading.has("held_events", word):
        return False
    if u.speaker.country is None or u.depth(token) > 2 * NEAR or not u.reading.has("will", token):
        return False
    if u.reading.has("who", token - 1) or u.reading.has("negation", token - 1):
        return False
    begin = token - u.depth(token)
    if any(u.reading.has("doubt", i) and not u.reading.has("who", i) for i in range(begin, token)):
        return False
    return not any(u.voices.mentions(i) and not u.voices.same(u.speaker, i) for i in range(begin, token))


def asks(u: Utterance) -> str | None:
    """'… harus …', 'jangan …': the main clause wants something done or left."""
    if u.draft.content and u.reading.has("so_that", u.draft.content[0][0]):
        return "demand"
    token = u.first("ban", NEAR)
    if token is None:
        token = u.first("duty", NEAR)
    if token is None or u.reading.has("no_wish", token - 1):
        return None
    return "demand"


def hopes(u: Utterance) -> str | None:
    """'berharap pemerintah segera …', 'berharap agar …' asks; 'berharap cuaca membaik' does not."""
    hoped = [d for d in (u.draft, *u.inner) if d.sense == "hope" and d.content and d.bound != "none"]
    for first in (d.content[0][0] for d in hoped):
        if u.reading.has("so_that", first) or u.reading.has("people", first):
            return "demand"
        if u.voices.mentions(first) and not u.voices.same(u.speaker, first):
            return "demand"
    return None


def untrue(u: Utterance) -> str | None:
    """'"Itu tidak benar," katanya'."""
    if u.first("untrue", NEAR) is not None:
        return "deny"
    token = u.first("never", NEAR)
    return "deny" if token is not None and u.own(token) else None


def disapproves(u: Utterance) -> str | None:
    """'tidak dapat dibenarkan', 'sangat keterlaluan', 'kami merasa kecewa'."""
    for tone, token in u.tones:
        if tone == "bad" and u.depth(token) < 2 * NEAR and not u.reading.has("unfelt", token - 1):
            return "condemn"
        if tone == "feeling" and u.depth(token) < NEAR and _felt(u, token):
            return "condemn"
    return None


def _felt(u: Utterance, token: int) -> bool:
    """Whether a feeling is the speaker's own: 'kami merasa sangat kecewa', not 'warga khawatir'."""
    while u.reading.has("feels", token - 1):
        token -= 1
    return not u.reading.has("unfelt", token - 1) and u.own(token)


def approves(u: Utterance) -> str | None:
    """'sudah sangat tepat', 'kami apresiasi'."""
    return "support" if u.first("good", NEAR) is not None else None


def denies_claim(u: Utterance) -> str | None:
    """'menolak klaim bahwa …' denies; 'menolak usul' rejects."""
    if u.draft.sense != "reject" or not u.draft.content:
        return None
    token = u.first("denied")
    return "deny" if token is not None and token - u.draft.content[0][0] < 2 else None


def assures(u: Utterance) -> str | None:
    """'memastikan akan …' promises, else it confirms."""
    if u.draft.word not in u.reading.sets["assures"] or u.draft.bound == "none":
        return None
    token = u.first("intent") or u.first("may")
    return "promise" if token is not None and u.depth(token) <= 2 * NEAR else None


def vows_harm(u: Utterance) -> str | None:
    """'bersumpah menghancurkan …', 'memberi sinyal ikut perang': a promise that is harm."""
    if u.draft.sense != "promise":
        return None
    return "threaten" if u.first("harm") is not None or u.first("doom") is not None else None


def topic_only(u: Utterance) -> str | None:
    """'buka suara soal …': the content names a topic, what is said of it follows elsewhere."""
    content = u.draft.content
    return "say" if content and u.draft.rule not in DIRECT and u.reading.has("about", content[0][0]) else None


OPEN: tuple[Rule, ...] = (
    hearsay_of_wrong,
    performed,
    topic_only,
    warned_off,
    silence,
    opened_by_noun,
    named_by_topic,
    untrue,
    threatens,
    refuses,
    pledges,
    hopes,
    asks,
    approves,
    disapproves,
    blames,
    charged,
)
TURNED: tuple[Rule, ...] = (denies_claim, assures, vows_harm)


def act_of(u: Utterance) -> tuple[str, str]:
    """The act of an utterance and the rule that gave it."""
    plain = act_table()["acts"][u.draft.sense]
    if u.draft.source or u.draft.sense == "cite":
        return "say", "acts.source"
    for rule in OPEN if plain == "say" else TURNED:
        act = rule(u)
        if act is not None:
            return act, f"acts.{rule.__name__}"
    return plain, "acts.sense"
