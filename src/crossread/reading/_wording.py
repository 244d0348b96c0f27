"""What the words of a line alone say that it is there for."""

from crossread.model import BlockKind
from crossread.reading._lexicon import MARKS, lexicon
from crossread.reading._lines import Line

PAGE_NUMBER = 4
NOTICE = 400
"""Characters that a notice of the page (rights, cookies, credits) has at most."""
CAPTION = 700
CREDIT = 60
TRAILS = ("»", "›", " > ", "![")
"""What stands between the steps of a path through a site, and before an image of Markdown."""
NOTED = ":,;(-–—"
"""What may stand between the name of a note and the note, besides a time."""


def kind_by_words(line: Line) -> BlockKind | None:
    """Caption or furniture, where its words say so."""
    if line.length <= CAPTION and (lexicon().caption_starts.begin(line.head) or _has_credit(line.tail)):
        return BlockKind.CAPTION
    return BlockKind.FURNITURE if _is_furniture(line) else None


def _is_furniture(line: Line) -> bool:
    words = lexicon()
    if not any(letter.isalnum() for letter in line.head) or (line.head.isdigit() and line.length <= PAGE_NUMBER):
        return True
    if words.furniture.are(line.head) or words.related.are(line.head):
        return True
    if line.length <= NOTICE and words.furniture_starts.begin(line.head):
        return True
    opens = not line.stops and (words.furniture_opens.begin(line.head) or any(mark in line.head for mark in TRAILS))
    return line.is_short and (opens or words.furniture_holds.stand_in(line.head))


def _has_credit(tail: str) -> bool:
    """Whether the line ends in the credit of a picture: "(Photo by …)", "[Name/Agency]", ". Photo: …"."""
    closing = tail.rstrip(" .")
    if not closing.endswith((")", "]")):
        last = closing.rpartition(". ")[2]
        return last != closing and lexicon().caption_credits.begin(last)
    inside = closing[max(closing.rfind("("), closing.rfind("[")) + 1 : -1]
    return len(inside) <= CREDIT and (_names_maker(inside) or lexicon().caption_credits.stand_in(inside))


def _names_maker(credit: str) -> bool:
    """Whether it reads like "Name Surname/AGENCY"."""
    parts = credit.split("/")
    names = "," not in credit and any(" " in part.strip() for part in parts)
    return len(parts) > 1 and names and all(part.strip()[:1].isupper() for part in parts)


def announces(head: str) -> bool:
    """Whether a line begins with "Editor's note", "UPDATE 18:30:", "Correction, 4 March" or the like."""
    words = head.casefold().lstrip(MARKS)
    note = next((note for note in lexicon().notes if words.startswith(note)), "")
    after = words[len(note) :].lstrip()[:1]
    return lexicon().addendum_starts.begin(head) or bool(note and after and (after.isdigit() or after in NOTED))
