WRAPPED = """Sluice at Varn opened
By Mara Quill

The sluice at Varn was opened on Monday morning, the ministry of
waters said in a statement. Residents of the lower town told
reporters that nobody had warned them of the water, and that
12 houses had been flooded.
Nobody was hurt.

The council named three reasons:
- the wheel was old and
- the keeper was asleep

An inquiry goes on, and its report is due by 15 June, according
to the office of the mayor.
"""


def test_a_text_set_in_lines_is_put_together_into_paragraphs(take) -> None:
    taken = take(WRAPPED)

    found = [(block.kind.value, taken.document[block.span]) for block in taken.blocks]
    assert taken.document.text == WRAPPED
    assert found[:2] == [("title", "Sluice at Varn opened"), ("furniture", "By Mara Quill")]
    assert found[2][1].startswith("The sluice at Varn was opened on Monday morning, the ministry of\nwaters said")
    assert found[2][1].endswith("houses had been flooded.")
    assert [words for _, words in found[3:6]] == [
        "Nobody was hurt.",
        "The council named three reasons:",
        "- the wheel was old and",
    ]
    assert found[-1][1] == (
        "An inquiry goes on, and its report is due by 15 June, according\nto the office of the mayor."
    )


def test_lines_that_are_paragraphs_of_their_own_stay_apart(take) -> None:
    text = "\n".join(["The keeper said that he had seen nobody at the wheel on Monday."] * 8)

    assert len(take(text).blocks) == 8


def test_a_poem_or_list_stays_in_its_lines(take) -> None:
    text = "Names of the flooded houses\n\nAlder\nBirch\nCedar\nElm\nthe old mill\nthe school"

    assert len(take(text).blocks) == 7
