"""Indonesian word formation: a root and an affix pattern give a form.

Patterns are a prefix, a suffix, or both joined by "-": "meN", "di-kan", "peN-an", "-an" written
"an", "bare" for the root alone. Source: Alwi et al., Tata Bahasa Baku Bahasa Indonesia, §4.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from saksi.errors import PackError

FORMS = {
    "meN": "active",
    "memper": "active",
    "ber": "active",
    "di": "passive",
    "diper": "passive",
    "ter": "stative",
    "peN": "noun",
    "per": "noun",
    "pe": "noun",
    "ke": "noun",
    "se": "noun",
    "saling": "reciprocal",
    "menge": "active",
}
SUFFIXES = ("kan", "an", "i")
VOWELS = "aiueo"
LOST = {"k": "ng", "p": "m", "s": "ny", "t": "n"}  # the first sound melts into the nasal


def nasal(root: str) -> str:
    """The root with the nasal of meN-/peN- before it: "serang" -> "nyerang"."""
    first, second = root[:1], root[1:2]
    if first in LOST and (second in VOWELS):
        return LOST[first] + root[1:]
    if first in VOWELS or first in "ghk":
        return "ng" + root
    if first in "bpfv":
        return "m" + root
    if first in "cdjtsz":
        return "n" + root
    return root


def prefixed(prefix: str, root: str) -> str:
    """A prefix and a root joined: ("meN", "serang") -> "menyerang"."""
    if prefix in ("meN", "peN"):
        return prefix[:2] + nasal(root)
    if prefix == "saling":
        return f"saling {root}"
    if prefix in ("ber", "ter") and root[:1] == "r":
        return prefix[:2] + root
    return prefix + root


def inflect(root: str, pattern: str) -> tuple[str, str]:
    """The word that an affix pattern makes of a root, and the form it is.

    Forms: active, passive, stative, noun, reciprocal, bare. A root may be given with several
    words; the affixes go on the first. Raises PackError for an unknown pattern.
    """
    head, _, tail = root.partition(" ")
    tail = f" {tail}" if tail else ""
    if pattern == "bare":
        return root, "bare"
    if pattern in SUFFIXES:
        return head + pattern + tail, "noun" if pattern == "an" else "bare"
    prefix, _, suffix = pattern.partition("-")
    if prefix not in FORMS or (suffix and suffix not in SUFFIXES):
        raise PackError(f"unknown affix pattern {pattern!r} for the root {root!r}")
    return prefixed(prefix, head) + suffix + tail, FORMS[prefix]


MELTED = {"meny": "s", "mem": "p", "men": "t", "meng": "k"}  # the first sound that meN- took away
KEPT = {"mem": "bpfv", "men": "cdjtsz", "meng": "aiueoghkx", "me": "lrwymn"}  # what it is written before
RARE = ("memb", "memp", "menc", "menj", "meny", "meng")  # heads that no name and hardly a loan word has
RARE_LENGTH = 8


def verb_roots(word: str) -> Iterator[str]:
    """What may be the root of a word with the affixes of a verb: "dimakzulkan" -> "makzulkan", "makzul"."""
    for prefix in ("memper", "diper", "menge", "di"):
        if word.startswith(prefix):
            yield from _bare(word[len(prefix) :])
    for prefix, first in KEPT.items():
        rest = word[len(prefix) :]
        if word.startswith(prefix) and rest[:1] and rest[0] in first:
            yield from _bare(rest)
    for prefix, lost in MELTED.items():
        rest = word[len(prefix) :]
        if word.startswith(prefix) and rest[:1] in tuple(VOWELS):
            yield from _bare(lost + rest)


def _bare(rest: str) -> Iterator[str]:
    """A stem with and without the suffix of a verb."""
    yield rest
    for suffix in ("kan", "i"):
        if rest.endswith(suffix) and len(rest) - len(suffix) >= 3:
            yield rest[: -len(suffix)]


def likely_verb(word: str) -> bool:
    """Whether a word that no list knows is a verb by its shape alone: "mencaplok", "menyiagakan"."""
    if len(word) < RARE_LENGTH:
        return False
    return word.startswith(RARE) or (word.startswith(("me", "di")) and word.endswith("kan"))


CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")
ADDED = ("ber", "bel", "ter", "per", "pe", "memper", "diper", "keter", "keber", "pember")
HEADS = ("be", "te", "pe", "memper", "diper", "ke")  # how all of these begin
NOUNS = ("pe", "per", "ke")  # what these stand before takes no suffix but -an
SHORTEST = 4  # what is left of a word must not be shorter, unless the nasal or di- shows that it is a verb


def stem(word: str, known: AbstractSet[str], whole: AbstractSet[str] = frozenset()) -> str:
    """What a lower-cased word has in common with its other forms: "menarik", "penarikan" -> "tarik".

    The deepest known word that taking affixes off leads to; a word that leads to none stays as it
    is, less its -nya. known: words that may be left; whole: words that are taken no further apart.
    """
    if len(word) <= SHORTEST:
        return word
    best, waiting, seen = word, [word], {word}
    while waiting:
        longer = waiting.pop()
        if longer in whole:
            return longer
        for shorter in _shorter(longer, known):
            if shorter in known and shorter not in seen:
                seen.add(shorter)
                waiting.append(shorter)
                best = min(best, shorter, key=len)
    return best if best != word or word in known else _unclitic(word)


def _shorter(word: str, known: AbstractSet[str]) -> Iterator[str]:
    """A word with one layer of affixes off, in every way that its spelling allows."""
    for end in CLITICS if word.endswith(CLITICS) else ():
        if word.endswith(end) and len(word) - len(end) >= SHORTEST:
            yield word[: -len(end)]
    yield from _unnasal(word)
    yield from _unprefixed(word, "")
    for tail in SUFFIXES if word.endswith(SUFFIXES) else ():
        head = word[: -len(tail)]
        if not word.endswith(tail) or len(head) < 3 or (tail == "kan" and _kept(head, known)):
            continue
        if len(head) >= SHORTEST:
            yield head
        yield from _unnasal(head)
        yield from _unprefixed(head, tail)


def _kept(head: str, known: AbstractSet[str]) -> bool:
    """Whether -kan is rather -an behind a k: "tarikan", and always in a noun: "penarikan"."""
    return head + "k" in known or head.startswith(NOUNS)


def _unnasal(word: str) -> Iterator[str]:
    """What meN-, peN- or di- may stand before: "penarik" -> "tarik"."""
    if word.startswith("di") and len(word) >= 5:
        yield word[2:]
    if not word.startswith(("me", "pe")):
        return
    verb = "m" + word[1:]
    for prefix, lost in MELTED.items():
        rest = verb[len(prefix) :]
        if verb.startswith(prefix) and len(rest) >= 3 and rest[0] in VOWELS:
            yield lost + rest
    kept = KEPT if word[0] == "m" else {prefix: first for prefix, first in KEPT.items() if prefix != "me"}
    for prefix, first in kept.items():
        rest = verb[len(prefix) :]
        if verb.startswith(prefix) and len(rest) >= 3 and rest[0] in first:
            yield rest


def _unprefixed(word: str, tail: str) -> Iterator[str]:
    """What a prefix without a nasal may stand before: "tertarik" -> "tarik"."""
    if not word.startswith(HEADS):
        return
    for prefix in (*ADDED, "ke") if tail == "an" else ADDED:
        if word.startswith(prefix) and len(word) - len(prefix) >= SHORTEST:
            yield word[len(prefix) :]
    if word.startswith(("ber", "ter")) and len(word) - 2 > SHORTEST:
        yield word[2:]  # a root in r: "berunding"


def _unclitic(word: str) -> str:
    """A word that no list knows, less -nya."""
    return word.removesuffix("nya") if len(word) >= 3 + SHORTEST else word
