"""The step by which an office takes the departments it is over; steps are as in steps.py."""

from saksi.mentions.phrase import Phrase
from saksi.mentions.scan import Scan, acronym

LISTED = 12  # tokens that further departments may have


def take_departments(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """Departments told with commas: "Menko Bidang Hukum | , HAM, Imigrasi, dan Pemasyarakatan"."""
    field = any(scan.tokens[i].norm in scan.words.fields for i in range(phrase.head, j))
    if phrase.name is not None or scan.tokens[j].text != "," or not (field or _duty(scan, phrase, j)):
        return j
    k, last = j, min(limit, j + LISTED)
    while k < last and scan.norm(k, limit) not in scan.words.joint:
        if scan.tokens[k].text != "," and not (_department(scan, k) if field else _plain(scan, k)):
            return j
        k += 1
    if not field and k < last and not _plain(scan, k + 1):
        return j
    end = k + 1
    while end < last and _department(scan, end) and end not in scan.names:
        end += 1
    return end if k + 1 < end < limit else j


def _duty(scan: Scan, phrase: Phrase, j: int) -> bool:
    """Whether a duty is told right before a list's first comma: "Direktur Pelacakan Aset | , Pengelolaan …, dan …"."""
    return phrase.type == "person" and not phrase.plural and phrase.head < j - 1 and _plain(scan, j - 1)


def _plain(scan: Scan, i: int) -> bool:
    """Whether a token is a common word with a capital that no table of names knows."""
    token = scan.tokens[i]
    common = token.capital and token.norm in scan.words.known and i not in scan.names
    return token.kind == "word" and common and i not in scan.best and not scan.headline(i)


def _department(scan: Scan, i: int) -> bool:
    """Whether a word may be of a department's name: a known word with a capital, an acronym."""
    token = scan.tokens[i]
    known = token.norm in scan.words.known or token.norm in scan.words.never_names
    hit = scan.best.get(i)
    body = hit is not None and hit.entry.kind == "organisation"
    return token.kind == "word" and (body or acronym(token) or (token.capital and known))
