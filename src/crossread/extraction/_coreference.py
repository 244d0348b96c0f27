"""Which mentions of one document mean the same thing: descriptions and pronouns put to names."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from crossread.extraction._descriptions import Description, descriptions
from crossread.extraction._gazetteer import plainly
from crossread.extraction._genders import differ, gender_of, gender_of_name
from crossread.extraction._governments import NEUTRAL, is_government
from crossread.extraction._heads import speaker_part
from crossread.extraction._likely import Likely
from crossread.extraction._memory import PERSONAL, Memory, Place, Recent, Referent, agreed, prominence
from crossread.extraction._name_spans import Name
from crossread.extraction._parsed import Parsed
from crossread.extraction._roles import offices_in, role_before, role_behind
from crossread.extraction._same_name import Thing, folded
from crossread.extraction._standing import called_nouns
from crossread.extraction._word_lists import words_of
from crossread.extraction._world import Naming
from crossread.model import EntityType, MentionForm, Span, Token

_PREDICATE = frozenset({"obj", "iobj", "obl", "nmod", "nmod:poss", "obl:agent", "xcomp", "conj", "compound"})
"""Relations by which a word stands in what is said of the subject of its clause."""
_DEEPEST = 5
"""Words up which the clause of a description is looked for."""
_SURE = 0.5
"""How likely a description must mean somebody who is named."""


@dataclass(frozen=True, slots=True)
class _Called:
    """A name that is met, with the thing that it names."""

    name: Name
    referent: Referent

    @property
    def span(self) -> Span:
        return self.name.span


def references(parsed: Parsed, things: Sequence[Thing]) -> list[Referent]:
    """Every thing with all its mentions, in the order in which the things come up."""
    return _Walk(parsed, things).to_the_end()


class _Walk:
    """One pass through the text, from mention to mention."""

    def __init__(self, parsed: Parsed, things: Sequence[Thing]) -> None:
        self._parsed = parsed
        self._referents = [Referent(thing.name, thing.type, thing.aliases, times=len(thing.names)) for thing in things]
        self._by_name = {folded(referent.name): referent for referent in reversed(self._referents)}
        self._memory = Memory()
        self._likely = Likely(parsed.chained)
        self._sentences = [sentence.start for sentence in parsed.sentences]
        self._speaking = _speaking(parsed)
        self._met: list[_Called | Description | Token] = [
            *(
                _Called(name, referent)
                for referent, thing in zip(self._referents, things, strict=True)
                for name in thing.names
            ),
            *descriptions(parsed, things),
            *_pronouns(parsed),
        ]

    def to_the_end(self) -> list[Referent]:
        """Meet everything in the order of the text."""
        for met in sorted(self._met, key=lambda met: (met.span.start, -met.span.end)):
            match met:
                case _Called():
                    self._meet_name(met)
                case Description():
                    self._meet_description(met)
                case Token():
                    self._meet_pronoun(met)
                case _:
                    assert_never(met)
        self._own_government()
        return [referent for referent in self._referents if referent.mentions]

    def _own_government(self) -> None:
        """A government whose owner is not told is the only one of the text whose owner is."""
        ruling = [one for one in self._referents if one.mentions and is_government(one.name)]
        nameless = self._by_name.get(NEUTRAL)
        if nameless and len(ruling) == 1:
            ruling[0].mentions += nameless.mentions
            nameless.mentions = []

    def _meet_name(self, met: _Called) -> None:
        referent = met.referent
        referent.add(met.span, MentionForm.NAME)
        if referent.type is EntityType.PERSON:
            self._learn(met.span, referent)
        is_people = met.name.known is not None and met.name.known.naming is Naming.PEOPLE
        several = is_people and self._parsed.words(met.span).endswith("s")
        self._remember(met.span, referent, salience=-2.0 * (is_people and not several), several=several)

    def _learn(self, span: Span, referent: Referent) -> None:
        """What the words around a person's name tell of him or her."""
        called = called_nouns("negative", "positive")
        before = role_before(self._parsed, span, words_of("roles", "offices") | words_of("roles", "titles") | called)
        behind = role_behind(self._parsed, span, words_of("roles", "offices") | called)
        told = " ".join(self._parsed.words(role) for role in (before, behind) if role)
        referent.roles |= offices_in(told) | (called & set(told.lower().split()))
        shown = (*map(gender_of, told.split()), gender_of_name(self._parsed.words(span)))
        referent.gender = referent.gender or next(filter(None, shown), "")

    def _meet_description(self, met: Description) -> None:
        meant = self._of_state if is_government(met.name) else self._meant
        named = self._person(met) or self._ruling(met) or self._by_name.get(folded(met.name))
        referent = named or meant(met)
        if referent is None and met.fresh:
            referent = Referent(met.name, met.type, plural=met.plural)
            self._referents.append(referent)
            self._by_name[folded(met.name)] = referent
        if referent is not None:
            referent.add(met.span, MentionForm.NOMINAL)
            referent.roles.add(met.head)
            self._remember(met.span, referent)

    def _person(self, met: Description) -> Referent | None:
        """The person with a name whom the reader takes to be described: "her mother", "the captain"."""
        gender = gender_of(met.head)
        if met.plural or not (gender or met.type is EntityType.PERSON):
            return None
        likely = max(self._likely.of(met.span), key=lambda one: one[1], default=None)
        if likely is None or likely[1] < _SURE or self._is_subject(likely[0], met.span):
            return None
        fits = likely[0].type is EntityType.PERSON and not differ((gender, likely[0].gender))
        return likely[0] if fits and any(form is MentionForm.NAME for _, form in likely[0].mentions) else None

    def _is_subject(self, referent: Referent, span: Span) -> bool:
        """Whether somebody is the subject of the clause in which a description stands, so that it is of another."""
        at = self._parsed.token_index(span.end - 1)
        subjects = {
            late.governor
            for late in self._memory.recent
            if late.referent is referent and late.sentence == self._sentence(span.start) and late.governor >= 0
        }
        for _ in range(_DEEPEST):
            token = self._parsed.tokens[at]
            if token.head in subjects and token.relation in _PREDICATE:
                return True
            if token.relation not in _PREDICATE or token.head == at:
                return False
            at = token.head
        return False

    def _ruling(self, met: Description) -> Referent | None:
        """The government that "the regime" or "the authorities" means: the last one told of, by this word if by any."""
        if not met.definite or met.head not in words_of("roles", "governments") or " " in met.name:
            return None
        return self._memory.described(met.head, met.type) or self._memory.ruling()

    def _of_state(self, met: Description) -> Referent | None:
        """Of "the regime of Ada Moor" that of her state, called so just before, and never another ruler's."""
        meant = self._meant(met) if self._is_rulers(met.name) else None
        return meant if meant and is_government(meant.name) and not self._is_rulers(meant.name) else None

    def _is_rulers(self, government: str) -> bool:
        owner = folded(government.rpartition(" ")[0].removesuffix("'s"))
        rulers = (folded(one.name) for one in self._referents if one.type is EntityType.PERSON)
        return any(f" {name}".endswith(f" {owner}") for name in rulers)

    def _meant(self, met: Description) -> Referent | None:
        if not met.definite:
            return None
        if met.head in words_of("roles", "group_nouns") and _has_own_name(met.name):
            return None
        heads = dict.fromkeys((met.head, met.name.rpartition(" ")[2]))
        return next((meant for head in heads if (meant := self._memory.described(head, met.type))), None)

    def _meet_pronoun(self, met: Token) -> None:
        pronoun = self._parsed.words(met.span).lower()
        place = Place(self._sentence(met.start), self._governor(met), met.end in self._speaking)
        meant = self._memory.antecedent(pronoun, place, self._likely.of(met.span))
        if meant:
            referent, _ = meant[0]
            agreed(pronoun, referent)
            referent.add(met.span, MentionForm.PRONOUN)
            self._remember(met.span, referent, salience=1.0)
            self._likely.note(met.span, meant)

    def _remember(self, span: Span, referent: Referent, *, salience: float = 0.0, several: bool = False) -> None:
        token = self._head(span)
        speaks = span.end in self._speaking
        stands_out = salience + prominence(token.relation if token else "") + 1.0 * speaks
        governor = self._governor(token) if token else -1
        self._memory.recent.append(Recent(referent, self._sentence(span.start), stands_out, governor, several))
        if speaks:
            self._memory.speaker = referent
        self._likely.note(span, [(referent, 1.0)])

    def _head(self, span: Span) -> Token | None:
        """The word of a mention that hangs on a word outside it."""
        words = self._parsed.tokens_in(span)
        first = self._parsed.token_index(span.start)
        return next(
            (word for word in words if not first <= word.head < first + len(words)), words[-1] if words else None
        )

    @staticmethod
    def _governor(token: Token) -> int:
        return -1 if token.relation in {"dep", "root"} else token.head

    def _sentence(self, position: int) -> int:
        return bisect_right(self._sentences, position)


