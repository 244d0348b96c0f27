"""Addresses by which captures of one text meet."""

import pytest

from crossread.comparison._versions_address import canonical


@pytest.mark.parametrize(
    "url",
    [
        "http://valeherald.example/news/dam",
        "https://www.valeherald.example/news/dam/",
        "https://m.valeherald.example:443/news/dam?utm_source=feed&fbclid=1",
        "HTTPS://ValeHerald.example/news/dam/index.html#comments",
        "https://amp.valeherald.example/news/dam/amp",
    ],
)
def test_what_says_where_a_reader_came_from_tells_no_texts_apart(url: str) -> None:
    assert canonical(url) == "valeherald.example/news/dam"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://valeherald.example/?p=1", "https://valeherald.example/?p=2"),
        ("https://valeherald.example/?1029", "https://valeherald.example/?1030"),
        ("https://valeherald.example/#!/dam", "https://valeherald.example/#!/bridge"),
        ("https://valeherald.example:8080/dam", "https://valeherald.example/dam"),
        ("https://valeherald.example/Dam", "https://valeherald.example/dam"),
    ],
)
def test_what_names_another_text_does(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


def test_the_order_of_parameters_does_not() -> None:
    assert canonical("https://a.example/x?b=2&a=1") == canonical("https://a.example/x?a=1&b=2")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://valeherald.example",
        "https://valeherald.example/?utm_source=x",
        "no address",
        "http://[::1",
        "http://a:b/c",
    ],
)
def test_an_address_that_names_no_text_is_none(url: str) -> None:
    assert canonical(url) == ""


def test_half_characters_end_nothing() -> None:
    assert canonical("https://a.example/x?q=\ud800")
