"""Words that take sides."""

from crossread.extraction._standing import TONES, standing_words
from crossread.extraction._word_lists import word_list
from crossread.model import EntityType


def test_one_thing_has_names_of_every_colour() -> None:
    calls = {hit.what.tone: hit.what.name for hit in standing_words().found_in("terrorists, rebels or liberators")}

    assert calls == dict.fromkeys(TONES, "armed groups")


def test_a_word_is_found_at_the_head_of_a_sentence_too() -> None:
    (hit,) = standing_words().found_in("Terrorists came.")

    assert hit.what.type is EntityType.ARMED_GROUP


def test_some_words_colour_only_the_noun_behind_them() -> None:
    (hit,) = standing_words().found_in("rebel-held")

    assert hit.what.before_nouns


def test_no_word_takes_two_sides_in_one_class() -> None:
    for kind in word_list("labels")["class"]:
        words = [word for tone in TONES for word in kind[tone]]
        assert len(words) == len(set(words)), kind["name"]
