"""Groups of senses hold nothing but senses, and say so when they do not."""

import tomllib

import pytest

from saksi.actions import catalogue


def test_every_group_holds_senses_only():
    for name in tomllib.loads(catalogue.GROUPS.read_text(encoding="utf-8")):
        assert catalogue.senses(name), name


def test_what_is_no_sense_is_named(monkeypatch):
    monkeypatch.setattr(catalogue, "_groups", lambda: {"made_up": ["kill", "misalan"]})
    catalogue.senses.cache_clear()
    with pytest.raises(ValueError, match="made_up lists misalan"):
        catalogue.senses("made_up")


def test_every_group_is_asked_for():
    code = "".join(path.read_text(encoding="utf-8") for path in catalogue.HERE.rglob("*.py"))
    for name in tomllib.loads(catalogue.GROUPS.read_text(encoding="utf-8")):
        assert f'senses("{name}")' in code, name
