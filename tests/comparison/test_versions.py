"""Captures of one address: which counts, and which came before it."""

from crossread.comparison._versions import Versions, versions_of
from crossread.model import Reading
from crossread.testing import document

ADDRESS = "https://valeherald.example/dam"
TEXT = "The dam of Tarn broke on Sunday night and nobody came"


def capture(text: str, name: str, url: str = ADDRESS, **head: str) -> Reading:
    return Reading(document(text, name=name, url=url, **head))


def names(versions: Versions) -> tuple[list[str], list[str]]:
    return [one.document.name for one in versions.current], [one.document.name for one in versions.earlier]


def test_the_newest_capture_is_the_account_and_takes_the_place_of_the_first() -> None:
    found = versions_of(
        [
            capture(TEXT, "first", captured="2031-05-12T08:00:00"),
            capture("Another matter", "other", "https://radio.example/dam"),
            capture(f"{TEXT}, they say", "second", captured="2031-05-12T19:00:00"),
        ]
    )

    assert names(found) == (["second", "other"], ["first"])
    assert found.pairs[0].address == "valeherald.example/dam"


def test_captures_are_ordered_by_when_they_were_taken_and_not_by_when_they_were_added() -> None:
    later, earlier = (
        capture(TEXT, "later", captured="2031-05-13T01:00:00+02:00"),
        capture(f"{TEXT} again", "earlier", captured="2031-05-12T22:00:00+00:00"),
    )

    assert names(versions_of([later, earlier])) == (["later"], ["earlier"])


def test_captures_without_a_time_are_ordered_by_publication() -> None:
    later, earlier = (
        capture(TEXT, "later", published="2031-06"),
        capture(f"{TEXT} again", "earlier", published="2031-05-12"),
    )

    assert names(versions_of([later, earlier])) == (["later"], ["earlier"])


def test_where_one_says_neither_they_stay_as_they_were_added() -> None:
    first, second = capture(TEXT, "first", published="2031-06"), capture(f"{TEXT} again", "second")

    assert names(versions_of([first, second])) == (["second"], ["first"])


def test_three_captures_follow_on_each_other() -> None:
    texts = [capture(f"{TEXT} {number}", str(number), captured=f"2031-05-1{number}") for number in (3, 1, 2)]

    found = versions_of(texts)

    assert names(found) == (["3"], ["1", "2"])
    assert [(pair.older.document.name, pair.newer.document.name) for pair in found.pairs] == [("1", "2"), ("2", "3")]


def test_two_texts_at_one_address_stay_two_accounts_and_a_gap_says_so() -> None:
    found = versions_of([capture(TEXT, "dam"), capture("Minister opens bridge in the capital", "bridge")])

    assert names(found) == (["dam", "bridge"], [])
    assert [gap.item for gap in found.gaps] == ["bridge"]


def test_texts_without_an_address_or_with_that_of_a_front_page_are_no_versions() -> None:
    found = versions_of(
        [
            capture(f"{TEXT} {url}", url, url)
            for url in ("", "https://valeherald.example", "https://valeherald.example/")
        ]
    )

    assert len(found.current) == 3
    assert not found.pairs
