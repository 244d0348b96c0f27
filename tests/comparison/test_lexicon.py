from crossread.comparison._words import stem


def test_antonyms_oppose_each_other_both_ways(lexicon) -> None:
    for word, against in lexicon.antonyms.items():
        assert all(word in lexicon.antonyms[other] for other in against)


def test_no_word_is_its_own_opposite(lexicon) -> None:
    assert all(word not in against for word, against in lexicon.antonyms.items())


def test_every_part_of_a_population_is_counted_by_some_word(lexicon) -> None:
    parts = {part for parts in lexicon.wholes.values() for part in parts}

    assert parts <= set(lexicon.populations.values())


def test_populations_are_known_by_stem(lexicon) -> None:
    assert lexicon.populations[stem("children")] == "children"
    assert lexicon.populations[stem("civilians")] == "civilians"


def test_past_forms_are_forms_of_a_deed(lexicon) -> None:
    assert lexicon.past <= set(lexicon.acts)


def test_loosening_words_leave_room_around_a_number(lexicon) -> None:
    assert all(low <= 1 <= high for low, high in lexicon.approximate.values())
