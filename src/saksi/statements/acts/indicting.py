"""What a prosecutor or a judge says of who is on trial."""

from saksi.statements.acts.utterance import Utterance

OPENING = 5  # words at a content's start within which who is on trial is named
AHEAD = ("intent", "duty", "ban")  # tones of what is only wanted or to come


def indicts(u: Utterance) -> str | None:
    """Jaksa: 'Terdakwa X menginisiasi kerja sama …' accuses, 'Menjatuhkan pidana …' asks for it."""
    if not _tries(u) or u.draft.word in u.reading.sets["inquires"] or u.draft.sense == "according":
        return None
    for first, last in u.draft.content:
        token = first + (u.reading.kind(first) == "quote")
        if u.reading.has("passes", token) and _tries(u, "prosecutors"):
            return "demand"
        if _asked(u, first, last):
            return None
        if _on_trial(u, token, last):
            return "accuse"
    return None


def _tries(u: Utterance, *names: str) -> bool:
    """Whether a prosecutor or a bench of judges speaks."""
    phrase = u.draft.speaker
    words = [u.reading.norms[i] for i in range(*phrase)] if phrase else (u.speaker.id or "").lower().split()
    return any(word in u.reading.sets[name] for word in words for name in names or ("prosecutors", "bench"))


def _asked(u: Utterance, first: int, last: int) -> bool:
    """Whether it is a question, or tells what is only wanted or to come."""
    question = any("?" in u.reading.text(i) for i in range(first, min(last + 2, len(u.reading.norms))))
    return question or any(tone in AHEAD for tone, _ in u.between(first, last))


def _on_trial(u: Utterance, first: int, last: int) -> bool:
    """Whether a person or "terdakwa" opens the content and does something there."""
    reading = u.reading
    for i in range(first, min(last, first + OPENING)):
        if _accused(u, i):
            return _did(u, i, last)
        leads = reading.has("people", i) or reading.has("deeds_judged", i) or reading.has("doings", i)
        if not (leads or reading.capital(i)):
            return False
    return False


def _accused(u: Utterance, token: int) -> bool:
    """Whether a token names a person or calls him "terdakwa", and nobody of the court."""
    if any(tone == "culprit" for tone, _ in u.between(token, token + 1)):
        return True
    actor = u.voices.cast.actor(u.voices.cast.at(token))
    court = u.reading.has("prosecutors", token) or u.reading.has("bench", token)
    return actor is not None and actor.type == "person" and not court and not u.voices.same(u.speaker, token)


def _did(u: Utterance, token: int, last: int) -> bool:
    """Whether the verb behind the accused is a deed, nothing in his favour."""
    reading = u.reading
    mention = u.voices.cast.at(token)
    end = max(token, mention.last if mention else token)
    verb = next((k for k in range(end, min(last, end + 2 * OPENING)) if reading.verb(k)), None)
    if verb is None or reading.has("mitigates", verb) or reading.passive(verb):
        return False
    return not any(reading.has("negation", k) for k in range(end, verb))
