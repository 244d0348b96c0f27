"""Who says what: drafts with their speaker, chain, stance, evidence and channel."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from crossread.extraction._chains import chain_of, cited_outlets, quoted_origin, relay_name
from crossread.extraction._channels import channel_of, relay_of, said_at
from crossread.extraction._colouring import coloured
from crossread.extraction._drafting import drafts_in
from crossread.extraction._drafts import Cover, Draft, Spans, cover_of, hull, joined, without
from crossread.extraction._evidence import evidence_of
from crossread.extraction._lexicon import sources
from crossread.extraction._named import Named
from crossread.extraction._nesting import parents_of
from crossread.extraction._parsed import Parsed
from crossread.extraction._placed import Placed
from crossread.extraction._quotations import Quotations, quotations_in
from crossread.extraction._speakers import Earlier, name_of, sayings_in, speaker_of
from crossread.extraction._stances import certainty_of, cue_word, manner_of, polarity_of, reporter_of, stances_of
from crossread.model import (
    Act,
    Attribution,
    AttributionId,
    Citation,
    EvidenceKind,
    Reporter,
    Span,
    Stance,
    Time,
    digest,
)

_AROUND = 800
"""Characters around a cue that are looked through, so that an endless sentence costs no more than a long one."""
_LATELY = 40
"""Speakers so far among whom "the agency" is looked for."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """One document while it is concluded who says what in it."""

    parsed: Parsed
    named: Named
    quotations: Quotations
    said: Cover
    told: Cover
    times: Placed[Time]
    cited: Mapping[Span, str]
    """The outlet that a paragraph names in brackets."""

    def own_words(self, draft: Draft) -> Spans:
        """The document's own words beside a draft: its sentence without what others say, and its cue and source."""
        sentence, head = self.parsed.sentence_at(draft.head.start), draft.head
        around = Span(max(sentence.start, head.start - _AROUND), min(sentence.end, head.end + _AROUND))
        rest = without(around, (*self.said.within(around), *self.told.within(around)))
        return joined((*rest, *draft.cue, *draft.source))


@dataclass(slots=True)
class _Concluded:
    """What was concluded so far, in the order of the text."""

    attributions: list[Attribution] = field(default_factory=list)
    by_head: dict[Span, Attribution] = field(default_factory=dict)
    speakers: list[str] = field(default_factory=list)
    kinds: dict[str, EvidenceKind] = field(default_factory=dict)
    sayings: dict[str, str] = field(default_factory=dict)

    @property
    def earlier(self) -> Earlier:
        """Who spoke so far."""
        return Earlier(self.speakers[-_LATELY:], self.sayings)

    def note(self, draft: Draft, attribution: Attribution, source: str) -> None:
        """Remembers an attribution, and the words of its source, for those after it."""
        self.attributions.append(attribution)
        self.by_head[draft.head] = attribution
        if attribution.speaker:
            self.speakers.append(attribution.speaker)
            self.kinds.setdefault(attribution.speaker, attribution.evidence.kind)
            self.sayings.update(dict.fromkeys(sayings_in(source, attribution.channel), attribution.speaker))


def attributions_in(
    parsed: Parsed, named: Named, *, times: Sequence[Time], citations: Sequence[Citation]
) -> tuple[Attribution, ...]:
    """Every attribution of a document in the order of the text, outer ones before those inside them."""
    quotations = quotations_in(parsed)
    titles = cover_of(title for citation in citations if (title := _title_in(parsed.text, citation)))
    drafts = drafts_in(parsed, quotations, titles)
    said = cover_of(span for draft in drafts for span in draft.content)
    told = cover_of(span for draft in drafts for span in (*draft.source, *draft.cue))
    scene = _Scene(parsed, named, quotations, said, told, Placed(times), cited_outlets(parsed, citations))
    done, cued = _Concluded(), {draft.head: draft for draft in drafts if draft.cue}
    for draft, parent in zip(drafts, parents_of(drafts), strict=True):
        before = _gone_on_from(scene, cued, draft, done)
        outer = done.attributions[parent] if parent is not None else None
        if before is not None:
            made = _continued(scene, draft, before)
        elif outer is not None:
            made = _inner(scene, draft, outer, done)
        else:
            made = _outermost(scene, draft, done)
        done.note(draft, made, parsed.words(hull(draft.source)) if draft.source else "")
    return coloured(parsed, done.attributions)


