"""What an utterance hopes of others: 'berharap pemerintah segera …', 'Harapan kami, KPK …'."""

from saksi.statements.acts.utterance import Utterance
from saksi.statements.draft import Cue

DONE = 10  # words behind "berharap" within which its verb stands
TOLD = 4  # words behind "berharap" within which the one who is hoped of is named


def hopes(u: Utterance) -> str | None:
    """'berharap pemerintah segera …', 'berharap agar …' asks; 'berharap cuaca membaik' does not."""
    hoped = [d for d in (u.draft, *u.inner) if d.sense == "hope" and d.content and d.bound != "none"]
    starts = [d.content[0][0] for d in hoped]
    starts += [cue.last for cue in own_hopes(u)]
    starts += _named_hopes(u)
    wanted = [k + 1 for tone, k in u.tones if tone == "want" and u.reading.has("own", k - 1)]
    if any(_of_another(u, i) for i in wanted):
        return "demand"
    if any(u.voices.official(k + 1) for tone, k in u.tones if tone == "hopefully"):
        return "demand"
    told = [d.content[0][0] for d in hoped if not (d.cue and u.reading.passive(d.cue[0]))]
    told += [
        cue.last
        for cue in own_hopes(u)
        if not any(u.reading.has("who", i) for i in range(cue.first - 2, cue.first))
    ]
    if any(_to_be_done(u, first) for first in told):
        return "demand"
    return "demand" if any(_of_somebody(u, first) for first in starts) else None


def _to_be_done(u: Utterance, first: int) -> bool:
    """Whether what is hoped is that something be done by others: 'berharap sengketa itu segera diselesaikan'."""
    reading = u.reading
    end = next((last for begin, last in u.draft.content if begin <= first < last), first)
    if reading.has("own", first) or u.voices.mentions(first):
        return False
    for i in range(first, min(end, first + DONE)):
        if reading.text(i) in ",;.:" or reading.has("who", i):
            return False
        if reading.verb(i):
            return reading.passive(i) and not (reading.has("comes_to", i) or reading.has("will", i - 1))
    return False


def _of_another(u: Utterance, token: int) -> bool:
    """Whether another, told of at a token, is to do something: 'saya ingin X membubarkan …', not 'saya mau X'."""
    if u.reading.has("spoken_to", token):
        return u.reading.verb(token + 1)
    if not u.voices.mentions(token) or u.voices.same(u.speaker, token):
        return False
    mention = u.voices.cast.at(token)
    last = mention.last if mention else token + 1
    verb = next((i for i in range(last, last + 2 * TOLD) if u.reading.verb(i)), None)
    return verb is not None and not u.reading.has("gains", verb)


def _named_hopes(u: Utterance) -> list[int]:
    """Where what is hoped begins behind the noun that opens a sentence: 'Harapannya, | KPK …', 'Harapan kami agar | …'."""
    reading = u.reading
    found: list[int] = []
    for first, last in u.draft.content:
        sentences = range(reading.doc.sentence_of[first], reading.doc.sentence_of[last - 1] + 1)
        for begin in (max(first, reading.doc.sentences[k].first) for k in sentences):
            token = begin + (reading.kind(begin) == "quote")
            if not reading.has("hope_nouns", token) or not _whose_hope(u, token):
                continue
            token += 1
            while token < last and (reading.has("hope_links", token) or reading.text(token) == ","):
                token += 1
            found.append(token)
    return found


def _whose_hope(u: Utterance, token: int) -> bool:
    """Whether a hope is the speaker's: 'harapannya', 'harapan kami', not 'harapan Presiden'."""
    reading = u.reading
    return reading.norms[token].endswith(reading.pack.third) or any(
        reading.has("own", i) or reading.has("so_that", i) for i in (token + 1, token + 2)
    )


def own_hopes(u: Utterance) -> list[Cue]:
    """The verbs with which a speaker hopes in his words: 'Kami harapkan pihak Kejagung …'."""
    found: list[Cue] = []
    for first, last in u.draft.content:
        for cue in u.reading.cues_from(first):
            if cue.first >= last:
                break
            if cue.sense != "hope" or cue.word in u.reading.sets["not_asking"]:
                continue
            before = cue.first - 1 - u.reading.has("auxiliary", cue.first - 1)
            own = u.reading.has("own", before) or u.reading.has("own_side", before)
            if own or (u.reading.has("joint", before) and u.own(cue.first)):
                found.append(cue)
    return found


def _from_somebody(u: Utterance, first: int) -> bool:
    """'berharap ada langkah cepat dari X': what is hoped is to come from somebody else."""
    reading = u.reading
    if not reading.has("exists", first):
        return False
    source = next((i for i in range(first + 2, first + DONE) if reading.has("out_of", i)), None)
    if source is None:
        return False
    near = range(source + 1, source + 1 + TOLD)
    return any(u.voices.mentions(i) and not u.voices.same(u.speaker, i) for i in near)


def _something_done(u: Utterance, first: int) -> bool:
    """'berharap ada keringanan pajak': what is hoped to be there is somebody's to do."""
    return u.reading.has("exists", first) and u.reading.has("hoped_for", first + 1)


def _may_come(u: Utterance, first: int) -> bool:
    """'berharap agar | kondisi dunia bisa kembali tenang': a thing, and what it may come to by itself."""
    reading = u.reading
    if reading.has("people", first) or reading.has("hoped_of", first) or reading.capital(first):
        return False
    for i in range(first + 1, first + DONE):
        if any(tone == "may" for tone, _ in u.between(i, i + 1)):
            verb = next((k for k in range(i + 1, i + TOLD) if not reading.has("auxiliary", k)), i + 1)
            return not reading.passive(verb)
        if reading.text(i) in ",;" or (reading.verb(i) and not reading.passive(i)):
            return False
    return False


def _of_somebody(u: Utterance, first: int) -> bool:
    """Whether what is hoped is somebody else's to do."""
    reading = u.reading
    if reading.has("so_that", first):
        return not _may_come(u, first + 1)
    if _from_somebody(u, first) or _something_done(u, first):
        return True
    end = next((last for begin, last in u.draft.content if begin <= first < last), first)
    for i in range(first, min(end, first + TOLD)):
        if reading.has("people", i) and not reading.has("hoped_of", i):
            return True
        if reading.has("authorities", i) and reading.has("powers", i + 1):
            return True  # "pihak berwenang"
        if u.voices.mentions(i):
            return not u.voices.same(u.speaker, i)
        if not reading.has("hoped_of", i) and (i == first or not reading.has("from", i)):
            return False
    return False
