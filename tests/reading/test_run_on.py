import pytest

BODY = (
    "The sluice at Varn was opened on Monday morning, the ministry of waters said in a statement. Residents of the "
    "lower town told reporters that nobody had warned them of the water. The keeper could not be reached by phone."
)


def test_a_leading_date_and_the_title_are_cut_from_the_first_sentence(take) -> None:
    text = f"---\ntitle: Sluice at Varn opened\n---\nMonday 4 March 2031 Sluice at Varn opened. {BODY}"

    taken = take(text)

    found = [(block.kind.value, taken.document[block.span]) for block in taken.blocks]
    assert found == [
        ("furniture", "Monday 4 March 2031"),
        ("title", "Sluice at Varn opened."),
        ("body", BODY),
    ]


@pytest.mark.parametrize(
    "tail",
    [
        "Last Update: Monday 4 March 2031 12:10",
        "... 11 Tags water Varn council",
        "Reporting by Mara Quill; Editing by Tom Reed",
        "Read more: Council of Varn meets in secret",
        "Follow us on the channel of the Courier",
        "12 Related Council meets Water falls Tags Varn",
        "© 2031 Orvel Courier",
    ],
)
def test_page_furniture_after_the_last_sentence_is_cut_off(take, tail: str) -> None:
    taken = take(f"{BODY} {tail}")

    assert [taken.document[block.span] for block in taken.blocks] == [BODY, tail]
    assert [block.kind.value for block in taken.blocks] == ["body", "furniture"]


@pytest.mark.parametrize(
    "inside",
    [
        "Related coverage follows. The council met again on Tuesday and did not vote. It will meet next week.",
        "The report says Tags were removed from the gates.",
        "She asked readers to Follow us and went away.",
    ],
)
def test_a_word_of_the_page_inside_the_text_cuts_nothing(take, inside: str) -> None:
    taken = take(f"{BODY} {inside}")

    assert len(taken.blocks) == 1


def test_a_date_that_begins_a_sentence_is_left_in_it(take) -> None:
    taken = take(f"4 March 2031 was the day on which the wheel was turned. {BODY}")

    assert len(taken.blocks) == 1


def test_a_short_line_is_never_cut(take) -> None:
    taken = take("4 March 2031 The sluice was opened by the keeper. Tags water")

    assert len(taken.blocks) == 1
