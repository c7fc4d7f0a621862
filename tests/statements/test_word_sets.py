"""The word sets of the statement rules come from two tables, each name from one of them."""

from saksi import lang


def test_no_set_stands_in_both_tables():
    """A name in both tables would silently lose the words of one."""
    pack = lang.load("id")
    names = [{k for k, v in pack.table(t).items() if isinstance(v, list)} for t in ("attribution", "stance")]
    assert names[0] & names[1] == set()
