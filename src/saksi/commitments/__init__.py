"""Document -> commitments: obligations and resolves, what would set them off, and who is bound.

RULES is the order in which they are asked: of two that give the same act, the earlier keeps it.
`resolve` sets what needs the statements: the statement that holds a commitment and the speaker's
side as its debtor (until then debtors are empty for "kami akan …").
"""

from saksi.commitments.assaults import answer, brought, every, forewarned, punished
from saksi.commitments.awaited import for_all, made_to, once_done, soon_after
from saksi.commitments.conditional import (
    circumstance,
    condition_bare,
    condition_first,
    condition_last,
    whatever,
)
from saksi.commitments.draft import record, shortened, told_apart
from saksi.commitments.duties import ban, barred, bound, comply, duty, forbidden, obligation, owed
from saksi.commitments.laid_down import imposed, prohibited
from saksi.commitments.lasting import declined, not_before, penalty, provided, reply, terms, until
from saksi.commitments.named_pledges import pledged
from saksi.commitments.offers import offered, readiness, regarded
from saksi.commitments.offices import applied, licence, procedure, waits
from saksi.commitments.pledges import pledge
from saksi.commitments.refusals import unsettled
from saksi.commitments.scope import scopes
from saksi.commitments.sides import resolve
from saksi.commitments.spoken import penal, penalised, spoken, vow, whoever
from saksi.commitments.threats import prepared, threat
from saksi.commitments.wedged import wedged
from saksi.lang import Pack
from saksi.record.document import Document
from saksi.record.finding import Commitment
from saksi.record.mention import Mentions

__all__ = ["RULES", "commitments", "resolve"]

RULES = (
    pledge,  # X berjanji Y
    pledged,  # komitmen X untuk Y
    duty,  # perjanjian mewajibkan X untuk Y jika Z
    bound,  # menurut perjanjian X wajib Y
    forbidden,  # perjanjian melarang X Y
    comply,  # X harus mematuhi undang-undang
    imposed,  # setiap X wajib Y
    ban,  # X dilarang Y selama Z
    prohibited,  # setiap X dilarang Y
    barred,  # konvensi menyatakan X tidak diizinkan Y
    obligation,  # X memiliki kewajiban untuk Y
    owed,  # kewajiban X untuk Y
    threat,  # X mengancam akan Y jika Z
    prepared,  # X menyiapkan rudal untuk Y jika Z
    regarded,  # X akan menganggap setiap Z sebagai Y
    wedged,  # X siap jika diminta Y
    condition_first,  # jika Z, X akan Y
    condition_last,  # X akan Y jika Z
    offered,  # X menawarkan Y jika Z
    spoken,  # kalau Z, ya kita Y
    whoever,  # siapa pun yang Z akan ditindak
    penalised,  # mereka yang Z akan dikenai sanksi
    penal,  # setiap orang yang Z dipidana
    readiness,  # kesiapan X Y jika Z
    terms,  # isi kesepakatan itu adalah X tidak Y
    penalty,  # apabila denda tidak dibayar, diganti Y
    reply,  # jika X, maka balasan kami Y
    until,  # X akan Y sampai Z berhenti
    not_before,  # X tidak akan Y sebelum Z
    unsettled,  # tidak akan ada perundingan selama Z
    punished,  # X akan menindak siapa pun yang Z
    declined,  # X menolak Y kecuali Z
    provided,  # X memberlakukan Y, asalkan Z
    condition_bare,  # kalau Z, kami juga membalas
    circumstance,  # X akan Y seiring Z
    whatever,  # X tidak akan Y apa pun yang Z
    answer,  # X akan membalas setiap Z
    every,  # setiap Z akan dibalas
    brought,  # setiap Z akan membawa akibat
    forewarned,  # akan ada akibat bagi X yang Z
    licence,  # X diperbolehkan Y apabila Z
    applied,  # denda dikenakan apabila Z
    procedure,  # X harus mengajukan Y jika Z
    vow,  # pasti akan kami Y
    once_done,  # setelah Z mundur, kami akan Y
    soon_after,  # X akan Y segera setelah Z mundur
    made_to,  # mereka harus membayar jika Z
    for_all,  # serangan terhadap satu anggota dianggap Y
    waits,  # Y baru bisa digelar setelah Z
)


def commitments(doc: Document, mentions: Mentions, pack: Pack) -> tuple[Commitment, ...]:
    """The commitments of one document, in the order of their acts; debtors () are the speaker's side."""
    found: list[Commitment] = []
    drafts = (
        d for scope in scopes(doc, mentions, pack.verbs) for rule in RULES for d in rule(scope, pack.verbs)
    )
    for commitment in (record(told_apart(shortened(d, pack.verbs))) for d in drafts):
        if commitment and not any(commitment.action.meets(f.action) for f in found):
            found.append(commitment)
    return tuple(sorted(found, key=lambda c: c.action))
