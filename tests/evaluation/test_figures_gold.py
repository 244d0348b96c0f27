import hashlib
from pathlib import Path

import msgspec
import pytest

from crossread.errors import NotFound
from crossread.evaluation._bench import Bench
from crossread.evaluation._figures_gold import HALVES, HARMS, Annotated, GoldArticle, groups

FOLDER = Path(__file__).parents[2] / "evaluation" / "figures"


def articles(half: str) -> list[GoldArticle]:
    """The annotated articles of a half."""
    return [
        msgspec.json.decode(line, type=GoldArticle) for line in (FOLDER / f"{half}.jsonl").read_bytes().splitlines()
    ]


def test_the_halves_share_no_group_and_have_thirty_each() -> None:
    develop, report = ({article.group for article in articles(half)} for half in HALVES)

    assert len(develop) == len(report) == 30
    assert not develop & report


def test_groups_go_to_the_halves_by_turns_in_the_order_of_their_sums() -> None:
    halves = {article.group: half for half in HALVES for article in articles(half)}

    ordered = sorted(halves, key=lambda group: hashlib.sha1(group.encode(), usedforsecurity=False).hexdigest())

    assert [halves[group] for group in ordered] == [*HALVES] * 30


@pytest.mark.parametrize("half", HALVES)
def test_every_figure_keeps_to_the_guide(half: str) -> None:
    figures = [figure for article in articles(half) for figure in article.figures]

    assert all(figure.start < figure.end for figure in figures)
    assert all(set(figure.category) <= set(HARMS) and figure.category for figure in figures)
    assert all(figure.own_voice or figure.holder for figure in figures)
    assert all(figure.low is None or figure.high is None or figure.low <= figure.high for figure in figures)
    assert all((figure.low, figure.high) != (None, None) or figure.optional for figure in figures)


@pytest.mark.parametrize("half", HALVES)
def test_the_guide_counts_what_is_there(half: str) -> None:
    figures = [figure for article in articles(half) for figure in article.figures]
    counts = (30, len(articles(half)), len(figures), sum(figure.optional for figure in figures))

    assert f"| {half} | {' | '.join(map(str, counts))} |" in (FOLDER / "GUIDE.md").read_text("utf-8")


def test_the_annotated_texts_are_those_of_the_set(shared: Path) -> None:
    accounts: list[Annotated] = [
        account for half in HALVES for group in groups(Bench(shared, 1), half) for account in group
    ]

    assert len(accounts) == sum(len(articles(half)) for half in HALVES)
    assert all(figure.end <= len(account.text) for account in accounts for figure in account.figures)


def test_a_text_that_was_changed_is_refused(tmp_path: Path) -> None:
    changed = [{"id": article.article, "text": "changed", "place": "", "date": ""} for article in articles("develop")]
    folder = tmp_path / "data" / "fakes"
    folder.mkdir(parents=True)
    (folder / "articles.jsonl").write_bytes(b"\n".join(map(msgspec.json.encode, changed)))

    with pytest.raises(NotFound, match="not the text that was annotated"):
        next(groups(Bench(tmp_path, 1), "develop"))
