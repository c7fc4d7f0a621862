"""The exchange format: its keys exactly, spans as pairs, and what Saksi adds."""

import json

import pytest

import annotated
import made
from saksi.exports.findings import SCHEMA, encode, encode_error, to_format

KEYS = {
    "article": {"dateline", "authors", "editors", "credits", "furniture"},
    "times": {"start", "end", "edtf"},
    "figures": {"start", "end", "low", "high", "modifier", "measure", "counts"},
    "statements": {
        "cue", "speaker", "speaker_id", "speaker_country", "speaker_org", "content", "quote", "act", "target", "via",
    },
    "actions": {
        "trigger", "type", "mode", "actors", "recipients", "status", "date", "place", "said_by",
    },
    "commitments": {"debtors", "beneficiary", "kind", "condition", "action", "statement"},
}  # fmt: skip


@pytest.mark.parametrize("report", made.pair(), ids=lambda report: report.article.id)
def test_keys(report):
    found = to_format(report.findings, report.article)
    assert found["id"] == report.article.id
    assert found["schema"] == SCHEMA
    assert set(found["article"]) >= KEYS["article"]
    for room, keys in KEYS.items():
        if room != "article":
            assert all(set(item) >= keys and item["rule"] for item in found[room]), room


def test_encoded_is_what_the_dict_says():
    for report in made.pair():
        assert json.loads(encode(report)) == to_format(report.findings, report.article)
        assert b"\n" not in encode(report)


def test_credits_are_names():
    frame = to_format(made.pair()[0].findings)["article"]
    assert frame["credits"] == ["Kantor Contoh"]
    assert all(isinstance(item, list) and len(item) == 2 for item in frame["furniture"])


def test_a_failure_is_a_line():
    assert json.loads(encode_error("a", "kosong")) == {"id": "a", "error": "kosong"}


def test_annotation_goes_through_unchanged():
    """What a careful reader wrote comes back with the same values under the same keys."""
    found = annotated.reports()
    if found is None:
        pytest.skip("the annotated reports are not beside the project")
    for report in found[:10]:
        gold = json.loads((annotated.GOLD / "gold" / f"{report.article.id}.json").read_text(encoding="utf-8"))
        made_again = json.loads(encode(report))
        for room in ("times", "statements", "commitments"):
            for want, got in zip(gold[room], made_again[room], strict=True):
                assert {key: got[key] for key in want} == want