def _gone_on_from(scene: _Scene, cued: Mapping[Span, Draft], draft: Draft, done: _Concluded) -> Attribution | None:
    """What a draft is more of, also where its cue stands further on, behind the end of the quotation."""
    if draft.follows is None:
        return None
    head = draft.follows.head
    if head not in done.by_head and head in cued:
        done.by_head[head] = _outermost(scene, cued[head], done)
    return done.by_head.get(head)


def _title_in(text: str, citation: Citation) -> Span | None:
    """Where the title of a cited work stands in its citation."""
    start = text.find(citation.title, citation.start, citation.end) if citation.title else -1
    return Span(start, start + len(citation.title)) if start >= 0 else None


def _outermost(scene: _Scene, draft: Draft, done: _Concluded) -> Attribution:
    """An attribution that the document makes itself, with its words around it."""
    parsed, own = scene.parsed, () if draft.scare else scene.own_words(draft)
    relay = relay_of(parsed, own) if draft.cue else None
    carrier = relay_name(parsed, scene.named, relay)
    cited = scene.cited.get(parsed.paragraph_at(draft.head.start), "")
    voice = parsed.document.voice
    speaker = speaker_of(parsed, scene.named, draft, earlier=done.earlier, outer=voice)
    origin = quoted_origin(parsed, own)
    through = chain_of((voice,), relays=(cited, carrier, _carrier(scene, draft)), speaker=speaker)
    chain = chain_of(through, relays=(), speaker=name_of(parsed, scene.named, origin, Earlier())) if origin else through
    made = _attribution(scene, draft, speaker, chain)
    rests_on = replace(draft, source=(origin,)) if origin else draft
    reporter = reporter_of(parsed, draft, cue_word(parsed, draft), own)
    return replace(
        made,
        stances=stances_of(made.chain, made.stances[-1], reporter, ()),
        reporter=reporter,
        evidence=evidence_of(parsed, scene.named, rests_on, speaker, done.kinds),
        channel=(carrier or channel_of(parsed, own)) if draft.cue else "",
        said_at=said_at(own, scene.times) if draft.cue else "",
    )


def _carrier(scene: _Scene, draft: Draft) -> str:
    return name_of(scene.parsed, scene.named, hull(draft.carrier), Earlier()) if draft.carrier else ""


def _inner(scene: _Scene, draft: Draft, outer: Attribution, done: _Concluded) -> Attribution:
    """An attribution inside somebody's words: whatever distance they show is not the document's."""
    speaker = speaker_of(scene.parsed, scene.named, draft, earlier=done.earlier, outer=outer.speaker)
    holders = outer.chain[:1] if _speaks_for_itself(scene, draft, outer) else outer.chain
    made = _attribution(scene, draft, speaker, chain_of(holders, relays=(), speaker=speaker))
    return replace(
        made,
        stances=stances_of(made.chain, made.stances[-1], Reporter(), outer.stances),
        evidence=evidence_of(scene.parsed, scene.named, draft, speaker, done.kinds),
        parent=outer.id,
    )


def _speaks_for_itself(scene: _Scene, draft: Draft, outer: Attribution) -> bool:
    """Whether a document says it of which somebody around it says nothing: "they signed a resolution calling for …"."""
    last = scene.parsed.words(hull(draft.source)).rpartition(" ")[2] if draft.source else ""
    return outer.act is Act.OTHER and last.lower() in sources().carriers


def _attribution(scene: _Scene, draft: Draft, speaker: str, chain: tuple[str, ...]) -> Attribution:
    """What a draft says by itself, wherever it stands."""
    parsed, word = scene.parsed, cue_word(scene.parsed, draft)
    manner = manner_of(parsed, scene.quotations, draft)
    held = Stance(chain[-1], certainty_of(parsed, draft, word, manner), polarity_of(parsed, draft, word))
    return Attribution(
        id=_id(scene, draft, speaker),
        source=draft.source,
        cue=draft.cue,
        content=draft.content,
        speaker=speaker,
        chain=chain,
        manner=manner,
        act=word.act,
        stances=(held,),
        probability=draft.probability,
    )


def _continued(scene: _Scene, draft: Draft, before: Attribution) -> Attribution:
    """More of what somebody said before, on the same word and through the same channel."""
    return replace(
        before,
        id=_id(scene, draft, before.speaker),
        source=(),
        cue=(),
        content=draft.content,
        manner=manner_of(scene.parsed, scene.quotations, draft),
        probability=draft.probability,
    )


def _id(scene: _Scene, draft: Draft, speaker: str) -> AttributionId:
    return AttributionId(digest(scene.parsed.document.id, *(at for span in draft.spans for at in span), speaker))
