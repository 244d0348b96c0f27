import pytest

from crossread.reading._language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The keeper of the sluice said on Monday that nobody had asked for it.", "en"),
        ("Der Wärter sagte am Montag, dass niemand das Wehr geöffnet habe.", "de"),
        ("Le gardien a dit lundi que personne n'avait ouvert l'écluse de la ville.", "fr"),
        ("Сторож сказал в понедельник, что никто не открывал шлюз города.", "ru"),
        ("قال الحارس يوم الاثنين إن أحدا لم يفتح بوابة السد في المدينة", "ar"),
    ],
)
def test_the_language_of_a_sentence_is_told(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "12 34", "a" * 5000, "Orvel Varn Quill"])
def test_too_little_tells_nothing(text: str) -> None:
    assert language_of(text) == ""
