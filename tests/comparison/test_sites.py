import pytest

from crossread.comparison._sites import contrasted, site_of


@pytest.mark.parametrize(
    ("text", "words", "site"),
    [
        ("A bomb at the bazaar killed 14 people in Orl.", "14 people", "market"),
        ("It killed 14 people at a bus stop in Orl.", "14 people", "bus station"),
        ("14 people died at the market, and five in the old mosque.", "five", "place of worship"),
        ("A bomb at the market killed 14, while a blast at a school killed five.", "five", "school"),
        ("A shell hit a school in Orl. Three teachers died there.", "Three teachers", "school"),
        ("A shell hit a school in Orl. Three teachers died in Vell.", "Three teachers", ""),
        ("A bomb killed 14 people in Orl, hospital officials said.", "14 people", ""),
    ],
)
def test_a_site_is_named_beside_a_figure_or_where_its_sentence_goes_back_to(
    case, tell, lexicon, text, words, site
) -> None:
    teller = tell(text)
    for told in {"14 people" if "14 people" in text else "14", words} - ({"14"} if "14" not in text else set()):
        if told in text:
            teller.counts(told, 14, 14)
    (account,) = case(teller).accounts.values()
    figure = next(one for one in account.figures if account.document[one.span] == words)

    assert site_of(account, figure, lexicon) == site


def test_only_sites_that_one_account_tells_apart_are_two() -> None:
    assert contrasted([("a", "market", 14), ("a", "school", 3), ("b", "mosque", 9)]) == {"market", "school"}
    assert not contrasted([("a", "market", 14), ("b", "school", 3)])
    assert not contrasted([("a", "market", 14), ("a", "school", 14)])
