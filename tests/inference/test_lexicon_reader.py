from crossread.inference import LexiconReader

TEXT = '"It was staged," said Ivan Ott. Residents claimed that nobody came. According to the mayor, it rained.'


def words_of(spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [TEXT[start:end] for start, end in spans]


def test_reporting_verbs_and_according_to_are_cues() -> None:
    said, claimed, according = LexiconReader().answer([TEXT])[0].cues

    assert (words_of(said.source), words_of(said.content)) == (["Ivan Ott"], ['"It was staged,"'])
    assert (words_of(claimed.source), words_of(claimed.content)) == (["Residents"], ["that nobody came"])
    assert (words_of(according.source), words_of(according.content)) == (["the mayor"], ["it rained"])


def test_capitalised_runs_are_names_and_full_stops_end_sentences() -> None:
    answers = LexiconReader().answer([TEXT])[0]

    assert [TEXT[name.start : name.end] for name in answers.names] == ["Ivan Ott"]
    assert len(answers.sentences) == 3


def test_an_empty_text_has_no_answers() -> None:
    assert not LexiconReader().answer([""])[0].tokens
