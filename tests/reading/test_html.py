import pytest

from crossread.reading._html import read_html

PAGE = """<!doctype html><html lang="en"><head><title>Sluice at Varn opened - The Courier</title>
<meta property="og:site_name" content="The Courier"><meta name="description" content="Nobody wants to have done it.">
<meta property="article:published_time" content="2031-03-05T01:00:00Z">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",
"headline": "Sluice at Varn opened", "datePublished": "2031-03-04T10:00:00Z",
"author": {"@type": "Person", "name": "Mara Quill"}}]}</script></head>
<body><nav><a href="/">Home</a><a href="/w">Weather</a></nav><article><h1>Sluice at Varn opened</h1>
<p class="lead">Nobody wants to have done it.</p>
<figure><img src="https://a.example/a.jpg" alt="dam">
<figcaption>The dam on Monday. (Photo by Ann Lee / VNA)</figcaption></figure>
<p>The sluice over the <b>Orvel</b> was opened on Monday, the ministry said, after a quarrel that kept the council
awake for most of the night.</p><h2>A second account</h2><p>Residents heard no siren.<br>They saw the water.</p>
<ul><li>The gates stood open</li><li>The wheel was gone</li></ul>
<table><tr><th>Source</th><th>Houses</th></tr><tr><td>Ministry</td><td>4</td></tr></table>
<script>document.write("<p>Injected by a script, which is not run.</p>")</script>
<p>An inquiry goes on, and its report is due by 15 June, according to the office of the mayor.</p></article>
<footer>© 2031 The Courier</footer></body></html>"""

QUARREL = (
    "The sluice over the Orvel was opened on Monday, the ministry said, after a quarrel that kept the council "
    "awake for most of the night."
)


def test_a_page_is_read_from_its_title_to_its_end() -> None:
    page = read_html(PAGE.encode())

    kinds = [(piece.kind.value if piece.kind else "", piece.text) for piece in page.pieces]
    assert kinds == [
        ("title", "Sluice at Varn opened"),
        ("standfirst", "Nobody wants to have done it."),
        ("caption", "The dam on Monday. (Photo by Ann Lee / VNA)"),
        ("", QUARREL),
        ("heading", "A second account"),
        ("", "Residents heard no siren."),
        ("", "They saw the water."),
        ("", "• The gates stood open"),
        ("", "• The wheel was gone"),
        ("", "Source | Houses"),
        ("", "Ministry | 4"),
        ("", "An inquiry goes on, and its report is due by 15 June, according to the office of the mayor."),
    ]


def test_the_head_of_a_page_is_what_it_states_json_ld_first() -> None:
    page = read_html(PAGE.encode())

    assert page.head["title"] == "Sluice at Varn opened"
    assert page.head["outlet"] == "The Courier"
    assert page.head["author"] == "Mara Quill"
    assert page.head["published"] == "2031-03-04"
    assert not page.remarks


def test_a_date_that_the_page_does_not_state_is_marked_as_found_elsewhere() -> None:
    body = "<p>The sluice was opened by hand, they say.</p><time datetime='2021-03-04'>4 March 2021</time>"

    page = read_html(f"<html><body><article>{body}</article></body></html>".encode())

    assert page.head["published"] == "2021-03-04"
    assert page.remarks == ("the page states no date of publication; 2021-03-04 was found elsewhere in it",)


@pytest.mark.parametrize(
    "broken",
    [
        "<html><body><p>One <b>two <div>three</p><p>The sluice was opened by the keeper, they say.",
        "<html><body><p>The sluice was opened by the keeper, they say.<!-- <p>gone",
        "<?xml version='1.0' encoding='utf-16'?><html><body><p>The sluice was opened by the keeper, they say.",
        "<html><body><p>The sluice was opened\0 by the keeper, they say.</p></body></html>",
        "<html><script type='application/ld+json'>{</script><p>The sluice was opened by the keeper, they say.",
    ],
)
def test_broken_mark_up_is_read_as_far_as_it_goes(broken: str) -> None:
    page = read_html(broken.encode())

    assert any("The sluice was opened by the keeper, they say." in piece.text for piece in page.pieces)


@pytest.mark.parametrize("empty", ["<html><body></body></html>", "<html><body><script>x()</script></body></html>"])
def test_a_page_without_text_says_so(empty: str) -> None:
    assert read_html(empty.encode()).failure == "no text was found in the page"
