"""From cues, rules and quotation marks to drafts."""

from tests.extraction.said import Told, parsed, place, with_tree, words_of

from crossread.extraction._drafting import drafts_in
from crossread.extraction._drafts import Draft, cover_of
from crossread.extraction._quotations import quotations_in


def drafted(text: str, *told: Told) -> tuple[Draft, ...]:
    document = parsed(text, *told)
    return drafts_in(document, quotations_in(document), cover_of([]))


def test_a_content_gets_the_marks_of_its_quotation() -> None:
    text = "“The dam broke,” said Ada Moor."

    (draft,) = drafted(text, ("Ada Moor", "said", "The dam broke"))

    assert words_of(text, draft.content) == ["“The dam broke,”"]


def test_a_content_that_begins_a_quotation_takes_all_of_it() -> None:
    text = "Ada Moor said: “The dam broke. Nobody came. We ran.”"

    (draft,) = drafted(text, ("Ada Moor", "said", "“The dam broke."))

    assert words_of(text, draft.content) == ["“The dam broke. Nobody came. We ran.”"]


def test_a_reporting_clause_inside_the_marks_is_not_swallowed() -> None:
    text = '"The dam broke, said Ada Moor, and nobody came."'

    (draft,) = drafted(text, ("Ada Moor", "said", "The dam broke//and nobody came"))

    assert words_of(text, draft.content) == ["The dam broke", "and nobody came"]


def test_a_quotation_split_by_its_cue_is_one_statement() -> None:
    text = "“The dam broke,” said Ada Moor. “Nobody came to help us.”"

    (draft,) = drafted(text, ("Ada Moor", "said", "“The dam broke,”"))

    assert words_of(text, draft.content) == ["“The dam broke,”", "“Nobody came to help us.”"]


def test_a_paragraph_that_is_a_quotation_goes_on_from_the_one_before() -> None:
    text = "“The dam broke,” said Ada Moor.\n\n“Nobody came to help us.”\n\nIt rained."

    first, second = drafted(text, ("Ada Moor", "said", "“The dam broke,”"))

    assert second.follows == first
    assert (second.source, second.cue) == ((), ())
    assert words_of(text, second.content) == ["“Nobody came to help us.”"]


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "Ada Moor said: “The dam broke.\n\n“Nobody came to help us.”"

    first, second = drafted(text, ("Ada Moor", "said", "“The dam broke."))

    assert second.follows == first


def test_a_long_row_of_continuations_all_follow_the_first() -> None:
    text = "“The dam broke,” said Ada Moor." + "\n\n“Nobody came to help us.”" * 50

    first, *rest = drafted(text, ("Ada Moor", "said", "“The dam broke,”"))

    assert len(rest) == 50
    assert all(draft.follows == first for draft in rest)


def test_a_quotation_after_other_words_is_nobodys_yet() -> None:
    text = "“The dam broke,” said Ada Moor.\n\nA boy stood there. “Nobody came to help us.”"

    _, second = drafted(text, ("Ada Moor", "said", "“The dam broke,”"))

    assert second.follows is None


def test_a_few_quoted_words_are_held_at_a_distance() -> None:
    text = "They sent their “peace keepers” to Orla."

    (draft,) = drafted(text)

    assert draft.scare
    assert words_of(text, draft.content) == ["“peace keepers”"]


def test_the_title_of_a_work_is_no_statement() -> None:
    assert drafted("She read “The Old Dam” twice.") == ()


def test_what_the_reader_found_is_not_found_again() -> None:
    text = "According to the mayor, nine boats sank."

    (draft,) = drafted(text, ("the mayor", "According to", "nine boats sank"))

    assert draft.cue == (place(text, "According to"),)
    assert draft.probability == 1.0


def test_a_cue_that_marks_nothing_is_left_out() -> None:
    assert drafted("It rained.", ("", "", "")) == ()


def test_a_content_inside_a_quotation_leaves_the_marks_to_it() -> None:
    text = "“They came at dawn and I suspect that it broke,” she said."

    outer, inner = drafted(
        text,
        ("she", "said", "“They came at dawn and I suspect that it broke,”"),
        ("I", "suspect", "that it broke,”"),
    )

    assert words_of(text, outer.content) == ["“They came at dawn and I suspect that it broke,”"]
    assert words_of(text, inner.content) == ["it broke"]


def test_the_full_stop_of_the_sentence_is_no_part_of_a_content() -> None:
    text = "She said the dam broke. It rained."

    assert words_of(text, drafted(text, ("She", "said", "the dam broke."))[0].content) == ["the dam broke"]


def test_a_reporting_clause_behind_a_rules_content_ends_it() -> None:
    text = "“They came,” and the fears that the dam breaks, the mayor said, are old."

    found = drafted(text, ("the mayor", "said", "“They came,”"))

    (fears,) = [draft for draft in found if draft.cue == (place(text, "fears that"),)]
    assert words_of(text, fears.content) == ["the dam breaks"]


def test_quoted_marks_without_words_are_no_content() -> None:
    text = 'She said " and left.'

    assert drafted(text, ("She", "said", '"'))[0].content == ()


def test_the_word_that_stands_with_its_cue() -> None:
    text = "The mayor said that the dam broke."

    (draft,) = drafted(text, ("The mayor", "said", "that the dam broke"))

    assert (words_of(text, draft.cue), words_of(text, draft.content)) == (["said that"], ["the dam broke"])


def test_what_stands_in_the_next_paragraph_is_more_of_the_same_speech() -> None:
    text = "“The dam broke,” she said.\n\n“Nobody came.”"

    first, second = drafted(text, ("she", "said", "“The dam broke,”//“Nobody came.”"))

    assert words_of(text, first.content) == ["“The dam broke,”"]
    assert (second.follows, words_of(text, second.content)) == (first, ["“Nobody came.”"])


