import pytest

LEAD = "The sluice at Varn was opened on Monday morning, the ministry of waters said in a statement."
MORE = "Residents of the lower town told reporters that nobody had warned them of the water at all."


def page(*lines: str) -> str:
    return "\n\n".join(lines)


def test_a_first_line_without_a_stop_is_the_title(kinds) -> None:
    found = kinds(page("Sluice at Varn opened, ministry says", LEAD, MORE))

    assert [kind for kind, _ in found] == ["title", "body", "body"]


def test_a_lone_line_is_body(kinds) -> None:
    assert kinds("Sluice at Varn opened")[0][0] == "body"


def test_a_line_without_a_stop_under_the_title_is_the_standfirst(kinds) -> None:
    found = kinds(page("Sluice opened", "Comment: who really turned the wheel at Varn", LEAD, MORE))

    assert [kind for kind, _ in found] == ["title", "standfirst", "body", "body"]


def test_a_sentence_under_the_title_is_the_standfirst_when_the_byline_follows(kinds) -> None:
    found = kinds(page("Sluice opened", "Nobody wants to have turned the wheel.", "By Mara Quill", LEAD, MORE))

    assert [kind for kind, _ in found] == ["title", "standfirst", "furniture", "body", "body"]


def test_a_sentence_under_the_title_is_body_when_the_text_goes_on(kinds) -> None:
    found = kinds(page("Sluice opened", "Nobody wants to have turned the wheel.", LEAD, MORE))

    assert [kind for kind, _ in found] == ["title", "body", "body", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "TOPSHOT - Children play by the sluice at Varn on March 4, 2031. (Photo by Ann Lee / VNA)",
        "FILE - The keeper of the sluice walks along the dam in this 2029 photograph.",
        "Water stands in the streets of the lower town on Monday. [Ann Lee/VNA]",
        "Water stands in the streets. Photograph: Ann Lee",
        "In this handout picture the keeper shows the broken wheel to the council.",
    ],
)
def test_a_line_with_a_pictures_credit_or_its_usual_opening_is_a_caption(kinds, line: str) -> None:
    found = kinds(page("Sluice opened", LEAD, line, MORE))

    assert [kind for kind, _ in found] == ["title", "body", "caption", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to our newsletter",
        "Follow us on the channel of the Courier",
        "Share this",
        "ADVERTISEMENT",
        "© 2031 Orvel Courier. All rights reserved.",
        "We use cookies to improve your stay on this site. By using it you accept them.",
        "This page is an automated translation",
        "Reporting by Mara Quill; Editing by Tom Reed",
        "Read more: Council of Varn meets in secret",
        "Tags: water, Varn, council",
        "* * *",
        "Home » News » Rivers",
        "![The dam](dam.jpg)",
        "Tom Reed contributed reporting.",
        "17",
    ],
)
def test_what_belongs_to_the_page_is_furniture(kinds, line: str) -> None:
    found = kinds(page("Sluice opened", LEAD, line, MORE, LEAD))

    assert [kind for kind, _ in found] == ["title", "body", "furniture", "body", "body"]


def test_headlines_after_a_prompt_are_furniture_until_the_spacing_changes(kinds) -> None:
    text = page("Sluice opened", LEAD, "\nRead more:", "Council of Varn meets", "Water falls in Orvel", f"\n{MORE}")

    assert [kind for kind, _ in kinds(text)] == ["title", "body", "furniture", "furniture", "furniture", "body"]


def test_headlines_after_a_prompt_end_where_sentences_begin(kinds) -> None:
    text = page("Sluice opened", LEAD, "Related", "Council of Varn meets", MORE)

    assert [kind for kind, _ in kinds(text)] == ["title", "body", "furniture", "furniture", "body"]


def test_headlines_below_a_prompt_with_a_headline_stand_close_to_it(kinds) -> None:
    text = page(
        "Sluice opened", LEAD, "See also: Council meets\n• Water falls\n• Mill burns", "• The wheel was old", MORE
    )

    assert [kind for kind, _ in kinds(text)] == ["title", "body", *["furniture"] * 3, "body", "body"]


