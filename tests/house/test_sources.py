"""The library of literature: every key leads to a work, and every number leads to a key."""

import re
import tomllib
from importlib.resources import files

import pytest

from cellsim.errors import SourceError, UnknownSource
from cellsim.language import parameters
from cellsim.language.parameters import tables
from cellsim.sources import READ, Source, library, source, sources_of

# A first author (capitals inside are allowed: deGuia, CamachoPereira, DRI), a year, and a letter for a second work.
NAMED = re.compile(r"^[A-Za-z]{2,}(?P<year>(?:19|20)\d{2})[a-z]?$")
# A work whose authors and year nobody saw is filed under its archive number until someone has.
ARCHIVED = re.compile(r"^(?:PMC|PMID)\d{5,}$")
KEYS = sorted(library())
WORKS = [key for key in KEYS if key != "judgement"]


def test_the_library_file_repeats_no_key():
    text = files("cellsim").joinpath("sources.toml").read_text(encoding="utf-8")
    written = re.findall(r"^\[([^\]]+)\]", text, flags=re.MULTILINE)
    assert sorted(written) == sorted(tomllib.loads(text))


@pytest.mark.parametrize("key", KEYS)
def test_every_work_has_a_title_and_says_how_closely_it_was_read(key):
    work = source(key)
    assert len(work.title.strip()) > 8
    assert work.read in READ


def test_judgement_is_a_source_and_is_our_own():
    assert source("judgement").read == "own"


def test_only_judgement_and_named_works_are_keys():
    assert not [key for key in WORKS if not (NAMED.match(key) or ARCHIVED.match(key))]


@pytest.mark.parametrize("key", [key for key in WORKS if ARCHIVED.match(key)])
def test_a_work_filed_under_its_archive_number_has_no_known_author(key):
    assert source(key).authors == ""
    assert re.search(r"\d+", key).group() in source(key).id


@pytest.mark.parametrize("key", [key for key in WORKS if NAMED.match(key)])
def test_the_year_in_a_key_is_the_year_of_the_work(key):
    assert source(key).year == int(NAMED.match(key)["year"])


def test_no_paper_stands_under_two_keys():
    pairs = [(each, key) for key in WORKS for each in re.findall(r"PMC\d+|PMID:\d+|10\.\d{4,}/[^\s,]+", source(key).id)]
    papers = [paper for paper, _ in pairs]
    assert not [pair for pair in pairs if papers.count(pair[0]) > 1]


@pytest.mark.parametrize(("wrong", "near"), [("Stocks2002", "Stocks2020"), ("Conly2000", "Conley2000")])
def test_a_misspelt_key_offers_the_nearest_work(wrong, near):
    with pytest.raises(UnknownSource, match=f"'{wrong}'.*Did you mean '{near}'"):
        source(wrong)


def test_a_key_like_no_other_is_refused_without_a_guess():
    with pytest.raises(UnknownSource) as refused:
        source("zzzzqqqq")
    assert "Did you mean" not in str(refused.value)


def test_a_citation_carries_the_year_and_how_closely_the_work_was_read():
    line = Source("Doe1999", "On muscle", "Doe J", 1999, "J Muscle", "PMID:1", "secondary").cite()
    assert "(1999)" in line
    assert "On muscle." in line
    assert READ["secondary"] in line


@pytest.mark.parametrize("table", tables())
def test_every_number_of_a_table_names_a_work_in_the_library(table):
    for number in parameters.load([table]).values():
        assert number.source, f"{number.name} names no source"
        assert set(number.source) <= library().keys()


@pytest.mark.parametrize("table", tables())
def test_a_measured_number_rests_on_a_work_that_can_be_found_again(table):
    for number in parameters.load([table]).values():
        if number.known.startswith("measured"):
            assert any(source(key).id or source(key).where for key in number.source), number.name


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[Who2000\n", r"list\.toml is no TOML: .*line 1.*Mend that line"),
        ("Who2000 = 3\n", r"The source Who2000 of list\.toml is no table"),
        ("[Who2000]\nread = 'full'\n", "lacks a title. Add title"),
        ("[Who2000]\ntitle = 'A work'\njournal = 'J'\n", "unknown key 'journal'. Known are"),
        ("[Who2000]\ntitle = 'A work'\nyear = '2000'\n", "has year = '2000'. Write a whole number"),
        ("[Who2000]\ntitle = 'A work'\nread = 'twice'\n", r"read = 'twice'. Write one of full, .*list\.toml"),
    ],
)
def test_what_is_wrong_with_a_list_is_a_sentence(text, says):
    with pytest.raises(SourceError, match=says):
        sources_of(text, "list.toml")
