import pytest

from crossread.extraction._other_scripts import in_other_scripts, is_in_other_script


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The raid was led by عمر حديد on Monday.", ["عمر حديد"]),
        ("Омар Хадид (Omar Hadid) led it.", ["Омар Хадид"]),
        ("He called it “حرية” and left.", []),
        ("The word перемога means victory.", []),
        ("He said: عمر حديد خرج من المدينة امس ولم يعد.", []),
        ("Ängelholm and Tromsø are Latin.", []),
    ],
)
def test_names_in_another_script_are_found_but_neither_words_nor_sentences(text: str, names: list[str]) -> None:
    assert [text[span.start : span.end] for span in in_other_scripts(text)] == names


def test_latin_letters_with_marks_are_no_other_script() -> None:
    assert not is_in_other_script("Ängelholm")
    assert is_in_other_script("Омар")
