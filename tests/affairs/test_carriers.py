"""A medium that passes words on is the way they came, not a second source."""

import made
from saksi.affairs.carriers import carriers, told, way
from saksi.affairs.report import Ref

TEXT = "Kantor berita Misal melaporkan Menteri Contoh mengatakan pasukan tiba di pelabuhan."


def report(act="say", content="Menteri Contoh mengatakan pasukan tiba di pelabuhan"):
    medium = made.statement(TEXT, "melaporkan", content, "Kantor berita Misal", act=act)
    minister = made.statement(TEXT, "mengatakan", "pasukan tiba di pelabuhan", "Menteri Contoh", via=0)
    return made.report(TEXT, statements=(medium, minister))


def test_words_passed_on_are_told_once():
    one = report()
    assert carriers(one.findings) == {0}
    assert told([one]) == [Ref(0, "statement", 1)]
    assert way(one.findings, 1) == [0]


def test_a_stand_of_its_own_is_told():
    assert carriers(report(act="deny").findings) == frozenset()


def test_words_beside_those_passed_on_are_told():
    assert carriers(report(content=TEXT[31:-1].replace("Menteri", "Menteri")).findings) == {0}
    assert carriers(report(content=TEXT[21:-1]).findings) == frozenset()


def test_two_that_pass_each_other_on_are_not_both_left_out():
    words = "pasukan tiba di pelabuhan"
    for minister, medium in ((0, 1), (1, 0)):
        said = made.statement(TEXT, "mengatakan", words, "Menteri Contoh", via=medium)
        cited = made.statement(
            TEXT, "melaporkan", words, "Kantor berita Misal", via=minister, cue_sense="cite"
        )
        one = made.report(TEXT, statements=(said, cited) if medium else (cited, said))
        assert told([one]) == [Ref(0, "statement", minister)]
