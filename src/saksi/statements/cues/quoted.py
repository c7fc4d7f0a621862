"""Rules for quotations with a cue: '"…," kata X', '"…," katanya', '"…," X menambahkan'."""

from saksi.record.document import Quote
from saksi.statements import phrases
from saksi.statements.draft import Cue, Draft, Range, drafted
from saksi.statements.phrases import behind
from saksi.statements.reading import SHORT, Reading


def quote_before(reading: Reading, cue: Cue) -> Quote | None:
    """The quotation that closes right before a cue, at most a comma and "demikian" between."""
    token = cue.first
    for _ in range(3):
        if token in reading.closed_at:
            quote = reading.closed_at[token]
            return quote if _in_paragraph(reading, quote, cue) else None
        if token and (reading.has("before_cue", token - 1) or reading.text(token - 1) in ",-–—"):
            token -= 1
        else:
            break
    return None


def _in_paragraph(reading: Reading, quote: Quote, cue: Cue) -> bool:
    """Whether a quotation stands in a cue's own paragraph."""
    return quote.paragraph == reading.doc.sentences[reading.doc.sentence_of[cue.first]].paragraph


def quote_of_sentence(reading: Reading, cue: Cue) -> Range | None:
    """The quotation that a source at its sentence's end carries."""
    direct = quote_before(reading, cue)
    if direct is not None and reading.text(direct.last - 1) in ",.?!…":
        return direct.first, direct.last
    sentence = reading.doc.sentences[reading.doc.sentence_of[cue.first]]
    for token in range(cue.first, sentence.first, -1):
        quote = reading.closed_at.get(token)
        if quote is not None and quote.last - quote.first >= 3 and _said_whole(reading, quote):
            return quote.first, quote.last
    return None


def _said_whole(reading: Reading, quote: Quote) -> bool:
    """Whether a quotation is an utterance: it ends with a mark, or a comma and a bare cue follow it ('"…", kata X')."""
    if reading.text(quote.last - 1) in ",.?!…":
        return True
    told = reading.cue_at.get(quote.outer[1] + 1)
    return reading.text(quote.outer[1]) == "," and told is not None and told.form == "bare"


def sentence_before(reading: Reading, token: int) -> tuple[Range, ...]:
    """The sentence, or the quotation, that ends before a token's sentence; () below the headline."""
    sentence = reading.doc.sentence_of[token]
    if sentence == 0:
        return ()
    before = reading.doc.sentences[sentence - 1]
    quote = reading.closed_at.get(before.last)
    if quote is not None:
        return reading.ranges(quote.first, quote.last)
    return () if reading.headline(before.first) else reading.ranges(before.first, before.last)


def quoted_content(reading: Reading, quote: Quote) -> tuple[Range, ...]:
    """A quotation, with the words before it when it ends a sentence that began outside it."""
    sentence = reading.doc.sentences[reading.doc.sentence_of[quote.outer[0]]]
    first = sentence.first
    if first < quote.outer[0] and not _introduced(reading, first, quote):
        return reading.ranges(first, quote.last)
    return reading.ranges(quote.first, quote.last)


def _introduced(reading: Reading, first: int, quote: Quote) -> bool:
    """Whether what stands before a quotation only announces it: a colon, a closed quotation, a cue."""
    before = quote.outer[0] - 1
    if reading.text(before) in ":-–—" or reading.kind(before) == "quote":
        return True
    if reading.kind(first) == "quote" or reading.doc.quote_of[first] is not None:
        return True
    if any(reading.cue_at[i].last > before - 3 for i in range(first, quote.outer[0]) if i in reading.cue_at):
        return True
    return reading.text(before) in ".!?"


def _phrase_only(reading: Reading, quote: Quote) -> bool:
    """Whether a quotation is a few words inside a sentence that began before it and goes on without a comma."""
    begun = reading.doc.sentences[reading.doc.sentence_of[quote.outer[0]]].first < quote.outer[0]
    return begun and reading.utterance(quote.first) is None and reading.text(quote.last - 1) not in ",.?!"


def after_quote(reading: Reading, cue: Cue) -> Draft | None:
    """'"…," kata X', '"…," katanya', '"…," demikian disampaikan X'."""
    if cue.form not in ("bare", "passive", "active") or cue.sense == "cite":
        return None
    quote = quote_before(reading, cue)
    if quote is None or cue.quote == quote.index:
        return None
    if cue.form == "active" and (reading.has("who", cue.first - 1) or _phrase_only(reading, quote)):
        return None  # 'taman "Rimba" yang mendukung dapur itu', 'Peru "dengan tegas" mengecam Cile'
    speaker = None if cue.nya else behind.after(reading, cue.last, _limit(reading, cue))
    if speaker is None and not cue.nya:
        return None
    if speaker is not None and cue.form == "active" and not reading.named(*speaker):
        return None
    rule = "after_quote" if speaker else "after_quote_nya"
    return drafted(rule, cue, speaker, quoted_content(reading, quote), "own" if speaker else "last")


def _limit(reading: Reading, cue: Cue) -> int:
    """Where the speaker after a cue must have ended: the sentence, or the next quotation."""
    sentence = reading.doc.sentences[reading.doc.sentence_of[cue.first]]
    return next((i for i in range(cue.last, sentence.last) if i in reading.opened_at), sentence.last)


def speaker_then_cue(reading: Reading, cue: Cue) -> Draft | None:
    """'"…," mereka menambahkan': the speaker stands between the quotation and the verb."""
    if cue.form not in ("active", "bare") or cue.quote is not None or reading.has("that", cue.last):
        return None
    end = phrases.past_auxiliaries(reading, cue.first, cue.frame[0])
    for token in range(end - 1, max(cue.frame[0], end - 12) - 1, -1):
        if token in reading.closed_at and token < end:
            quote = reading.closed_at[token]
            if not _in_paragraph(reading, quote, cue):
                return None
            break
        if reading.kind(token) not in ("word", "number") and reading.text(token) not in ",.()":
            return None
    else:
        return None
    begin = quote.outer[1] + (reading.text(quote.outer[1]) == ",")
    speaker = behind.after(reading, begin, cue.first)
    closing = reading.text(quote.last - 1)
    told = reading.cue_at.get(begin)  # '"…," | tambahnya meyakinkan'
    if speaker is None or speaker[1] != end or (told is not None and told.nya):
        return None
    short = quote.last - quote.first < SHORT
    if short and (closing != "," or begin in reading.cue_at):  # '"…," bunyi pesan itu'
        return None
    if closing not in ",?!…" and reading.text(quote.outer[1]) != ",":
        return None
    return drafted("speaker_then_cue", cue, speaker, quoted_content(reading, quote))


RULES = (after_quote, speaker_then_cue)
