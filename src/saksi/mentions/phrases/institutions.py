"""Names of institutions that no table holds, told by the word they begin with or end in.

"Badan | Manajemen Darurat Nasional", "Kartel | Sinaloa", "Princeton | University": runs of capital words
that begin with an Indonesian kind word or end in a foreign one. Headlines, where every word may have
a capital, are left out.
"""

from collections.abc import Iterator

from saksi.mentions.phrases.scan import OUTLET, Institution, Scan

LONGEST = 9  # words of an institution's name
WHOSE = frozenset(("person", "rank", "modifier", "people"))  # roles that stand before a name, not in it


def institutions(scan: Scan) -> dict[int, Institution]:
    """First token -> the institution whose name begins there; longer names hide those inside them."""
    words = scan.words
    found: dict[int, Institution] = {}
    for i, token in enumerate(scan.tokens):
        kind = words.institution_heads.get(token.norm) or words.institution_tails.get(token.norm)
        if kind is None or not token.capital or scan.headline(i):
            continue
        foreign = token.norm in words.institution_tails and i - 1 in scan.names and i > scan.begins(i)
        head = token.norm in words.institution_heads and not foreign
        name = _from_head(scan, i, kind) if head else _to_tail(scan, i, kind)
        if name is not None:
            found.setdefault(*name)
    return found


def _from_head(scan: Scan, i: int, kind: str) -> tuple[int, Institution] | None:
    """The name that a kind word begins: "Otoritas | Penerbangan Sipil"; None when a table has a longer one."""
    hit = scan.best.get(i)
    if hit is not None and (hit.entry.kind != "role" or hit.last > i + 1):
        return None
    sure = end = i + 1
    for j in _words_after(scan, i + 1, kind == "body"):
        inner = scan.best.get(j)
        ends = j in scan.names or (inner is not None and inner.entry.kind == "country")
        sure = j + 1 if sure == end and not ends else sure
        end = j + 1
    return (i, Institution(end, max(sure, i + 1), kind)) if end > i + 1 else None


def _words_after(scan: Scan, start: int, of_state: bool) -> Iterator[int]:
    """The capital words of a name from `start` on, up to a body or an office, or its state if it has one."""
    limit = min(scan.limit(start - 1), start + LONGEST)
    j = start
    while j < limit:
        hit = scan.best.get(j)
        state = hit is not None and hit.entry.kind == "country" and of_state
        if hit is not None and (state or hit.entry.kind == "organisation" or hit.entry.form in WHOSE):
            return
        if _capital(scan, j):
            yield j
        elif not (j > start and scan.tokens[j].norm in scan.words.name_links and _joins(scan, j, limit)):
            return
        j += 1


def _joins(scan: Scan, j: int, limit: int) -> bool:
    """Whether a linking word stands inside a name: a common word with a capital, or a foreign one, follows."""
    if j + 1 >= limit or not _capital(scan, j + 1) or j + 1 in scan.best:
        return False
    after = scan.tokens[j + 1].norm
    return scan.tokens[j].norm not in scan.words.joint or (
        j + 1 not in scan.names and after not in scan.words.institution_heads
    )


def _to_tail(scan: Scan, i: int, kind: str) -> tuple[int, Institution] | None:
    """The name that a telling word ends: "Princeton | University", "Department | of Commerce"."""
    border = max(scan.begins(i), i - LONGEST)
    first = i
    while first > border and _foreign(scan, first - 1):
        first -= 1
    while first < i and scan.tokens[first].norm in scan.words.name_links:
        first += 1
    last = i + 1
    limit = min(scan.limit(i), i + LONGEST)
    if last + 1 < limit and scan.tokens[last].norm in scan.words.foreign_links and _capital(scan, last + 1):
        last += 2
        while last < limit and _foreign(scan, last) and _capital(scan, last):
            last += 1
    return (first, Institution(last, last, kind)) if last - first > 1 else None


def cited(scan: Scan, i: int) -> int:
    """Where the name of an outlet ends that a word of citing leads to ("dilansir | Motosan"), or `i`."""
    k, begin = i - 1, scan.begins(i)
    while k > begin and scan.tokens[k].norm in scan.words.cites_through:
        k -= 1
    if k < begin or scan.tokens[k].norm not in scan.words.cites or scan.headline(i):
        return i
    end, limit = i, min(scan.limit(i), i + OUTLET)
    while end < limit and _capital(scan, end) and (end == i or end not in scan.best):
        end += 1
    domain = (
        end + 1 < limit
        and scan.tokens[end].text == "."
        and scan.tokens[end + 1].start == scan.tokens[end].end
    )
    return end + 2 if domain and scan.tokens[end + 1].text.islower() else end


def outlets(scan: Scan) -> dict[int, int]:
    """First token -> end of the outlets that stand after a word of citing and are named by a common word: "Antara"."""
    words, found = scan.words, dict[int, int]()
    for i, token in enumerate(scan.tokens):
        if token.norm not in words.cites:
            continue
        k, limit = i + 1, scan.limit(i)
        while k < limit and scan.tokens[k].norm in words.cites_through and not scan.tokens[k].capital:
            k += 1
        if (
            k < limit
            and scan.tokens[k].norm in words.plain_media
            and scan.tokens[k].capital
            and k not in scan.best
        ):
            found[k] = cited(scan, k)
    return {k: end for k, end in found.items() if end > k}


def _foreign(scan: Scan, j: int) -> bool:
    """Whether a word may be part of a foreign name: with a capital, no office, no word that opens the sentence."""
    token, hit = scan.tokens[j], scan.best.get(j)
    if token.norm in scan.words.name_links and token.norm not in scan.words.joint:
        return True
    if not _capital(scan, j) or (hit is not None and (hit.entry.kind == "role" or hit.last > j + 1)):
        return False
    return j > scan.begins(j) or token.norm not in scan.words.known


def _capital(scan: Scan, j: int) -> bool:
    """Whether a token is a word with a capital."""
    return scan.tokens[j].kind == "word" and scan.tokens[j].capital
