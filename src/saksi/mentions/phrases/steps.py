"""How a noun phrase grows to the right: each step takes more tokens or none.

A step gets the scan, the phrase so far, the next token and the sentence's end, and returns where
the phrase now ends. STEPS lists for every type of phrase which steps it tries, in order.
"""

from collections.abc import Callable, Sequence

from saksi.mentions.phrases.apposed import acts_itself, second_subject
from saksi.mentions.phrases.brackets import take_bracket
from saksi.mentions.phrases.departments import (
    take_departments,
    take_field,
    take_foreign_body,
    take_joined_department,
)
from saksi.mentions.phrases.insides import NAMED, TAKERS, take_apposed_medium, take_hit, take_ordinal
from saksi.mentions.phrases.naming import (
    NO_OFFICE,
    for_client,
    take_apposed_name,
    take_definite,
    take_initials,
    take_leader,
    take_name,
    take_own_name,
    take_owner,
    take_term,
    take_unit,
)
from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import Scan
from saksi.mentions.phrases.seconds import (
    take_district,
    take_second_department,
    take_second_post,
    take_second_state,
)
from saksi.mentions.phrases.shapes import brand, short_form

Step = Callable[[Scan, Phrase, int, int], int]

PLACE = 3  # words of a place's name
RANKED = ("rank",)  # what a name follows at once, a common word as its first one too: "AKP | Iman Harmen"


def grow(scan: Scan, phrase: Phrase, j: int) -> Phrase:
    """Let the steps of the phrase's type take tokens from `j` on until none does."""
    limit = scan.limit(phrase.head)
    taken = True
    while taken and j < limit and not phrase.definite:
        taken = False
        for step in STEPS.get(phrase.type, ()):
            end = step(scan, phrase, j, limit)
            if end > j:
                j, taken = end, True
                break
    phrase.last = j
    own = (
        phrase.org is not None and phrase.org.form == "body"
    )  # "Asisten Intelijen Kejati Rimba | Joni Harmen"
    owned = (phrase.noun in scan.words.owned_nouns or for_client(scan, phrase)) and not own
    apposed = (
        phrase.name is not None and scan.tokens[phrase.name[0] - 1].text == ","
    )  # "Istri korban, | Sari Wijaya"
    if owned and phrase.name is not None and phrase.owner is None and not apposed:
        phrase.owner, phrase.name, phrase.form = phrase.name, None, "role"
    return phrase


