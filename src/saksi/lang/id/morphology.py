"""Indonesian word formation: a root and an affix pattern give a form.

Patterns are a prefix, a suffix, or both joined by "-": "meN", "di-kan", "peN-an", "-an" written
"an", "bare" for the root alone. Source: Alwi et al., Tata Bahasa Baku Bahasa Indonesia, §4.
"""

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
