from crossread.linking._lexicon import lexicon


def test_no_word_is_both_a_rank_and_a_small_word() -> None:
    assert not lexicon().titles & lexicon().small


def test_letters_are_tried_longest_first() -> None:
    lengths = [len(letters) for letters in lexicon().letters]

    assert lengths == sorted(lengths, reverse=True)


def test_a_melted_article_ends_as_what_follows_begins() -> None:
    for article, behind in lexicon().assimilated.items():
        assert article.endswith(behind)


def test_no_word_joins_to_both_sides() -> None:
    assert not lexicon().leading & lexicon().trailing


def test_function_words_are_single_small_words() -> None:
    assert all(word.isalpha() and word.islower() for word in lexicon().function_words)


def test_what_words_nearly_mean_is_written_in_plain_small_letters() -> None:
    assert all(word.isascii() and word.isalpha() and word.islower() for word in lexicon().akin)