def take_complement(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """A word that tells the office or body more closely: "pejabat | senior", "Direktur | Penyidikan"."""
    token = scan.tokens[j]
    if phrase.name is not None or phrase.owner is not None or token.kind != "word" or j in scan.best:
        return j
    if j in scan.first_names:
        return j
    if token.norm in scan.words.capital_complement | scan.words.place_heads and token.capital:
        return j + 1
    if token.norm in scan.words.complement or token.norm.startswith("pro-"):
        needed = scan.words.needs_next.get(token.norm)
        phrase.detailed = True
        return j + 1 if needed is None or scan.norm(j + 1, limit) == needed else j
    if not token.capital or scan.headline(j) or phrase.form != "role":
        return j
    if len(token.text) == 1:
        after = scan.best.get(j + 1)
        return j + (after is not None and after.entry.kind == "organisation")  # "Ketua Komisi | A | DPRD"
    if scan.plain(j):
        ranked = phrase.role in RANKED
        first_name = j + 1 in scan.names and bool(ranked or phrase.countries or phrase.org or phrase.place)
        phrase.detailed = phrase.detailed or not first_name
        return j if first_name else j + 1
    initials = len(token.text) == 2 and j + 1 in scan.names
    return (
        j + 1
        if (short_form(token) and not initials)
        or (brand(token) and phrase.noun in scan.words.company_offices)
        else j
    )


def take_institution(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """A named institution that an office belongs to: "Pengasuh | Pondok Pesantren Bahrul Hidayah"."""
    token = scan.tokens[j]
    named = scan.institutions.get(j)
    if named is not None and phrase.name is None and token.norm not in scan.words.named_heads:
        end = named.sure if named.sure > j + 1 or named.type == "body" else named.last
        phrase.detailed = phrase.detailed or end > j + 1
        return end if end > j + 1 else j
    if (
        phrase.name is not None
        or not token.capital
        or token.norm not in scan.words.named_heads
        or scan.headline(j)
    ):
        return j
    end = j + 1
    while end < limit and scan.tokens[end].kind == "word" and scan.tokens[end].capital:
        if scan.holder_at(j, end):
            break
        end += 1
    phrase.detailed = True
    return end


def take_place_name(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """A place's name after its kind: "Kepala Desa | Sukamaju", "Kepala Balai | Gunung Merapi"."""
    before, token = scan.tokens[j - 1], scan.tokens[j]
    if phrase.name is not None or phrase.owner is not None or not token.capital:
        return j
    if j not in scan.names:
        return _second_of_place(scan, j, limit)
    end = scan.name_end(j, limit)
    seat = phrase.org is not None and phrase.org.data.get("placed") == "always" and end - j != 2
    if seat and _body_ends(scan, phrase, j):
        return j + 1  # "Kanit Reskrim Polsek | Rimbajaya", not "Penyidik Polres | Joni Harmen"
    rank = scan.best.get(end) if end <= j + PLACE else None
    if rank is not None and rank.entry.form == "rank" and rank.entry.value != "king" and rank.last < limit:
        return end  # "Kapolsek | Sanga Rimba | AKP Joni Harmen"
    office = scan.best.get(phrase.head)
    own = office is not None and office.last == j and end < j + PLACE  # "Wali Kota | Elka Kahn"
    return j + 1 if before.norm in scan.words.place_heads and j > phrase.head and not own else j


def _body_ends(scan: Scan, phrase: Phrase, j: int) -> bool:
    """Whether a phrase's body ends right before a token."""
    hits = (scan.best.get(i) for i in range(phrase.head, j))
    return any(hit is not None and hit.last == j and hit.entry is phrase.org for hit in hits)


def _second_of_place(scan: Scan, j: int, limit: int) -> int:
    """Past a place's second word before a holder's rank: "Kapolsek Padang | Ratu | AKP Joni Harmen"."""
    hit = scan.best.get(j)
    if hit is None or hit.entry.value != "king" or hit.last >= limit:
        return j
    rank = scan.best.get(hit.last)
    return hit.last if rank is not None and rank.entry.value == "rank" else j


def take_origin(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """Where somebody comes from: "asal Prancis", "dari Fraksi Partai Golkar"."""
    norm = scan.norm(j, limit)
    if phrase.org is not None and phrase.org.form == "group":
        return j  # "kelompok Hamas | dari Gaza"
    if norm in scan.words.located and phrase.name is None and phrase.role in scan.words.from_roles:
        inside = scan.best.get(j + 1)
        body = inside is not None and inside.entry.kind == "organisation" and inside.last <= limit
        return (
            inside.last if inside is not None and body and TAKERS["organisation"](scan, phrase, inside) else j
        )
    if norm not in scan.words.origin or (
        norm in scan.words.sourced and phrase.role not in scan.words.from_roles
    ):
        return j
    k = j + 1
    while (
        k < limit
        and not _is_named(scan, k)
        and (scan.tokens[k].norm in scan.words.from_between or scan.tokens[k].text in "()")
    ):
        k += 1
    hit = scan.best.get(k)
    if (
        hit is None
        and phrase.name is None
        and k == j + 1
        and k in scan.names
        and norm not in scan.words.sourced
    ):
        end = scan.name_end(k, limit)  # "anggota DPRD Rimba | asal Karangandai, Sari Harmen"
        apposed = scan.norm(end, limit) == "," and scan.name_end(end + 1, limit) > end + 1
        return end if apposed or end == k + 1 else j  # "mahasiswa | asal Karangandai"
    if hit is None or hit.last > limit or hit.entry.kind not in NAMED or phrase.name is not None:
        return j
    return hit.last if TAKERS[hit.entry.kind](scan, phrase, hit) else j


def _is_named(scan: Scan, k: int) -> bool:
    """Whether a state, body or place begins at a token."""
    hit = scan.best.get(k)
    return hit is not None and hit.entry.kind in NAMED


def take_destination(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """Where an envoy is sent to: "Duta Besar AS | untuk Israel"; it is not whom he speaks for."""
    if phrase.role not in scan.words.sent_roles or scan.norm(j, limit) not in scan.words.toward:
        return j
    hit = scan.best.get(j + 1)
    if hit is None or hit.last > limit or hit.entry.kind not in NAMED:
        return j
    phrase.detailed = True
    return hit.last


def take_office(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """An office after a name: "Haim Bublil, | komandan polisi lokal", "Sari Dewi | selaku ketua"."""
    joined = scan.tokens[j].text == "," or scan.norm(j, limit) in scan.words.serves_as
    led = scan.norm(j + 1, limit) in scan.words.lead - scan.words.plural_lead  # ", | seorang pejabat Peru"
    hit = scan.best.get(j + 1 + led)
    if (
        not joined
        or phrase.role not in NO_OFFICE
        or phrase.type == "people"
        or hit is None
        or hit.entry.kind != "role"
        or hit.entry.value in ("nations", "kin")
    ):
        return j
    kind = scan.words.named_kinds.get(hit.entry.value)
    if kind is not None and kind != "medium" and phrase.type == "name" and scan.tokens[j].text == ",":
        phrase.type = kind  # "Playrima, | perusahaan …"
        return j
    if hit.entry.form not in ("person", "people", "modifier"):
        return j
    office = Phrase(first=hit.first, last=hit.last, head=hit.first, type="person", entry=hit.entry)
    office.take_office(hit.entry)
    grow(scan, office, hit.last)
    unfinished = office.role in NO_OFFICE and hit.entry.form == "modifier"
    if office.name is not None or office.plural or unfinished or office.last > limit:
        return j
    if scan.tokens[j].text == "," and (
        acts_itself(scan, office, limit) or second_subject(scan, phrase, office, limit)
    ):
        return j
    if led and (office.role in NO_OFFICE or scan.norm(office.last, limit) not in (",", ".", "")):
        return j
    phrase.role, phrase.state, phrase.home = office.role, office.state, office.home
    phrase.countries, phrase.org, phrase.place = office.countries, office.org, office.place
    phrase.type = "person"
    return office.last


PERSON: Sequence[Step] = (
    take_unit,
    take_initials,
    take_field,
    take_institution,
    take_foreign_body,
    take_hit,
    take_place_name,
    take_complement,
    take_ordinal,
    take_departments,
    take_joined_department,
    take_second_department,
    take_second_state,
    take_bracket,
    take_origin,
    take_destination,
    take_term,
    take_district,
    take_name,
    take_second_post,
    take_apposed_name,
    take_office,
    take_definite,
)
BODY: Sequence[Step] = (
    take_hit,
    take_apposed_medium,
    take_own_name,
    take_complement,
    take_place_name,
    take_second_department,
    take_bracket,
    take_origin,
    take_destination,
    take_owner,
    take_definite,
)
BARE: Sequence[Step] = (take_bracket,)
STEPS: dict[str, Sequence[Step]] = {
    "person": PERSON,
    "people": PERSON,
    "body": BODY,
    "organisation": BARE,
    "group": (take_bracket, take_leader),
    "party": BARE,
    "company": BARE,
    "state": BARE,
    "medium": BARE,
    "name": (take_bracket, take_office),
}
