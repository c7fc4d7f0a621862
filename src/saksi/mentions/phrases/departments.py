"""The step by which an office takes the departments it is over; steps are as in steps.py."""

from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import Scan
from saksi.mentions.phrases.shapes import acronym

LISTED = 12  # tokens that further departments may have
PUBLIC = "citizens"
FIELD = 4  # words of an expert's field


def take_field(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """An expert's field before his institution or name: "Dosen | teknik elektro | Universitas Rimba Raya"."""
    if phrase.role != "expert" or phrase.name is not None or phrase.org is not None or j != phrase.head + 1:
        return j
    k = j
    while k < min(limit, j + FIELD) and _of_field(scan, k):
        k += 1
    if k == j or k >= limit:
        return j
    hit = scan.best.get(k)
    named = k in scan.institutions or (hit is not None and hit.entry.kind == "organisation")
    end = scan.name_end(k, limit)
    alone = (
        end > k and not scan.tokens[min(end, limit - 1)].capital
    )  # "Analis mata uang | Raka Financial Futures Joni"
    return k if named or alone else j


def _of_field(scan: Scan, k: int) -> bool:
    """Whether a word may tell what somebody is an expert in: small, no verb and no word that ends a phrase."""
    token, words = scan.tokens[k], scan.words
    ends = token.norm in words.breaks or token.norm in words.aside or token.norm in words.verbs
    return token.kind == "word" and token.text.islower() and not ends and token.norm not in words.origin


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
    while end < last and (_department if end == k + 1 else _plain)(scan, end) and end not in scan.names:
        end += 1
    if not k + 1 < end < limit:
        return j
    phrase.detailed = True
    return end


def take_joined_department(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """A second department behind "dan": "Deputi Bidang Hukum | dan Pemasyarakatan | Kemenko X"."""
    field = any(scan.tokens[i].norm in scan.words.fields for i in range(phrase.head, j))
    if phrase.name is not None or phrase.plural or not field or scan.norm(j, limit) not in scan.words.joint:
        return j
    end = j + 1
    while end < limit and (_department(scan, end) or _before_body(scan, end, limit)) and end not in scan.best:
        if end in scan.names and not _before_body(scan, end, limit):
            break
        end += 1
    if end == j + 1:
        return j
    phrase.detailed = True
    return end


def _before_body(scan: Scan, i: int, limit: int) -> bool:
    """Whether a body of a state is told right behind a word, which is no holder's name: "Tata | Laksana | Kementerian X"."""
    hit = scan.best.get(i + 1) if i + 1 < limit else None
    told = hit is not None and hit.entry.form == "body" and hit.entry.kind in ("role", "organisation")
    return told and scan.tokens[i].capital and scan.tokens[i - 1].capital


def _duty(scan: Scan, phrase: Phrase, j: int) -> bool:
    """Whether a duty is told right before a list's first comma: "Direktur Pelacakan Aset | , Pengelolaan …, dan …"."""
    return phrase.type == "person" and not phrase.plural and phrase.head < j - 1 and _plain(scan, j - 1)


def _plain(scan: Scan, i: int) -> bool:
    """Whether a token is a common word with a capital that no table of names knows."""
    token = scan.tokens[i]
    common = token.capital and scan.plain(i) and i not in scan.names
    hit = scan.best.get(i)
    free = hit is None or hit.entry.value == PUBLIC  # "Hubungan | Masyarakat"
    return token.kind == "word" and common and free and not scan.headline(i)


def _department(scan: Scan, i: int) -> bool:
    """Whether a word may be of a department's name: a known word with a capital, an acronym."""
    token = scan.tokens[i]
    known = scan.plain(i) or token.norm in scan.words.never_names
    hit = scan.best.get(i)
    body = hit is not None and hit.entry.kind == "organisation"
    return token.kind == "word" and (body or acronym(token) or (token.capital and known))


def take_foreign_body(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """A body's name in another language, whose office is no state's: "Wakil Presiden | Danish Trade Agency"."""
    if phrase.name is not None or phrase.countries or phrase.form != "role" or not scan.foreign(j):
        return j
    k = j
    while k < limit and (_foreign(scan, k) or scan.norm(k, limit) in scan.words.name_links):
        k += 1
    if k < j + 2 or phrase.org is not None:
        return j
    phrase.state, phrase.home, phrase.detailed, phrase.role = False, False, True, "director"
    return k


def _foreign(scan: Scan, k: int) -> bool:
    """Whether a word with a capital is of another language, or none of a person's name."""
    named = scan.tokens[k].norm in scan.words.not_names and scan.tokens[k].capital
    return scan.foreign(k) or (named and k not in scan.best)
