"""Steps by which a noun phrase takes a name: its bearer's, its leader's, or its institution's.

Steps are as in steps.py: (scan, phrase, next token, end of the sentence) -> where the phrase now ends.
"""

from saksi.mentions.phrases.apposed import heads_headline
from saksi.mentions.phrases.phrase import Phrase
from saksi.mentions.phrases.scan import NEVER_NAMES, OUTLET, Scan, speech_at
from saksi.mentions.phrases.shapes import ROMAN, acronym
from saksi.record.document import Hit

YEAR = 4  # digits
LAWYER, MEMBER = "lawyer", "member"
NO_OFFICE = frozenset(("", "rank", "title", "former", "acting", "man", "citizens"))


def take_initials(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """Initials with the name in brackets: "Gubernur Riau | AW (Abdul Wahid)"."""
    if (
        phrase.name is not None
        or phrase.plural
        or not acronym(scan.tokens[j])
        or j + 2 >= limit
        or j in scan.best
    ):
        return j
    end = scan.name_end(j + 2, limit) if scan.tokens[j + 1].text == "(" else j + 2
    if end == j + 2 or end >= limit or scan.tokens[end].text != ")":
        return j
    phrase.name, phrase.alias = (j + 2, end), (j, j + 1)
    phrase.type, phrase.form = "person", "name"
    return end + 1


def take_name(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The name after an office: "Presiden Rusia | Vladimir Putin"."""
    if phrase.name is not None or phrase.plural:
        return j
    end = scan.name_end(j, limit)
    if end == j + 1 and ROMAN.match(scan.tokens[j].text):
        return j  # "terdakwa I"
    following = scan.best.get(end)
    if end > j and following is not None and following.entry.kind == "country" and following.last <= limit:
        phrase.detailed = True
        return following.last  # "Ketua Serikat Karyawan Mandiri | Indonesia": a union's name
    if (
        end > j
        and phrase.role in scan.words.many_holders
        and _of_body(following, scan.tokens[end - 1].end, scan)
    ):
        phrase.detailed = True
        return end  # "Ketua Pansus | Tata Niaga Karet | DPRD Lampung"
    if end > j:
        phrase.name = (j, end)
        phrase.type, phrase.form = "person", "name"
    return end


def _of_body(following: Hit | None, at: int, scan: Scan) -> bool:
    """Whether a state's body is told right behind a name, which is then what its officer is over."""
    body = following is not None and following.entry.kind == "organisation" and following.entry.form == "body"
    return body and following is not None and scan.tokens[following.first].start == at + 1


def take_apposed_name(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The name after an office and a comma: "Menteri Pertahanan Israel, | Israel Katz"."""
    told = phrase.detailed or phrase.state or phrase.org or phrase.place or phrase.name
    led = phrase.first < phrase.head  # "seorang perempuan, | Umm Sari, …"
    if scan.tokens[j].text != "," or phrase.plural or phrase.type not in ("person", "people"):
        return j
    from_state = bool(phrase.countries) and phrase.type == "person" and not _inside(scan, phrase)
    if not (told or led or from_state):
        return j
    k = _past_ranks(scan, j + 1, limit)
    if phrase.name is not None and not _of_another(scan, phrase, ranked=k > j + 1):
        return j
    end = scan.name_end(k, limit)
    speaks = from_state and speech_at(scan.doc, end)  # "ekonom asal Peru, Sari Dewi mengatakan"
    closed = end < limit and (scan.tokens[end].text in (",", "(") or speaks)
    if not told and not (closed and (led or end > k + 1)):
        return j
    cited = scan.norm(phrase.first - 1, limit) in scan.words.according
    if cited and end < limit and scan.tokens[end].text not in (",", "("):
        return j  # "Menurut pejabat AS, | Trump menolak"
    goes_on = end < limit and scan.tokens[end].kind == "word"
    if phrase.countries and goes_on and heads_headline(scan, phrase):
        return j  # "Jamu Menlu Peru, | Joni Tawarkan Investasi"
    if _fronted(scan, phrase) and _acts(scan, end, limit):
        return j  # "Usai bertemu Presiden Chile, | Joni pulang"
    if end == k or (phrase.name is not None and end < limit and scan.tokens[end].text in scan.words.joint):
        return j
    phrase.owner, phrase.name = phrase.name, (k, end)
    phrase.type, phrase.form = "person", "name"
    return end


def _inside(scan: Scan, phrase: Phrase) -> bool:
    """Whether a phrase stands inside a clause: the name behind its comma may be another's."""
    return phrase.first > scan.begins(phrase.first) + 1


def _fronted(scan: Scan, phrase: Phrase) -> bool:
    """Whether a phrase stands in what opens a sentence before its main clause: "Dalam pertemuan dengan | Presiden Chile"."""
    begin, words = scan.begins(phrase.first), scan.words
    opened = scan.doc.entry(begin, "clause") is not None or scan.tokens[begin].norm in words.aside
    before = scan.tokens[phrase.first - 1].norm if begin < phrase.first else ""
    led = before in words.aside or before in words.verbs
    led = (
        led and before not in words.serves_as | words.takes_office
    )  # "Usai menjabat sebagai | menteri, Joni"
    return opened and led and all(t.text != "," for t in scan.tokens[begin : phrase.first])


def _acts(scan: Scan, i: int, limit: int) -> bool:
    """Whether a verb stands at a token, small words before it or not."""
    while scan.norm(i, limit) in scan.words.predicating:
        i += 1
    return scan.norm(i, limit) in scan.words.verbs


def take_term(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The years of an office before a comma and its holder's name: "Menteri Perdagangan | 2015-2016, Sari Harmen"."""
    k = j + (scan.norm(j, limit) in scan.words.terms)
    years = [scan.tokens[i].text for i in range(k, min(k + 3, limit))]
    spanned = len(years) == 3 and years[1] in "-–" and all(y.isdigit() and len(y) == YEAR for y in years[::2])
    if phrase.type != "person" or phrase.name is not None or not spanned:
        return j
    named = k + 3 + (scan.norm(k + 3, limit) == ",")
    return k + 3 if scan.name_end(named, limit) > named else j


def _of_another(scan: Scan, phrase: Phrase, *, ranked: bool) -> bool:
    """Whether the name that an office has already is not its holder's, when another follows after a comma.

    It is a client's or kinsman's, the company's ("CEO Motorama, | Ana Brisk"), or the base's before a rank
    ("Danlanud Rambawati, | Marsma Joni Harmen").
    """
    if phrase.owner is not None or phrase.name is None:
        return False
    one_word = phrase.name[1] == phrase.name[0] + 1
    company = one_word and phrase.noun in scan.words.company_offices
    ranked = ranked and phrase.role in scan.words.numbered
    return phrase.role in scan.words.of_person or company or ranked or for_client(scan, phrase)


def for_client(scan: Scan, phrase: Phrase) -> bool:
    """Whether a lawyer's name is his client's: behind the client's office, behind a member of several lawyers.

    "pengacara Bupati | Joni Harmen", "anggota tim kuasa hukum | Joni Harmen"; not "ketua tim kuasa hukum | Sari".
    """
    if phrase.name is None:
        return False
    hits = (scan.best.get(i) for i in range(phrase.first, phrase.name[0]))
    roles = [hit for hit in hits if hit is not None and hit.entry.kind == "role"]
    at = next((k for k, hit in enumerate(roles) if hit.entry.value == LAWYER), None)
    if at is None:
        return False
    office = any(hit.entry.form == "person" for hit in roles[at + 1 :])
    return office or (phrase.role == MEMBER and roles[at].first > phrase.head)


def take_unit(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The number of a command and its name: "Pangdam | XVII/Cenderawasih", "Kepala Penerangan Kodam | I BB"."""
    command = scan.tokens[j - 1].norm in scan.words.commands
    numbered = (command or phrase.role in scan.words.numbered) and phrase.name is None and j not in scan.best
    counted = command and scan.tokens[j].kind == "number" and scan.norm(j + 1, limit) == "/"
    if not numbered or not (counted or ROMAN.match(scan.tokens[j].text)):
        return j
    phrase.detailed = True
    if j + 2 < limit and scan.tokens[j + 1].text == "/" and scan.tokens[j + 2].capital:
        return j + 3
    return j + 2 if j + 1 < limit and acronym(scan.tokens[j + 1]) and j + 1 not in scan.best else j + 1


def _past_ranks(scan: Scan, k: int, limit: int) -> int:
    """Past ranks and titles before a name ("Mayjen TNI"), or an acronym with its comma ("SVR,")."""
    if k + 1 < limit and acronym(scan.tokens[k]) and scan.tokens[k + 1].text == ",":
        k += 2
    while (hit := scan.best.get(k)) is not None and hit.last < limit:
        if (hit.entry.form == "rank" and hit.entry.value != "king") or hit.entry.value in ("TNI", "Polri"):
            k = hit.last
        else:
            break
    return k


def take_owner(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """Whose government or what institution it is: "pemerintahan | Trump", "Rumah Sakit | Soroka"."""
    office = phrase.role == "palace" and scan.tokens[phrase.head].norm in scan.words.offices
    if not (office or phrase.role in ("government", "hospital", "ship")) or phrase.owner is not None:
        return j
    if phrase.countries and phrase.role != "ship" and not office:
        return j
    end = scan.name_end(j, limit) if j in scan.names else j
    if end > j and phrase.role == "hospital":
        phrase.type, phrase.form, phrase.name = "company", "name", (phrase.head, end)
    elif end > j:
        phrase.owner = (j, end)
    return end


def take_own_name(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The name of a company, party or outlet after its noun: "maskapai | Mistral Air", "media lokal | XQN"."""
    kind = scan.words.named_kinds.get(phrase.role)
    if kind is None or phrase.name is not None or phrase.owner is not None or phrase.org is not None:
        return j
    first = j + (scan.tokens[j].text == "," and kind != "medium" and j > phrase.first + 1)
    if first >= limit or scan.headline(j) or phrase.plural:
        return j
    end = _capitals(scan, first, limit)
    closed = first == j or (
        scan.norm(end, limit) in (",", ".") and scan.norm(end + 1, limit) not in scan.words.joint
    )
    if end == first or not closed:
        return j
    phrase.type, phrase.form, phrase.name, phrase.entry = kind, "name", (first, end), None
    return end


def _capitals(scan: Scan, j: int, limit: int) -> int:
    """Where a run of names, foreign words and one acronym that no table knows ends; `j` when none begins there."""
    end = j
    while end < min(limit, j + OUTLET) and scan.tokens[end].capital and end not in scan.best:
        token = scan.tokens[end]
        leads = scan.norm(end, limit) in scan.words.name_links and end == j
        told = any(h.entry.kind in NEVER_NAMES for h in scan.doc.hits_at.get(end, ()))
        goes_on = end > j and token.kind == "word" and not told
        named = (
            end in scan.names or (acronym(token) and len(token.text) > 2) or token.norm in scan.words.foreign
        )
        if not (leads or named or goes_on):
            break
        end += 1
    alone = end == j + 1 and scan.tokens[j].norm in scan.words.name_links
    return j if alone else end


def take_leader(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """Who leads an armed group, as part of its name: "KKB | pimpinan Sari Rimba", "KKB | Sari Rimba"."""
    led = scan.best.get(j)
    k = led.last if led is not None and led.entry.value == "leader" else j
    if phrase.owner is not None or (k < limit and k not in scan.names):
        return j
    end = scan.name_end(k, limit)
    if end > k:
        phrase.owner = (k, end)
    return end if end > k else j


def take_definite(scan: Scan, phrase: Phrase, j: int, limit: int) -> int:
    """The words "itu", "tersebut", "ini" at the end."""
    if phrase.name is None and scan.norm(j, limit) in scan.words.definite:
        phrase.definite = True
        apposed = take_apposed_name(scan, phrase, j + 1, limit) if phrase.of_nation and j + 1 < limit else 0
        return max(apposed, j + 1)
    if phrase.name is None or scan.norm(j, limit) not in scan.words.definite or phrase.name[1] != j:
        return j
    voiced = any(scan.tokens[i].norm in scan.voiced | scan.words.famous for i in range(*phrase.name))
    if phrase.org is None or phrase.role in NO_OFFICE or phrase.form != "name" or voiced:
        return j
    phrase.name, phrase.form, phrase.type, phrase.definite = None, "role", "person", True
    return j + 1  # "Bendahara DPD Partai Rimba Kota Andai | ini": a place's name, not hers
