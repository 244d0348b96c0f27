import pytest

from crossread.comparison._accounts import known_names
from crossread.comparison._bodies import bodies_of, source_of
from crossread.model import EntityType


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("Ada Moor, director of the Lake Monitor, counted.", "director of the Lake Monitor", "lake"),
        (
            "Ada Moor, spokeswoman for the rescue service, counted.",
            "spokeswoman for the rescue service",
            "rescue service",
        ),
        ("Ada Moor, Interior ministry spokeswoman, counted.", "Interior ministry spokeswoman", "interior ministry"),
        ("Ada Moor, the ministry's press director, counted.", "ministry's press director", "ministry"),
        ("Ada Moor, mayor of Ostra, counted.", "mayor of Ostra", "moor"),
        ("Ada Moor, director, counted.", "director", "moor"),
    ],
)
def test_whoever_heads_or_speaks_for_a_body_counts_for_it(case, tell, text, role, body) -> None:
    teller = tell(text, outlet="")
    teller.names("Ada Moor", "moor", EntityType.PERSON)
    if "Lake Monitor" in text:
        teller.names("Lake Monitor", "lake", EntityType.ORGANISATION)
    teller.has_role(role, "moor")
    put = case(teller)
    (account,) = put.accounts.values()
    bodies = bodies_of([account], put.linked.entities)

    assert source_of("moor", account, known_names(put.linked.entities), bodies) == body


def test_who_headed_a_body_once_speaks_for_it_no_more(case, tell) -> None:
    teller = tell("Ada Moor, director of the rescue service, counted.")
    teller.names("Ada Moor", "moor", EntityType.PERSON)
    teller.has_role("director of the rescue service", "moor", former=True)
    put = case(teller)

    assert not bodies_of(put.accounts.values(), put.linked.entities)


def test_an_own_voice_is_its_outlets_and_without_one_that_of_its_text(case, tell) -> None:
    put = case(tell("A text.", outlet="Gazette"), tell("Another.", outlet=""))
    one, other = put.accounts.values()

    assert source_of("Gazette", one, {}, {}) == "gazette"
    assert source_of("the author", other, {}, {}) == str(other.document.id)
