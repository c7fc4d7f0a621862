"""What a commitment carries beyond its act: deadline, beneficiary, statement, and spans in the text."""

import saksi
from saksi.commitments import RULES


def only(text, published=None):
    (found,) = saksi.read(saksi.Article(id="contoh", text=text, published=published)).commitments
    return found


def test_deadline_is_the_time_after_paling_lambat():
    found = only("Kanada berjanji mengirim dua kapal paling lambat 28 Februari 2025.", "2025-02-01")
    assert found.deadline == "2025-02-28"


def test_beneficiary_is_the_state_after_the_verb():
    text = "Menteri Luar Negeri Polandia Adam Misalski berjanji Polandia akan membantu Moldova jika musim dingin tiba."
    found = only(text)
    assert (found.beneficiary, found.debtors) == ("MDA", ("POL",))


def test_the_statement_that_holds_it_is_named():
    text = '"Jika diminta, kami akan mengirim dokter," kata Presiden Kenya William Umpama.'
    findings = saksi.read(saksi.Article(id="contoh", text=text))
    (found,) = findings.commitments
    assert found.statement is not None
    assert any(c.holds(found.action) for c in findings.statements[found.statement].content)
    assert found.status == "open"


def test_every_rule_is_named_for_what_it_reads():
    assert all(rule.__doc__ and rule.__doc__.startswith("Reads ") for rule in RULES)
    assert len({rule.__name__ for rule in RULES}) == len(RULES)
