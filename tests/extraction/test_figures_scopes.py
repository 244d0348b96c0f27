from crossread.extraction._figures_scopes import with_shared_scopes
from crossread.model import Figure, Scope


def figure(text: str, words: str, category: str, scope: Scope | None = None, *, low: float = 1) -> Figure:
    """The figure of these words."""
    start = text.index(words)
    return Figure(start, start + len(words), low, low, "", "count", "", category, scope or Scope())


def scopes(text: str, *figures: Figure) -> list[Scope]:
    """The scopes of figures after they have been shared."""
    return [one.scope for one in with_shared_scopes(text, figures)]


ORL = Scope(place="Orl")
MAY = Scope(period="2031-05-12")


def test_the_killed_and_the_wounded_of_one_breath_have_one_scope() -> None:
    text = "It began. " * 40 + "A shell killed 4 people and wounded 12 in Orl."
    found = scopes(text, figure(text, "4 people", "killed", MAY), figure(text, "12", "injured", ORL))

    assert found == [Scope("Orl", "2031-05-12"), Scope("Orl", "2031-05-12")]


def test_what_a_figure_says_itself_it_keeps() -> None:
    text = "It began. " * 40 + "A shell killed 4 people and wounded 12 in Orl."
    found = scopes(text, figure(text, "4 people", "killed", Scope(place="Lorn")), figure(text, "12", "injured", ORL))

    assert [scope.place for scope in found] == ["Lorn", "Orl"]


def test_a_new_clause_has_a_scope_of_its_own() -> None:
    text = "It began. " * 40 + "A shell killed 4 people in Lorn but 12 were wounded."
    found = scopes(text, figure(text, "4 people", "killed", ORL), figure(text, "12", "injured"))

    assert found == [ORL, Scope()]


def test_a_headline_has_the_scope_of_what_it_repeats() -> None:
    text = "Shell kills 4. The shell that killed 4 people fell on Orl; 9 died in Lorn."
    found = scopes(
        text,
        figure(text, "4", "killed", low=4),
        figure(text, "4 people", "killed", ORL, low=4),
        figure(text, "9", "killed", Scope(place="Lorn"), low=9),
    )

    assert found == [ORL, ORL, Scope(place="Lorn")]


def test_a_figure_further_down_is_no_headline() -> None:
    text = "It began. " * 40 + "Shell kills 4. The shell that killed 4 people fell on Orl."
    found = scopes(text, figure(text, "4", "killed", low=4), figure(text, "4 people", "killed", ORL, low=4))

    assert found == [Scope(), ORL]
