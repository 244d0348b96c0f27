"""The report: one file that needs nothing else, in which every link and every hash holds."""

import re
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from crossread.model import Comparison, Technique
from crossread.presentation import report
from crossread.presentation._cuts import Limits
from crossread.presentation._index import index_of
from crossread.presentation._report import draw, page_of


@dataclass
class Page(HTMLParser):
    """What a browser would find in the page."""

    tags: list = field(default_factory=list)
    texts: dict = field(default_factory=dict)

    def __post_init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag in {"style", "script", "title"}:
            self.open.append(tag)
            self.texts[tag] = ""

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_data(self, data):
        if self.open:
            self.texts[self.open[-1]] += data

    def every(self, attribute):
        return [attrs[attribute] for _, attrs in self.tags if attribute in attrs]


def parse(text):
    page = Page()
    page.feed(text)
    return page


@pytest.fixture(scope="module")
def drawn(contest):
    return report(contest.comparison, contest.readings, title="The Kestrel Dam", made="Made for a test.")


@pytest.fixture(scope="module")
def attacked(hostile):
    return report(hostile.comparison, hostile.readings, title="</title><script>3</script>")


def test_the_report_is_the_same_each_time(contest, drawn):
    assert report(contest.comparison, contest.readings, title="The Kestrel Dam", made="Made for a test.") == drawn


def test_ids_are_unique(drawn, attacked):
    for text in (drawn, attacked):
        counts = Counter(parse(text).every("id"))

        assert [name for name, number in counts.items() if number > 1] == []


def test_every_link_leads_to_a_place_in_the_file(drawn, attacked):
    for text in (drawn, attacked):
        page = parse(text)

        links = set(page.every("href"))
        assert {link[1:] for link in links} <= set(page.every("id"))
        assert all(link.startswith("#") for link in links)


def test_nothing_is_loaded_from_anywhere(drawn, attacked):
    for text in (drawn, attacked):
        page = parse(text)

        assert not page.every("src")
        assert not {tag for tag, _ in page.tags} & {"img", "link", "iframe", "object", "embed", "base", "form"}
        assert "url(" not in page.texts["style"]
        assert "@import" not in page.texts["style"]


def test_the_policy_names_the_one_style_and_the_one_script_by_hash(drawn):
    page = parse(drawn)

    [policy] = [attrs["content"] for _, attrs in page.tags if attrs.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    for tag in ("style", "script"):
        hashed = b64encode(sha256(page.texts[tag].encode()).digest()).decode()
        assert rules[f"{tag}-src"] == f"'sha256-{hashed}'"


def test_nothing_in_the_markup_needs_a_style_or_a_handler_of_its_own(drawn, attacked):
    for text in (drawn, attacked):
        names = {name for _, attrs in parse(text).tags for name in attrs}

        assert "style" not in names
        assert not [name for name in names if name.startswith("on")]


def test_a_hostile_text_is_shown_and_stays_text(drawn, attacked):
    tags, others = (Counter(tag for tag, _ in parse(text).tags) for text in (attacked, drawn))

    assert tags["script"] == others["script"] == 1
    assert tags["b"] == others["b"] == 0
    assert "&lt;/script&gt;&lt;script&gt;document.title" in attacked
    assert "▯txt.exe▯ nul␀" in attacked


def test_a_carriage_return_keeps_its_place(attacked):
    assert "carriage&#13;return" in attacked


def test_passages_named_in_cells_stand_inside_paragraphs_of_the_file(drawn):
    page = parse(drawn)

    blocks = [
        (attrs["data-d"], int(attrs["data-s"]), int(attrs["data-e"])) for _, attrs in page.tags if "data-s" in attrs
    ]
    for named in page.every("data-p"):
        for account, start, end in re.findall(r"(\d+):(\d+)-(\d+)", named):
            assert any(one == account and s <= int(start) and int(end) <= e for one, s, e in blocks)


def test_what_was_proposed_and_what_was_decided_look_different(drawn):
    assert "mark-proposed" in drawn
    assert "mark-decided" in drawn


def test_it_says_what_it_was_made_with(drawn):
    assert "Made for a test. Read and compared by extraction 1, reader 2031.1 (0a1b2c)." in drawn


def test_an_empty_case_has_a_report():
    page = parse(report(Comparison(documents=()), (), title="Nothing yet"))

    assert page.texts["title"] == "Nothing yet"


def test_of_accounts_beyond_the_limit_what_something_opens_is_shown_and_the_rest_is_a_gap(contest):
    index = index_of(contest.comparison, contest.readings)

    page = page_of(index, title="Short", limits=Limits(accounts=1))

    assert [bool(reader.cards) for reader in page.readers] == [True, False, False, False]
    assert page.readers[1].note.startswith("Not shown in full: ")
    reasons = [row[1].text for row in page.views["gaps"].tables[0].rows]
    assert any("first 1 of 4 accounts are shown in full" in reason for reason in reasons)
    found = parse(draw(page))
    assert {link[1:] for link in found.every("href")} <= set(found.every("id"))


def test_claims_beyond_the_limit_leave_no_dead_links(contest):
    index = index_of(contest.comparison, contest.readings)

    found = parse(draw(page_of(index, title="Short", limits=Limits(rows=1))))

    assert {link[1:] for link in found.every("href")} <= set(found.every("id"))


def test_marks_of_one_layer_over_the_same_words_are_named_together(contest):
    reading, *others = contest.readings
    techniques = tuple(Technique(0, 8, name, "Vale Observer", 0.5) for name in ("doubt", "slogans"))

    page = report(contest.comparison, (replace(reading, techniques=techniques), *others), title="Dam")

    both = "; ".join(f"{name} (50% likely), in the voice of Vale Observer" for name in ("doubt", "slogans"))
    assert f'data-techniques="{both}"' in page
    assert '<h3 id="techniques">' in page
