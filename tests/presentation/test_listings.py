"""Plain lists with the ids that judgements name."""

from crossread.presentation import documents_view, relations_view, speakers_view


def test_documents_are_listed_with_their_ids(contest):
    rows = documents_view(contest.comparison, contest.readings).tables[0].rows

    assert [row[-1].text for row in rows] == [document.id for document in contest.comparison.documents]


def test_relations_are_listed_with_the_ids_that_a_judgement_names(contest):
    rows = relations_view(contest.comparison, contest.readings).tables[0].rows

    assert [row[-1].text for row in rows] == [relation.id for relation in contest.comparison.relations]
    assert [row[0].mark for row in rows] == ["proposed", "decided"]


def test_speakers_are_listed_with_their_chain_and_their_words(contest):
    rows = speakers_view(contest.comparison, contest.readings).tables[0].rows

    told = {row[-1].text: row for row in rows}
    assert told["a-cracks"][1].text == "an engineer"
    assert told["a-cracks"][2].text == "Vale Observer ← an engineer"
    assert told["a-cracks"][3].passages