def test_a_short_line_that_comes_back_is_furniture(kinds) -> None:
    text = page("Sluice opened", "Friends of the river", LEAD, "Friends of the river", MORE)

    assert [kind for kind, _ in kinds(text)] == ["title", "furniture", "body", "furniture", "body"]


def test_a_menu_before_the_text_is_furniture(kinds) -> None:
    text = "Sluice opened\nrivers\nlakes\nharbours\nferries\n\n" + page(LEAD, MORE)

    assert [kind for kind, _ in kinds(text)] == ["title", *["furniture"] * 4, "body", "body"]


def test_a_list_of_names_in_the_text_is_kept_as_text(kinds) -> None:
    text = page("Sluice opened", LEAD, "- Ann Lee\n- Tom Reed\n- Mara Quill\n- Per Holm", MORE)

    assert [kind for kind, _ in kinds(text)] == ["title", *["body"] * 6]


def test_a_short_line_set_apart_between_paragraphs_is_a_heading(kinds) -> None:
    found = kinds(page("Sluice opened", LEAD, "A second account", MORE))

    assert [kind for kind, _ in found] == ["title", "body", "heading", "body"]


def test_a_question_set_apart_is_a_heading(kinds) -> None:
    found = kinds(page("Sluice opened", LEAD, "Who turned the wheel?", MORE))

    assert [kind for kind, _ in found] == ["title", "body", "heading", "body"]


def test_slogans_and_half_sentences_are_no_headings(kinds) -> None:
    found = kinds(page("Sluice opened", LEAD, "Water for Varn!", "The council listed three reasons:", MORE))

    assert [kind for kind, _ in found] == ["title", "body", "body", "body", "body"]


def test_headings_of_markdown_are_headings(kinds) -> None:
    found = kinds(page("# Sluice opened", LEAD, "## What the keeper says", MORE), "a.md")

    assert [kind for kind, _ in found] == ["title", "body", "heading", "body"]


@pytest.mark.parametrize(
    "opening",
    ["UPDATE: ", "UPDATE 18:30: ", "Correction: ", "Correction, 4 March: ", "Editor's note: ", "Editor’s note – "],
)
def test_what_says_that_it_was_added_is_an_addendum_down_to_the_end(kinds, opening: str) -> None:
    found = kinds(
        page("Sluice opened", LEAD, MORE, f"{opening}the keeper was named.", "The council has not replied yet.")
    )

    assert [kind for kind, _ in found] == ["title", "body", "body", "addendum", "addendum"]


def test_a_note_at_the_top_leaves_the_text_below_it_body(kinds) -> None:
    found = kinds(page("Sluice opened", "Editor’s note: this text has been shortened.", LEAD, MORE))

    assert [kind for kind, _ in found] == ["title", "addendum", "body", "body"]


def test_what_stands_apart_after_closing_slogans_is_an_addendum(kinds) -> None:
    text = page("Sluice opened", LEAD, MORE, "Water for Varn!\nDown with the council!") + "\n\n\n" + page(LEAD, MORE)

    assert [kind for kind, _ in kinds(text)][3:] == ["body", "body", "addendum", "addendum"]


def test_a_signature_at_the_end_is_furniture(kinds) -> None:
    found = kinds(page("Sluice opened", LEAD, MORE, "(With VNA)"))

    assert [kind for kind, _ in found] == ["title", "body", "body", "furniture"]


def test_who_the_author_is_is_furniture_at_the_end_only(kinds) -> None:
    author, keeper = "Mara Quill is a reporter with the river desk.", "Per Holm is the keeper of the sluice at Varn."

    found = kinds(page("Sluice opened", author, LEAD, keeper, MORE, author))

    assert [kind for kind, _ in found] == ["title", "body", "body", "body", "body", "furniture"]


def test_the_title_that_the_source_states_is_found_below_other_lines(kinds) -> None:
    text = "---\ntitle: Sluice at Varn “opened”\n---\n" + page("The rivers desk", "Sluice at Varn opened", LEAD, MORE)

    assert ("title", "Sluice at Varn opened") in kinds(text)