def test_two_cues_of_one_source_part_their_contents() -> None:
    text = "The mayor said the dam broke, adding that nobody came."

    second, first = drafted(
        text,
        ("The mayor", "said", "the dam broke, adding that nobody came"),
        ("The mayor", "adding", "that nobody came"),
    )

    assert words_of(text, first.content) == ["the dam broke"]
    assert words_of(text, second.content) == ["nobody came"]


def test_a_cue_without_a_meaning_of_its_own_is_left_out() -> None:
    text = "The mayor is off to Orla today."

    assert drafted(text, ("The mayor", "to", "Orla today")) == ()


def test_whoever_is_cited_is_no_part_of_the_content() -> None:
    text = "According to the guild, citing two old miners, the dam broke."

    (draft,) = drafted(
        text,
        ("the guild", "According to", "citing two old miners, the dam broke"),
        ("the guild", "citing", "two old miners, the dam broke"),
    )

    assert words_of(text, draft.content) == ["the dam broke"]


def test_what_is_told_of_a_source_is_nobodys_word() -> None:
    text = "One miner, hiding for fear of floods, said the dam broke."

    (draft,) = drafted(text, ("One miner, hiding for fear of floods", "said", "the dam broke"))

    assert words_of(text, draft.cue) == ["said"]


def test_unquoted_words_of_another_paragraph_are_not_more_of_the_same_speech() -> None:
    text = "The dam broke, she said.\n\nNobody came."

    (draft,) = drafted(text, ("she", "said", "The dam broke//Nobody came"))

    assert words_of(text, draft.content) == ["The dam broke"]


def test_a_content_in_the_title_of_a_work_ends_with_the_title() -> None:
    text = "It broke. (Guild denies flood, Courier, 3 May 2031)"
    document = parsed(text, ("Guild", "denies", "flood, Courier, 3 May 2031"))

    (draft,) = drafts_in(document, quotations_in(document), cover_of([place(text, "Guild denies flood")]))

    assert words_of(text, draft.content) == ["flood"]


def test_the_stop_of_an_abbreviation_stays_with_its_word() -> None:
    text = "She said the dam broke at 7 a.m."

    assert words_of(text, drafted(text, ("She", "said", "the dam broke at 7 a.m."))[0].content) == [
        "the dam broke at 7 a.m."
    ]


def test_an_open_bracket_is_no_part_of_a_source() -> None:
    text = "The Orla Guild (OG) said the dam broke."

    assert words_of(text, drafted(text, ("The Orla Guild (", "said", "the dam broke"))[0].source) == ["The Orla Guild"]


def test_words_that_fill_a_pause_say_nothing() -> None:
    text = "“You know the dam broke,” said Ada."

    (draft,) = drafted(text, ("Ada", "said", "“You know the dam broke,”"), ("You", "know", "the dam broke"))

    assert words_of(text, draft.cue) == ["said"]


def test_a_bare_purpose_says_nothing() -> None:
    assert drafted("He came to warn of a dam.", ("", "to warn of", "a dam")) == ()


def test_an_adverb_alone_is_no_cue() -> None:
    assert drafted("The mayor loudly left Orla.", ("The mayor", "loudly", "left Orla")) == ()


def test_a_quotation_of_another_paragraph_with_a_cue_of_its_own_is_not_claimed_twice() -> None:
    text = "“The dam broke,” she said.\n\n“Nobody came,” she added."

    first, second = drafted(
        text, ("she", "said", "“The dam broke,”//“Nobody came,”"), ("she", "added", "“Nobody came,”")
    )

    assert words_of(text, first.content) == ["“The dam broke,”"]
    assert words_of(text, second.cue) == ["added"]


def test_an_article_is_nobody() -> None:
    text = "“The dam broke and nobody came,” said the mayor."

    (draft,) = drafted(text, ("the", "said", "“The dam broke and nobody came,”"))

    assert draft.source == ()


def test_what_leads_up_to_a_source_is_no_part_of_it() -> None:
    text = "It was over, with Ada Moor describing the dam as lost."

    (draft,) = drafted(text, ("with Ada Moor", "describing", "the dam as lost"))

    assert words_of(text, draft.source) == ["Ada Moor"]


def test_a_cue_speaks_for_the_quotation_beside_it_and_not_for_the_turn_before() -> None:
    text = "“Was the dam safe?” “It never was at all,” said Ada Moor."

    drafts = drafted(text, ("Ada Moor", "said", "“Was the dam safe?” “It never was at all,”"))

    assert [words_of(text, one.content) for one in drafts] == [["“Was the dam safe?”"], ["“It never was at all,”"]]
    assert [bool(one.source) for one in drafts] == [False, True]


def test_a_possessive_owns_no_cue_behind_a_verb() -> None:
    text = "Norland’s claims have raised fears that the dam breaks."
    document = parsed(text, ("Norland’s", "fears that", "the dam breaks"))
    told = with_tree(document, {"have": ("AUX", "aux", "raised"), "raised": ("VERB", "root", "raised")})

    (draft,) = drafts_in(told, quotations_in(told), cover_of([]))

    assert draft.source == ()


def test_whoever_owns_a_wish_holds_it() -> None:
    text = "Norland’s alleged wish to help is old."
    tree = {"alleged": ("VERB", "amod", "wish"), "wish": ("NOUN", "nsubj", "old")}
    document = with_tree(parsed(text, ("", "alleged wish", "to help")), tree)

    (draft,) = drafts_in(document, quotations_in(document), cover_of([]))

    assert words_of(text, draft.source) == ["Norland’s"]
