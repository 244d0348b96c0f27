import pytest

from crossread.comparison._accounts import known_names
from crossread.comparison._sources import profiles_of
from crossread.model import Citation, EntityType, EvidenceKind


@pytest.fixture
def profile(case, lexicon):
    def make(*tellers):
        put = case(*tellers)
        return next(profiles_of(put.accounts, known_names(put.linked.entities), put.linked.statements, lexicon))

    return make


@pytest.mark.parametrize(
    ("speaker", "type_", "evidence", "kind"),
    [
        ("Ada Venn", EntityType.PERSON, EvidenceKind.NONE_GIVEN, "named"),
        ("Ada Venn", None, EvidenceKind.NAMED_PERSON, "named"),
        ("Harbour Office", EntityType.ORGANISATION, EvidenceKind.NAMED_OFFICIAL, "institutional"),
        ("the harbour office", None, EvidenceKind.NAMED_OFFICIAL, "institutional"),
        ("Tidewire", EntityType.OUTLET, EvidenceKind.MEDIA, "outlet"),
        ("two officials", None, EvidenceKind.NONE_GIVEN, "anonymous"),
        ("the dockers", None, EvidenceKind.RESIDENTS, "anonymous"),
        ("the dockers", EntityType.GROUP, EvidenceKind.RESIDENTS, "anonymous"),
        ("unspecified", None, EvidenceKind.NONE_GIVEN, "unspecified"),
        ("", None, EvidenceKind.NONE_GIVEN, "unspecified"),
    ],
)
def test_a_source_is_of_one_kind(tell, profile, speaker, type_, evidence, kind) -> None:
    one = tell(f"{speaker} told it: rain fell.", outlet="The Gull")
    if type_:
        one.names(speaker, speaker, type_)
    one.hands_on("rain fell", speaker, evidence=evidence)

    assert [(source.name, source.kind) for source in profile(one).sources] == [(speaker, kind)]


def test_every_link_of_a_chain_is_leant_on_and_the_own_voice_is_not(tell, profile) -> None:
    one = tell("Residents told Tidewire that rain fell.", outlet="The Gull")
    one.names("Tidewire", "Tidewire", EntityType.OUTLET)
    one.hands_on("rain fell", "residents", source="Residents", via=("Tidewire",))

    found = profile(one).sources

    assert {source.name: source.kind for source in found} == {"Tidewire": "outlet", "residents": "anonymous"}
    assert all(source.passages == (one.document.passage(one.at("Residents")),) for source in found)


def test_spellings_of_one_source_fold_into_its_name_and_the_most_used_comes_first(tell, profile) -> None:
    one = tell("ADA VENN says it. Ada Venn says rain fell. Bo Sund says snow fell.")
    one.names("Ada Venn", "Ada Venn", EntityType.PERSON)
    for words, speaker in (("says it", "ADA VENN"), ("rain fell", "Ada Venn"), ("snow fell", "Bo Sund")):
        one.hands_on(words, speaker, cue=words)

    assert [(source.name, len(source.passages)) for source in profile(one).sources] == [("Ada Venn", 2), ("Bo Sund", 1)]


def test_own_and_other_voices_are_counted(tell, profile) -> None:
    one = tell("Rain fell. Cows drowned, she said. Bread was dear, he said.")
    one.says("Rain fell.")
    one.hands_on("Cows drowned", "she")
    one.hands_on("Bread was dear", "he")

    found = profile(one)

    assert (found.own_voice, found.attributed) == (1, 2)


def test_cited_outlets_are_counted_outside_furniture(tell, profile) -> None:
    one = tell("(Tidewire, 5 May) and (Tidewire, 6 May). More on Tidewire")
    one.marks_furniture("More on Tidewire")
    for words in ("(Tidewire, 5 May)", "(Tidewire, 6 May)", "More on Tidewire"):
        one.citations.append(Citation(*one.at(words), outlet="Tidewire"))

    assert [(cited.name, len(cited.passages)) for cited in profile(one).cited_outlets] == [("Tidewire", 2)]
