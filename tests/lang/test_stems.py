"""Stems: forms of one word meet, other words do not."""

import time

import pytest

from saksi.lang.stems import stemmer, stems

FAMILIES = [
    "menarik ditarik penarikan tarikan tertarik tariknya",
    "menyerang diserang serangan penyerangan menyerangnya terserang",
    "mengirim dikirim pengiriman kiriman dikirimkan mengirimkan",
    "membantah dibantah bantahan membantahnya",
    "menolak ditolak penolakan tolakan tertolak",
    "bertemu pertemuan menemui ditemui penemuan",
    "memperkuat diperkuat kekuatan penguatan menguatkan",
    "membunuh dibunuh pembunuhan terbunuh pembunuh",
    "menangkap ditangkap penangkapan tertangkap",
    "menyepakati disepakati kesepakatan sepakat",
    "berunding perundingan merundingkan dirundingkan",
]


@pytest.mark.parametrize("family", FAMILIES)
def test_forms_meet(family):
    assert len({stemmer("id")(word) for word in family.split()}) == 1


def test_other_words_do_not_meet():
    stem = stemmer("id")
    heads = [stem(family.split()[0]) for family in FAMILIES]
    assert len(set(heads)) == len(heads)
    for one, other in (
        ("kepala", "pala"),
        ("menteri", "teri"),
        ("pemerintah", "perintah"),
        ("perang", "serang"),
    ):
        assert stem(one) != stem(other)


@pytest.mark.parametrize(
    "word", ["netanyahu", "korsel", "presiden", "1500", "a", "", "nya", "di", "𝄞", "kan", "men"]
)
def test_names_and_odd_words_stay(word):
    assert stemmer("id")(word) == word


def test_text():
    assert stems("Penarikan 1.500 tentara, kata Kim.", "id") == "tarik 1 500 tentara kata kim"
    assert stems("Menarik", None) == stems("Menarik", "xx") == "menarik"


def test_long_word_costs_little():
    begun = time.perf_counter()
    stemmer("id")("memper" * 2000 + "kan" * 2000)
    assert time.perf_counter() - begun < 0.5
