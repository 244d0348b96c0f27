from crossread.inference import open_reader

TEXT = "The agency reported that the minister had said the rebels were planning an attack."


def test_a_cue_inside_a_content_keeps_its_own_source_and_content() -> None:
    (outer, inner, *_) = open_reader(threads=1).answer([TEXT])[0].cues

    assert [TEXT[s:e] for s, e in outer.source] == ["The agency"]
    assert [TEXT[s:e] for s, e in inner.source] == ["the minister"]
    assert [TEXT[s:e] for s, e in inner.content] == ["the rebels were planning an attack"]
