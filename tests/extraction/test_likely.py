"""Whom the reader takes a mention for, followed back from link to link."""

import pytest

from crossread.extraction._chained import Chained
from crossread.extraction._likely import Likely
from crossread.extraction._memory import Referent
from crossread.model import Answers, EntityType, LinkAnswer, MentionAnswer, Span

ADA, BEN = Referent("Ada Moor", EntityType.PERSON), Referent("Ben Hill", EntityType.PERSON)
AT = {"ada": Span(0, 3), "ben": Span(5, 8), "who": Span(9, 12), "he": Span(13, 15)}


def mention(name: str, chain: int, **links: float) -> MentionAnswer:
    told = tuple(LinkAnswer(AT[to], much) for to, much in links.items())
    return MentionAnswer(*AT[name], head=AT[name], type="person", chain=chain, probability=0.9, links=told)


def likely(*mentions: MentionAnswer) -> Likely:
    made = Likely(Chained(Answers(mentions=mentions)))
    made.note(AT["ada"], [(ADA, 1.0)])
    made.note(AT["ben"], [(BEN, 1.0)])
    return made


def test_links_are_followed_back_to_names() -> None:
    made = likely(mention("ada", 0), mention("ben", 1), mention("who", 1, ben=0.5, ada=0.4), mention("he", 1, who=0.5))

    assert {one.name: much for one, much in made.of(AT["he"])} == pytest.approx({"Ben Hill": 0.25, "Ada Moor": 0.2})


def test_what_is_concluded_of_a_mention_counts_for_those_after_it() -> None:
    made = likely(mention("ada", 0), mention("ben", 1), mention("who", 1, ben=0.9), mention("he", 1, who=0.5))
    made.note(AT["who"], [(ADA, 1.0)])

    assert made.of(AT["he"]) == [(ADA, 0.5)]


def test_of_a_reader_that_tells_chains_only_the_chain_is_a_link() -> None:
    made = likely(mention("ada", 0), mention("ben", 1), mention("he", 1))

    assert made.of(AT["he"]) == [(BEN, 0.9)]


def test_where_the_reader_saw_no_mention_nobody_is_likely() -> None:
    assert likely(mention("ada", 0), mention("ben", 1)).of(AT["he"]) == []
