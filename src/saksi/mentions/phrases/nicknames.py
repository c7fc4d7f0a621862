"""By what else a report calls somebody: "Sari Harmen atau Aya", "pria yang akrab disapa Pak Joni".

A nickname is a name of its own only where the report says whose it is; its words then count as names
everywhere in the report, even those that are common words.
"""

from collections.abc import Iterator, Sequence

from saksi.mentions.lexis.words import NounWords
from saksi.mentions.phrases.phrase import Phrase
from saksi.record.document import Token

WORDS = 3  # words of a nickname
BACK = 4  # words between a name and "disapa"
OFTEN = 2  # times more that a nickname after "atau" must stand in the report


def nicknames(tokens: Sequence[Token], words: NounWords) -> dict[int, int]:
    """Where nicknames begin, with the token at which whoever is called so ends."""
    return dict(_called(tokens, words))


def _called(tokens: Sequence[Token], words: NounWords) -> Iterator[tuple[int, int]]:
    """The nicknames behind "disapa" and "atau"."""
    last = len(tokens) - 2
    for i, token in enumerate(tokens):
        if token.norm in words.called and i < last and tokens[i + 1].capital:
            k = i
            while (
                k > i - BACK and k > 0 and (tokens[k - 1].norm in words.calling or tokens[k - 1].text == ",")
            ):
                k -= 1
            yield i + 1, k
        elif token.norm in words.or_called and 1 < i < last and _other_name(tokens, words, i):
            yield i + 1, i


def _other_name(tokens: Sequence[Token], words: NounWords, at: int) -> bool:
    """Whether one word after "atau" is another name of who stands before it, and is used again."""
    titled = at + 3 < len(tokens) and tokens[at + 1].norm in words.nick_titles
    nick, after = tokens[at + 1 + titled : at + 3 + titled]
    before = tokens[at - 2 : at]
    if not nick.capital or nick.text.isupper() or after.capital or len(nick.text) < len("Ara"):
        return False
    if not all(t.capital and t.norm not in words.known and not t.text.isupper() for t in before):
        return False
    return sum(t.text == nick.text for t in tokens) > OFTEN


def own_words(tokens: Sequence[Token], nicks: dict[int, int]) -> set[int]:
    """The tokens of single-word nicknames, wherever they stand."""
    names = {tokens[i].text for i in nicks if i + 1 < len(tokens) and not tokens[i + 1].capital}
    return {i for i, t in enumerate(tokens) if t.text in names} if names else set()


def join_nicknames(found: list[Phrase], nicks: dict[int, int]) -> list[Phrase]:
    """The phrases, those of nicknames marked, and "pria yang akrab disapa X" one phrase with the name."""
    if not nicks:
        return found
    out: list[Phrase] = []
    for phrase in found:
        end = nicks.get(phrase.first)
        if end is None or phrase.name is None:
            out.append(phrase)
            continue
        phrase.nick = True
        bearer = out[-1] if out and out[-1].last == end else None
        if bearer is not None and bearer.type == "person" and bearer.name is None and not bearer.plural:
            bearer.name, bearer.last, bearer.form, bearer.nick = phrase.name, phrase.last, "name", True
        else:
            out.append(phrase)
    return out
