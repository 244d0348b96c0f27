from hypothesis import given
from hypothesis import strategies as st

from crossread.storage._chain import START, first_broken, link

CONTENTS = st.lists(st.text(max_size=20), min_size=1, max_size=8)


def chained(contents: list[str]) -> list[tuple[str, str]]:
    links, before = [], START
    for content in contents:
        before = link(before, content)
        links.append((content, before))
    return links


@given(CONTENTS)
def test_a_chain_that_nobody_touched_is_whole(contents: list[str]) -> None:
    assert first_broken(chained(contents)) is None


@given(CONTENTS, st.data())
def test_a_changed_link_is_found_where_it_stands(contents: list[str], data: st.DataObject) -> None:
    links = chained(contents)
    place = data.draw(st.integers(0, len(links) - 1))
    links[place] = (links[place][0] + "!", links[place][1])

    assert first_broken(links) == place + 1


@given(CONTENTS, st.data())
def test_a_link_taken_out_is_missed(contents: list[str], data: st.DataObject) -> None:
    links = chained([*contents, "last"])
    place = data.draw(st.integers(0, len(links) - 2))
    del links[place]

    assert first_broken(links) == place + 1


def test_an_empty_chain_is_whole() -> None:
    assert first_broken([]) is None
