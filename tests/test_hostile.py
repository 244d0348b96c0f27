"""Hostile and broken sources on the whole way, with the networks that ship: each is read or a gap."""

import pytest

from crossread import Case, Contest

SOUND = (
    "The harbour office said on Friday that 12 people had been rescued. “Nobody is missing,” said Ida Moor, its head."
)
SOURCES = {
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 40,
    "latin.txt": "Der Bürgermeister von Tarn sagte, daß niemand verletzt wurde, und daß es weiter regne.".encode(
        "latin-1"
    ),
    "unbalanced.html": b"<html><body><p>The mayor <b>said <i>that the dam broke.<div><table><p>Police agreed." * 50,
    "deep.html": b"<div>" * 20_000 + b"The mayor said that it rained." + b"</div>" * 20_000,
    "quotes.txt": ("“" * 10_000 + " The mayor said that it rained.").encode(),
    "straight.txt": b'"a "b ' * 5_000,
    "one_line.txt": b"The council said that the bridge fell and nobody was hurt in " * 3_000,
    "no_space.txt": b"a" * 200_000,
    "nul.txt": b"The mayor said\x00 that it rained. Nobody was hurt, police said.",
    "bidi.txt": "The mayor said \u202ethat it rained\u202c and 12 people were \u2066rescued\u2069.".encode(),
    "brackets.txt": b"(" * 10_000 + b" The mayor said. " + b")" * 10_000,
    "broken.pdf": b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<",
    "records.jsonl": b'{"text":"The mayor said that it rained."}\nnot json\n{"text":"\\ud800 fell, the mayor said."}\n',
    "nested.jsonl": b"[" * 50_000,
    "sound.txt": SOUND.encode(),
    "copy.txt": SOUND.encode(),
}
SCRIPT = """<html><head><title>Dam</title></head><body><h1>Dam <script>alert(1)</script></h1>
<p>The mayor said "<img src=x onerror=alert(2)>" and &lt;script&gt;alert(3)&lt;/script&gt; to reporters on Friday.</p>
<p onclick="alert(4)">Police said that 9 people had died when the dam broke in the night above the town.</p>
</body></html>"""


@pytest.fixture(scope="module")
def contest(tmp_path_factory: pytest.TempPathFactory) -> Contest:
    folder = tmp_path_factory.mktemp("hostile")
    for name, content in SOURCES.items():
        (folder / name).write_bytes(content)
    (folder / "script.html").write_text(SCRIPT, encoding="utf-8")
    with Case.of([folder]) as case:
        return case.compare()


def test_every_source_is_a_document_or_a_gap(contest: Contest) -> None:
    told = " ".join(
        [*(gap.item for gap in contest.comparison.gaps), *(one.name for one in contest.comparison.documents)]
    )

    assert [name for name in (*SOURCES, "script.html") if name not in told] == []


def test_the_sound_account_is_read_beside_them(contest: Contest) -> None:
    (sound,) = [reading for reading in contest.readings if reading.document.name.endswith(("copy.txt", "sound.txt"))]

    speakers = {attribution.speaker for attribution in sound.attributions}
    assert "Ida Moor" in speakers
    assert any(figure.low == figure.high == 12 for figure in sound.figures)


def test_nothing_failed_inside(contest: Contest) -> None:
    assert [gap for gap in contest.comparison.gaps if "could not be read: " in gap.reason] == []


def test_every_anchor_stands_inside_its_text(contest: Contest) -> None:
    for reading in contest.readings:
        parts = (*reading.mentions, *reading.figures, *reading.times, *reading.labels, *reading.forecasts)
        spans = [*(part.span for part in parts), *(span for one in reading.attributions for span in one.spans)]
        assert all(reading.document[span].strip() for span in spans), reading


def test_no_script_of_theirs_is_alive_in_the_report(contest: Contest) -> None:
    page = contest.report(title="<script>alert(5)</script>")

    assert "<img src=x" not in page
    assert not any(f"<script>alert({number})" in page for number in range(1, 6))
    assert "\x00" not in page
    assert "\u202e" not in page
