"""Types for the proper nouns of a treebank that marks no names: by its trees, by lexicons and by other sets."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from training.labels import POS, RELATIONS, UNKNOWN
from training.names_known import FIRMS, Lexicon, lexicon
from training.passages import Passage, name_tag, tag

_PROPER = POS.index("PROPN")
_FLAT, _COMPOUND, _OF, _QUALITY, _TITLE = map(RELATIONS.index, ("flat", "compound", "nmod", "amod", "nmod:desc"))
_JOINERS = frozenset({"of", "the", "for", "-", "&"})
_MARKS = frozenset({",", ".", ";", ":", "(", ")", '"', "?", "!"})
_BESIDE = frozenset({"and", "&"})
_ADDRESSES = ("http", "www.")
_SAINTS = frozenset({"San", "Santa", "Sao", "Los", "Las", "El"})
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class _Tree:
    """A passage's words with the columns that are asked of it."""

    words: list[str]
    pos: list[int]
    heads: list[int]
    relations: list[int]

    def proper(self, word: int, known: Lexicon) -> bool:
        """Whether a word is part of a name, and neither a title nor an address."""
        text = self.words[word]
        address = "@" in text or text.startswith(_ADDRESSES)
        named = self.pos[word] == _PROPER and self.relations[word] != _TITLE and text not in known.never
        return named and text[0].isalnum() and not address


@dataclass(slots=True)
class _Name:
    """A stretch of proper nouns that hang together, and what its tree says of it."""

    first: int
    end: int
    text: str
    flat: bool
    titled: bool
    where: bool
    kind: str = ""


def typed(passages: Sequence[Passage], told: dict[str, str]) -> list[Passage]:
    """Names with their types where tree, lexicon or `told` leave no doubt, and where such a name recurs."""
    known = lexicon()
    whole = told | known.whole
    found = [list(_names(_tree(passage), known)) for passage in passages]
    every = [name for names in found for name in names]
    for name in every:
        name.kind = _kind(name, known, whole)
    everywhere = _firms(every) | _places(every)
    for passage, names in zip(passages, found, strict=True):
        _recur(names, everywhere)
        _write(passage, names)
    return list(passages)


def _tree(passage: Passage) -> _Tree:
    return _Tree(passage.words, *(passage.layer(name).tolist() for name in ("pos", "head", "relation")))


def _names(tree: _Tree, known: Lexicon) -> Iterator[_Name]:
    """Stretches of proper nouns joined by the arcs of names."""
    titled = {head for head, relation in zip(tree.heads, tree.relations, strict=True) if relation == _TITLE}
    for group in _groups(tree, known):
        first, end = min(group), max(group) + 1
        while first and _quality(tree, first - 1, group):
            first -= 1
        if not _doubtful(tree, end, group):
            text = " ".join(tree.words[first:end])
            flat = any(tree.relations[word] == _FLAT for word in group)
            yield _Name(first, end, text, flat, bool(titled & group), _somewhere(tree.words, first, end, known))


def _groups(tree: _Tree, known: Lexicon) -> Iterable[set[int]]:
    proper = [tree.proper(word, known) for word in range(len(tree.words))]
    above = list(range(len(proper)))
    for word, head in enumerate(tree.heads):
        if proper[word] and proper[head] and _linked(tree, word, known) and _near(tree, proper, word):
            above[word] = head
    groups: defaultdict[int, set[int]] = defaultdict(set)
    for word in np.flatnonzero(proper).tolist():
        groups[_top(above, word)].add(word)
    return groups.values()


def _linked(tree: _Tree, word: int, known: Lexicon) -> bool:
    """Whether an arc joins two parts of one name; an "of" does so behind a noun such as Department or Gulf."""
    head = tree.words[tree.heads[word]]
    if tree.relations[word] == _OF:
        return head in known.ends and head not in FIRMS and word > tree.heads[word]
    return tree.relations[word] in {_FLAT, _COMPOUND}


def _near(tree: _Tree, proper: Sequence[bool], word: int) -> bool:
    head = tree.heads[word]
    between = range(min(word, head) + 1, max(word, head))
    return all(proper[one] or tree.words[one] in _JOINERS for one in between)


def _top(above: Sequence[int], word: int) -> int:
    for _ in range(_DEEPEST):
        word = above[word]
    return word


def _quality(tree: _Tree, word: int, group: set[int]) -> bool:
    """Whether a capitalised word belongs to the name behind it."""
    capital = tree.words[word][0].isupper()
    return capital and tree.relations[word] in {_QUALITY, _COMPOUND} and tree.heads[word] in group


