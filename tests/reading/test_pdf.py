from crossread.model import BlockKind
from crossread.reading._pdf import read_pdf

PAGES = [
    [
        "River Board of Varn",
        "The sluice at Varn was opened on Monday morning, the ministry of waters said in a",
        "statement that was read to the council.",
        "Residents of the lower town told reporters that nobody had warned them of the",
        "water at all.",
        "Page 1",
    ],
    ["River Board of Varn", "The keeper could not be reached.", "Page 2"],
]

STATEMENT = (
    "The sluice at Varn was opened on Monday morning, the ministry of waters said in a statement that was read to "
    "the council."
)


def test_lines_are_joined_into_paragraphs_and_running_heads_are_furniture(pdf) -> None:
    page = read_pdf(pdf(PAGES))

    assert [(piece.text, piece.kind) for piece in page.pieces] == [
        ("River Board of Varn", BlockKind.FURNITURE),
        (STATEMENT, None),
        ("Residents of the lower town told reporters that nobody had warned them of the water at all.", None),
        ("Page 1", BlockKind.FURNITURE),
        ("River Board of Varn", BlockKind.FURNITURE),
        ("The keeper could not be reached.", None),
        ("Page 2", BlockKind.FURNITURE),
    ]


def test_a_pdf_of_pictures_is_refused_with_what_to_do(pdf) -> None:
    assert read_pdf(pdf([[], []])).failure == "a PDF without a text layer; run text recognition (OCR) on it first"


def test_pages_without_text_are_counted(pdf) -> None:
    assert read_pdf(pdf([["The sluice was opened."], []])).remarks == (
        "1 of 2 pages have no text layer and were not read",
    )


def test_a_damaged_pdf_says_so() -> None:
    assert read_pdf(b"%PDF-1.4 and nothing").failure == "damaged; it cannot be opened as a PDF"


def test_a_pdf_becomes_a_document(take, pdf) -> None:
    document = take(pdf(PAGES), "board.pdf").document

    assert document.media_type == "application/pdf"
    assert "said in a statement that was read" in document.text
