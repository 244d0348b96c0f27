import pytest

from crossread.linking._legal_forms import Firm, without_forms


@pytest.mark.parametrize(
    ("name", "firm"),
    [
        ("Orlan Cement LLC", Firm("Orlan Cement", ("llc",))),
        ("ORLAN CEMENT CO., LTD.", Firm("ORLAN CEMENT", ("co ltd",))),
        ("ORLAN CEMENT, S.A. DE C.V.", Firm("ORLAN CEMENT", ("s a de c v",))),
        ("OOO Orlan Cement", Firm("Orlan Cement", ("ooo",))),
        ("Otkrytoe Aktsionernoe Obshchestvo Orlan", Firm("Orlan", ("otkrytoe aktsionernoe obshchestvo",))),
        ("Orlan Cement GmbH", Firm("Orlan Cement", ("gmbh",))),
        ("Ana de Sa", Firm("Ana de Sa", ())),
        ("Orlan Spa", Firm("Orlan Spa", ())),
        ("S.A.", Firm("S.A.", ())),
        ("", Firm("", ())),
    ],
)
def test_legal_forms_stand_apart_from_the_name(name: str, firm: Firm) -> None:
    assert without_forms(name) == firm
