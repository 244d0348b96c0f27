import pytest

from crossread.reading._media import HTML, JSON_LINES, MARKDOWN, PDF, TEXT, media_type_of


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", b"The sluice", TEXT),
        ("a", b"The sluice", TEXT),
        ("A.HTM", b"The sluice", HTML),
        ("a.md", b"<html> is a tag", MARKDOWN),
        ("a.txt", b"\xef\xbb\xbf \n<!DOCTYPE HTML><html>", HTML),
        ("a.txt", b"<?xml version='1.0'?><html>", HTML),
        ("a.xml", b"<?xml version='1.0'?><feed>", TEXT),
        ("a.txt", b"%PDF-1.4", PDF),
        ("a.ndjson", b"{}", JSON_LINES),
    ],
)
def test_the_content_goes_before_the_name(name: str, content: bytes, kind: str) -> None:
    assert media_type_of(name, content) == kind
