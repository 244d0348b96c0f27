import pytest

from crossread.reading._front_matter import split_front_matter


def test_keys_and_values_stand_before_the_text() -> None:
    fronted = split_front_matter("---\r\nTitle: One: two\r\nurl: https://a.example/b\r\n---\r\nThe text.\r\n")

    assert fronted.head == {"title": "One: two", "url": "https://a.example/b"}
    assert fronted.text == "The text.\r\n"


@pytest.mark.parametrize(
    "text",
    [
        "The text.\n---\nkey: value\n---\n",
        "---\nThe keeper said nothing.\n---\nThe text.",
        "---\nkey: value\nThe text.",
        "---\n---\nThe text.",
        "----\nkey: value\n---\n",
        "---",
        "---\n" + "key: value\n" * 500 + "---\nThe text.",
        "",
    ],
)
def test_what_is_no_front_matter_stays_text(text: str) -> None:
    assert split_front_matter(text).text == text
    assert split_front_matter(text).head == {}