def _has_own_name(description: str) -> bool:
    """Whether it names itself: "the Orla movement", but not "the Orla-based group"."""
    *words, _ = description.split()
    return any(word[0].isupper() and not _JOINED.search(word) for word in words)


def _speaking(parsed: Parsed) -> frozenset[int]:
    """Where the heads of those end who are shown to say something."""
    cores = (speaker_part(parsed.text, source) for cue in parsed.answers.cues for source in cue.source)
    return frozenset(core.end - 2 * plainly(parsed.words(core)).endswith("'s") for core in cores)


def _pronouns(parsed: Parsed) -> Iterator[Token]:
    for token in parsed.tokens:
        word = parsed.words(token.span)
        if (
            word.lower() in PERSONAL
            and token.relation != "expl"
            and not (word.lower() == "it" and _stands_for_nothing(parsed, token))
        ):
            yield token


_JOINED = re.compile(r"-[a-z]")
_EMPTY_IT = re.compile(
    r"[Ii]t(?: is|'s|’s| was| seems| appears| remains| became| becomes)(?: \w+){1,3} (?:that|to|whether)\b"
)


def _stands_for_nothing(parsed: Parsed, token: Token) -> bool:
    """Whether it is as in "it is clear that", where it only holds a place."""
    return _EMPTY_IT.match(parsed.text, token.start, token.end + 60) is not None
