"""saksi figures: how figures relate."""

import json


def test_relations(saksi_run, demo):
    rows = [
        json.loads(line) for line in saksi_run("figures", "--relations", "--json", *demo).stdout.splitlines()
    ]
    assert all(
        row["relation"]["text"] in ("agree", "update", "scope", "conflict", "undecided") for row in rows
    )
    assert all(row["reasons"] for row in rows)
