"""Whether a mention can belong to a chain: he is not she, one name is not another, a person is no place."""

from collections.abc import Sequence
from dataclasses import dataclass, field

_PRONOUNS = {
    pronoun: number
    for number, pronouns in enumerate(
        ("he him his himself", "she her hers herself", "it its itself", "they them their theirs themselves")
    )
    for pronoun in pronouns.split()
}
_IT_AND_THEY = {2, 3}
"""What is one body may be spoken of as several."""
_PERSON = "person"
_PEOPLE = frozenset({"person", "organisation"})
_BOTH = 2


@dataclass(frozen=True, slots=True)
class Looks:
    """What a mention shows of the one it means."""

    kind: str
    words: tuple[str, ...]
    named: bool

    @property
    def pronoun(self) -> int | None:
        """Which group of pronouns it is of, if it is one."""
        return _PRONOUNS.get(self.words[0].lower()) if len(self.words) == 1 else None

    @property
    def name(self) -> frozenset[str]:
        """The words written large of a name."""
        return frozenset(word.lower() for word in self.words if word[0].isupper()) if self.named else frozenset()


def looks_of(kind: str, words: Sequence[str], *, named: bool) -> Looks:
    """What a mention of these words shows."""
    return Looks(kind, tuple(words), named)


@dataclass(slots=True)
class Character:
    """What the mentions of a chain have shown so far."""

    kinds: set[str] = field(default_factory=set)
    pronouns: set[int] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def admits(self, looks: Looks) -> bool:
        """Whether nothing speaks against one more mention."""
        pronouns = self.pronouns | ({looks.pronoun} if looks.pronoun is not None else set())
        one_kind = _PERSON not in self.kinds | {looks.kind} or self.kinds | {looks.kind} <= _PEOPLE
        one_name = not (looks.name and self.names) or bool(looks.name & self.names)
        return one_kind and one_name and (len(pronouns) < _BOTH or pronouns <= _IT_AND_THEY)

    def add(self, looks: Looks) -> None:
        """One more mention."""
        self.kinds.add(looks.kind)
        self.names |= looks.name
        if looks.pronoun is not None:
            self.pronouns.add(looks.pronoun)