def _doubtful(tree: _Tree, end: int, group: set[int]) -> bool:
    """Whether an address, or an "and" with more of the name, may be its true end."""
    behind = tree.words[end : end + 1]
    if not behind or "@" in behind[0]:
        return bool(behind)
    more = range(end + 1, min(end + 5, len(tree.words)))
    joined = any(tree.pos[word] == _PROPER and tree.heads[word] in group for word in more)
    return behind[0] in _BESIDE and len(group) > 2 and joined


def _somewhere(words: Sequence[str], first: int, end: int, known: Lexicon) -> bool:
    """Whether a name stands behind an "in", or before a comma and a larger place."""
    behind = words[end : end + 2]
    larger = len(behind) == 2 and behind[0] == "," and known.whole.get(behind[1]) == "place"
    return larger or (first > 0 and words[first - 1].lower() == "in")


def _kind(name: _Name, known: Lexicon, whole: dict[str, str]) -> str:
    """The type of one name, or nothing; "none" for a title alone, which names nobody."""
    if name.text.lower() in known.titles:
        return "none"
    words = name.text.split()
    told = whole.get(name.text, "")
    if told and (told == "person" or name.text not in known.given):
        return told
    if name.titled:
        return "person"
    return _by_noun(words, known) or _by_form(name, words, known)


def _by_noun(words: Sequence[str], known: Lexicon) -> str:
    if len(words) > 1 and words[-1] in known.ends:
        return known.ends[words[-1]]
    return known.ends.get(words[0], "") if words[1:2] == ["of"] else ""


def _by_form(name: _Name, words: Sequence[str], known: Lexicon) -> str:
    if words[0] in _SAINTS:
        return "place"
    whole = len(words) > 1 and name.flat and "-" not in words and words[-1][0].isupper()
    return "person" if whole or (len(words) == 1 and words[0] in known.given) else ""


def _firms(names: Iterable[_Name]) -> dict[str, str]:
    """What stands before an "Inc." names a firm without it too."""
    several = (words for words in (name.text.split() for name in names) if len(words) > 1)
    return {" ".join(words[:-1]).removesuffix(" ,"): "organisation" for words in several if words[-1] in FIRMS}


def _places(names: Iterable[_Name]) -> dict[str, str]:
    """What mostly stands behind an "in", and never has another type."""
    where, every, kinds = Counter[str](), Counter[str](), defaultdict[str, set[str]](set)
    for name in names:
        every[name.text] += 1
        where[name.text] += name.where
        kinds[name.text].add(name.kind)
    return {text: "place" for text, count in where.items() if 2 * count >= every[text] and kinds[text] <= {"", "place"}}


def _recur(names: Sequence[_Name], everywhere: dict[str, str]) -> None:
    """A name has one type in a document, and a part of a person's name is that person."""
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        if name.kind:
            for part in {name.text, *(name.text.split() if name.kind == "person" else ())}:
                kinds[part].add(name.kind)
    for name in names:
        if not name.kind and len(kinds[name.text]) == 1:
            name.kind = next(iter(kinds[name.text]))
        elif not name.kind:
            name.kind = everywhere.get(name.text, "")


def _write(passage: Passage, names: Sequence[_Name]) -> None:
    """Over each typed name its type; around them, that what is written small is no name, nor a title."""
    labels, tree = passage.layer("name"), _tree(passage)
    told = np.zeros(len(passage.words), dtype=bool)
    for name in names:
        span = slice(name.first, name.end)
        told[span] = True
        if name.kind == "none":
            labels[span] = 0
        elif name.kind:
            tag(labels, range(name.first, name.end), name_tag(name.kind))
        elif name.end - name.first > 1:
            labels[span][labels[span] == name_tag("group")] = UNKNOWN
    for number in np.flatnonzero(~told & (labels < 0)).tolist():
        if tree.relations[number] == _TITLE or _small(tree, number):
            labels[number] = 0


def _small(tree: _Tree, number: int) -> bool:
    """Whether a word or mark is no name and joins no two proper nouns to one."""
    word, behind = tree.words[number], tree.words[number + 1 : number + 2]
    if tree.pos[number] == _PROPER or not (word.islower() or word in _MARKS):
        return False
    if word == "s" or (word == "," and behind and behind[0] in FIRMS):
        return False
    joins = word in _JOINERS or word in _BESIDE or word == "a"
    return not (joins and _PROPER in tree.pos[number + 1 : number + 4])
