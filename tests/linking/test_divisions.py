from crossread.linking._divisions import divisions


def test_a_division_is_known_by_its_code_and_by_its_name() -> None:
    known = divisions()

    assert known.names["CA.08"] == "Ontario"
    assert known.countries_of("ontario") == {"Canada"}
    assert known.countries_of("Punjab") == {"India", "Pakistan"}
    assert known.countries_of("Halun") == frozenset()
