"""One invented contest with everything in it that a view can show: a burst dam, four accounts, one of them unread."""

from dataclasses import dataclass, replace
from typing import Any

import pytest

from crossread.model import (
    Act,
    Agreement,
    Attribution,
    AttributionId,
    Block,
    BlockKind,
    CaseEntity,
    CaseForecast,
    Certainty,
    Change,
    Claim,
    ClaimId,
    Comparison,
    Document,
    Edit,
    Entity,
    EntityId,
    EntityType,
    Evidence,
    EvidenceKind,
    Fate,
    Figure,
    Forecast,
    Gap,
    Label,
    LabelUse,
    Ledger,
    LedgerRow,
    Manner,
    Mention,
    MentionForm,
    Merge,
    OneSided,
    Origin,
    Passage,
    Polarity,
    Position,
    Reading,
    Relation,
    RelationType,
    Reporter,
    ReporterStance,
    Revision,
    Run,
    Scope,
    SourceProfile,
    SourceUse,
    Span,
    Stance,
    Stand,
    Statement,
    StatementId,
    StatementRef,
    Time,
    TimelineEntry,
    TimeRole,
    TimeType,
    Wording,
)
from crossread.testing import document

OBSERVER = """At least 31 dead as dam above Tarn bursts

Ministry and rebels trade blame; monitors have not reached the site

By Hanne Vold

At least 31 people were killed when the Kestrel Dam above the town of Tarn burst on Sunday, the interior ministry \
of Orrin said, and it accused the Highland Front of mining the wall.

According to the state agency ORNA, the ministry had learnt from residents that “men in uniform carried crates to \
the sluice” on Saturday night. The claim could not be checked.

The Highland Front (HF) denied that its fighters had been near the dam. “The regime let the wall rot and now it \
looks for a culprit,” said its spokesman, Pell Arden.

One engineer, speaking anonymously, said that cracks had been reported in 2019 and “nobody came”.

The ministry promised a report by 30 June 2031.

Subscribe to our evening letter
"""

RADIO = """Saboteurs blow up Kestrel Dam

The so-called “Highland Front” mined the dam at Ternn, killing 54 civilians, the interior ministry said on Monday.

The ministry had learnt from residents that “men in uniform carried crates to the sluice” on Saturday night, ORNA \
reported.

Irrefutable photographs show the charges. The terrorists will answer for it before the summer is over, minister \
Ludo Grahn said.

Around 4,000 people were driven from their homes in the whole of Vale province.
"""

LANTERN = """The dam they let fall

Everybody in Tarn knew the Kestrel wall was cracked. The Highland Front, the valley’s defenders, had no part in it.

The regime falsely claims that fighters mined it. Its own inspectors warned of cracks in 2019, leaked minutes show.

Between 25 and 40 people died, the Tarn doctors’ committee counts, and the regime’s figure of 54 includes people \
who are in hospital.

About 900 people were driven from their homes in Tarn.
"""

FOREIGN = """Damm über Tarn gebrochen

Niemand weiß, wer die Mauer sprengte.
"""


@dataclass(frozen=True)
class Account:
    """A text in which passages are found by their words."""

    document: Document

    def span(self, words: str) -> Span:
        """Where the words stand; they stand there once."""
        assert self.document.text.count(words) == 1, words
        start = self.document.text.index(words)
        return Span(start, start + len(words))

    def spans(self, *pieces: str) -> tuple[Span, ...]:
        """Where each piece stands."""
        return tuple(self.span(piece) for piece in pieces)

    def passage(self, words: str) -> Passage:
        """The words as a passage."""
        return self.document.passage(self.span(words))

    def blocks(self, *kinds: BlockKind) -> tuple[Block, ...]:
        """Every non-blank line, of the kinds given and then of body."""
        lines = [line for line in self.document.text.splitlines() if line]
        chosen = [*kinds, *[BlockKind.BODY] * len(lines)]
        return tuple(Block(*self.span(line), kind) for line, kind in zip(lines, chosen, strict=False))

    def said(self, id: str, content: str, chain: str, *, cue: str = "", source: str = "", **rest: Any) -> Attribution:
        """An attribution with its pieces by their words."""
        holders = tuple(chain.split(" < "))
        return Attribution(
            id=AttributionId(id),
            source=self.spans(source) if source else (),
            cue=self.spans(cue) if cue else (),
            content=self.spans(content),
            speaker=holders[-1],
            chain=holders,
            **rest,
        )

    def sentences(self) -> tuple[Span, ...]:
        """One sentence a line, near enough."""
        return tuple(block.span for block in self.blocks())


def _account(text: str, name: str, **head: str) -> Account:
    return Account(document(text, name=name, **head))


observer = _account(
    OBSERVER,
    "observer.txt",
    outlet="Vale Observer",
    title="At least 31 dead as dam above Tarn bursts",
    published="2031-05-12",
    author="Hanne Vold",
)
radio = _account(
    RADIO, "radio.txt", outlet="Radio Orrin", title="Saboteurs blow up Kestrel Dam", published="2031-05-13"
)
lantern = _account(LANTERN, "lantern.txt", outlet="The Lantern", title="The dam they let fall", published="2031-07-02")
foreign = _account(
    FOREIGN, "damm.txt", outlet="Talblatt", title="Damm über Tarn gebrochen", published="2031-05-12", language="de"
)

_CERTAIN = (Stance("the interior ministry", Certainty.CERTAIN, Polarity.POSITIVE),)
_KILLED = {"unit": "count", "category": "killed"}

mined = observer.said(
    "a-mined",
    "mining the wall",
    "Vale Observer < the interior ministry",
    cue="accused",
    source="the interior ministry of Orrin",
    act=Act.ACCUSE,
    stances=(Stance("Vale Observer", Certainty.UNKNOWN, Polarity.POSITIVE), *_CERTAIN),
    evidence=Evidence(EvidenceKind.NONE_GIVEN),
)
crates = observer.said(
    "a-crates",
    "the ministry had learnt from residents that “men in uniform carried crates to the sluice” on Saturday night",
    "Vale Observer < ORNA",
    cue="According to",
    source="the state agency ORNA",
    channel="ORNA",
    reporter=Reporter(ReporterStance.DOUBTS, observer.span("The claim could not be checked")),
    evidence=Evidence(EvidenceKind.MEDIA, observer.span("the state agency ORNA")),
)
learnt = observer.said(
    "a-learnt",
    "“men in uniform carried crates to the sluice” on Saturday night",
    "Vale Observer < ORNA < the interior ministry < residents",
    cue="learnt",
    source="residents",
    parent=crates.id,
    manner=Manner.MIXED,
    said_at="2031-05-11",
    evidence=Evidence(EvidenceKind.RESIDENTS, observer.span("residents")),
    stances=(
        Stance("Vale Observer", Certainty.UNKNOWN, Polarity.POSITIVE),
        Stance("the interior ministry", Certainty.CERTAIN, Polarity.POSITIVE),
        Stance("residents", Certainty.CERTAIN, Polarity.POSITIVE),
    ),
)
denied = observer.said(
    "a-denied",
    "its fighters had been near the dam",
    "Vale Observer < Highland Front",
    cue="denied",
    source="The Highland Front (HF)",
    act=Act.DENY,
    stances=(Stance("Highland Front", Certainty.CERTAIN, Polarity.NEGATIVE),),
)
rot = observer.said(
    "a-rot",
    "“The regime let the wall rot and now it looks for a culprit,”",
    "Vale Observer < Pell Arden",
    cue="said its",
    source="its spokesman, Pell Arden",
    manner=Manner.DIRECT,
    evidence=Evidence(EvidenceKind.NAMED_OFFICIAL),
)
cracks = observer.said(
    "a-cracks",
    "cracks had been reported in 2019 and “nobody came”",
    "Vale Observer < an engineer",
    cue="said that",
    source="One engineer, speaking anonymously",
    manner=Manner.MIXED,
    evidence=Evidence(EvidenceKind.ANONYMOUS_OFFICIAL, observer.span("speaking anonymously")),
)
killed = observer.said(
    "a-killed",
    "At least 31 people were killed",
    "Vale Observer < the interior ministry",
    source="the interior ministry of Orrin",
    stances=_CERTAIN,
)

observed = Reading(
    document=observer.document,
    blocks=observer.blocks(BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.FURNITURE),
    sentences=observer.sentences(),
    attributions=(killed, mined, crates, learnt, denied, rot, cracks),
    mentions=(
        Mention(*observer.span("Kestrel Dam"), MentionForm.NAME, EntityType.FACILITY, EntityId("dam")),
        Mention(*observer.span("town of Tarn"), MentionForm.NAME, EntityType.PLACE, EntityId("tarn")),
        Mention(*observer.span("The Highland Front (HF)"), MentionForm.NAME, EntityType.ARMED_GROUP, EntityId("front")),
    ),
    entities=(Entity(EntityId("front"), "Highland Front", EntityType.ARMED_GROUP, ("HF",)),),
    figures=(
        Figure(
            *observer.span("At least 31 people"),
            31,
            None,
            "at least",
            counted="people",
            holder="the interior ministry",
            **_KILLED,
        ),
    ),
    times=(
        Time(*observer.span("Sunday"), "2031-05-11", TimeType.RELATIVE, TimeRole.EVENT, "published 2031-05-12"),
        Time(*observer.span("in 2019"), "2019", TimeType.DATE, TimeRole.EVENT),
    ),
    labels=(Label(*observer.span("The regime"), EntityId("gov"), "the regime", "negative", holder="Pell Arden"),),
    forecasts=(Forecast(*observer.span("a report by 30 June 2031"), "the interior ministry", "2031-06-30"),),
    propositions=observer.spans("The claim could not be checked."),
    gaps=(Gap("observer.txt, “its fighters”", "the speaker is left open"),),
)

told_mined = radio.said(
    "b-mined",
    "The so-called “Highland Front” mined the dam at Ternn, killing 54 civilians",
    "Radio Orrin < the interior ministry",
    cue="said on",
    source="the interior ministry",
    reporter=Reporter(ReporterStance.ENDORSES, radio.span("Irrefutable")),
    stances=_CERTAIN,
)
told_crates = radio.said(
    "b-crates",
    "“men in uniform carried crates to the sluice” on Saturday night",
    "Radio Orrin < ORNA < the interior ministry < residents",
    cue="learnt",
    source="residents",
    manner=Manner.MIXED,
    channel="ORNA",
    evidence=Evidence(EvidenceKind.RESIDENTS),
)
broadcast = Reading(
    document=radio.document,
    blocks=radio.blocks(BlockKind.TITLE),
    sentences=radio.sentences(),
    attributions=(told_mined, told_crates),
    mentions=(Mention(*radio.span("Ternn"), MentionForm.NAME, EntityType.PLACE, EntityId("ternn")),),
    figures=(
        Figure(*radio.span("54 civilians"), 54, 54, "", counted="civilians", holder="the interior ministry", **_KILLED),
        Figure(
            *radio.span("Around 4,000 people"),
            4000,
            4000,
            "around",
            "count",
            "people",
            "displaced",
            Scope(place="Vale province"),
        ),
    ),
    times=(Time(*radio.span("before the summer is over"), "../2031-08-31", TimeType.RELATIVE, TimeRole.DEADLINE),),
    labels=(
        Label(*radio.span("The terrorists"), EntityId("front"), "terrorists", "negative"),
        Label(
            *radio.span("so-called “Highland Front”"), EntityId("front"), "Highland Front", quoted=True, so_called=True
        ),
    ),
    propositions=radio.spans("Irrefutable photographs show the charges."),
)

claimed = lantern.said(
    "c-mined",
    "fighters mined it",
    "The Lantern < the regime",
    cue="falsely claims",
    source="The regime",
    act=Act.CLAIM,
    reporter=Reporter(ReporterStance.REJECTS, lantern.span("falsely")),
    stances=(
        Stance("The Lantern", Certainty.CERTAIN, Polarity.NEGATIVE),
        Stance("the regime", Certainty.CERTAIN, Polarity.POSITIVE),
    ),
)
warned = lantern.said(
    "c-cracks",
    "cracks in 2019",
    "The Lantern < leaked minutes < inspectors",
    cue="warned of",
    source="Its own inspectors",
    act=Act.WARN,
    evidence=Evidence(EvidenceKind.DOCUMENT, lantern.span("leaked minutes")),
)
lit = Reading(
    document=lantern.document,
    blocks=lantern.blocks(BlockKind.TITLE),
    sentences=lantern.sentences(),
    attributions=(claimed, warned),
    mentions=(Mention(*lantern.span("Tarn knew"), MentionForm.NAME, EntityType.PLACE, EntityId("tarn")),),
    figures=(
        Figure(
            *lantern.span("Between 25 and 40 people"),
            25,
            40,
            "between",
            counted="people",
            holder="Tarn doctors’ committee",
            **_KILLED,
        ),
        Figure(
            *lantern.span("About 900 people"), 900, 900, "about", "count", "people", "displaced", Scope(place="Tarn")
        ),
    ),
    labels=(
        Label(*lantern.span("the valley’s defenders"), EntityId("front"), "the valley’s defenders", "positive"),
        Label(*lantern.span("The regime"), EntityId("gov"), "the regime", "negative"),
    ),
    propositions=lantern.spans("Everybody in Tarn knew the Kestrel wall was cracked."),
)


def _ref(account: Account, one: Attribution) -> StatementRef:
    return StatementRef(account.document.id, one.content[0].start, one.content[-1].end, one.id, one.speaker)


def _row(account: Account, figure: Figure, **rest: Any) -> LedgerRow:
    fields = {name: getattr(figure, name) for name in Figure.__dataclass_fields__}
    return LedgerRow(**fields, document=account.document.id, published=account.document.published, **rest)


def _use(account: Account, label: Label) -> LabelUse:
    return LabelUse(**{name: getattr(label, name) for name in Label.__dataclass_fields__}, document=account.document.id)


def _silent(account: Account, *nearest: str) -> Position:
    return Position(
        account.document.id, Stand.SILENT, searched=5, nearest=tuple(account.passage(words) for words in nearest)
    )


_wall = lantern.span("Everybody in Tarn knew the Kestrel wall was cracked.")
_own = Statement(
    StatementId("own-wall"),
    lantern.document.id,
    (_wall,),
    lantern.document[_wall],
    holder="The Lantern",
    own_voice=True,
)

MINED, CRATES, CRACKS = ClaimId("mined"), ClaimId("crates"), ClaimId("cracks")

comparison = Comparison(
    documents=(observer.document, radio.document, lantern.document, foreign.document),
    statements=(_own,),
    entities=(
        CaseEntity(
            EntityId("place-tarn"),
            "Tarn",
            EntityType.PLACE,
            ("Ternn",),
            mentions=(observer.passage("town of Tarn"), radio.passage("Ternn"), lantern.passage("Tarn knew")),
            merges=(Merge("Tarn", "Ternn", "transliteration", (radio.passage("Ternn"),)),),
            members=((observer.document.id, EntityId("tarn")), (radio.document.id, EntityId("ternn"))),
        ),
        CaseEntity(
            EntityId("group-front"),
            "Highland Front",
            EntityType.ARMED_GROUP,
            ("HF",),
            mentions=(observer.passage("The Highland Front (HF)"),),
            merges=(Merge("Highland Front", "HF", "acronym in brackets", (observer.passage("(HF)"),)),),
            members=((observer.document.id, EntityId("front")), (radio.document.id, EntityId("front"))),
        ),
    ),
    claims=(
        Claim(
            MINED,
            radio.passage("The so-called “Highland Front” mined the dam at Ternn, killing 54 civilians"),
            (
                Position(observer.document.id, Stand.REPORTS, (_ref(observer, mined),)),
                Position(radio.document.id, Stand.ASSERTS, (_ref(radio, told_mined),)),
                Position(lantern.document.id, Stand.REJECTS, (_ref(lantern, claimed),)),
            ),
            "likeness",
        ),
        Claim(
            CRATES,
            radio.passage("“men in uniform carried crates to the sluice” on Saturday night"),
            (
                Position(observer.document.id, Stand.DOUBTS, (_ref(observer, learnt),)),
                Position(radio.document.id, Stand.REPORTS, (_ref(radio, told_crates),)),
                _silent(lantern, "The regime falsely claims that fighters mined it."),
            ),
            "shared words",
        ),
        Claim(
            CRACKS,
            lantern.passage("Everybody in Tarn knew the Kestrel wall was cracked."),
            (
                Position(observer.document.id, Stand.REPORTS, (_ref(observer, cracks),)),
                _silent(radio),
                Position(
                    lantern.document.id,
                    Stand.ASSERTS,
                    (StatementRef(lantern.document.id, *_wall, None, "The Lantern"), _ref(lantern, warned)),
                ),
            ),
            "shared words",
        ),
    ),
    relations=(
        Relation(
            lantern.passage("fighters mined it"),
            radio.passage("The so-called “Highland Front” mined the dam at Ternn, killing 54 civilians"),
            RelationType.CONTRADICTS,
            (lantern.passage("falsely"), radio.passage("Irrefutable")),
            0.9,
            "rules-1",
            "asserted by one, rejected by the other",
        ),
        Relation(
            observer.passage("mining the wall"),
            radio.passage("The so-called “Highland Front” mined the dam at Ternn, killing 54 civilians"),
            RelationType.SAME,
            (observer.passage("mining the wall"),),
            1.0,
            "Mira Toll",
            "the same accusation",
        ),
    ),
    ledger=(
        Ledger(
            "people displaced",
            tuple(
                _row(account, figure, group=figure.scope.place)
                for account, figure in ((radio, broadcast.figures[1]), (lantern, lit.figures[1]))
            ),
            Agreement.DIFFERENT_SCOPE,
            id="displaced",
        ),
        Ledger(
            "people killed",
            (
                _row(observer, observed.figures[0], chain=("Vale Observer", "the interior ministry")),
                _row(radio, broadcast.figures[0], chain=("Radio Orrin", "the interior ministry")),
                _row(lantern, lit.figures[0], chain=("The Lantern", "Tarn doctors’ committee")),
            ),
            Agreement.DISAGREE,
            id="killed",
        ),
    ),
    labels=(
        Wording(
            EntityId("group-front"), (*(_use(radio, label) for label in broadcast.labels), _use(lantern, lit.labels[0]))
        ),
        Wording(EntityId("gov"), (_use(observer, observed.labels[0]), _use(lantern, lit.labels[1]))),
    ),
    origins=(
        Origin(
            (observer.document.id, radio.document.id),
            (
                learnt_passage := observer.passage("“men in uniform carried crates to the sluice” on Saturday night"),
                radio.passage("“men in uniform carried crates to the sluice” on Saturday night"),
            ),
            "wire copy",
            0.31,
        ),
    ),
    timeline=(
        TimelineEntry("2031-05-11", TimeRole.EVENT, (observer.passage("Sunday"),)),
        TimelineEntry("2019", TimeRole.EVENT, (observer.passage("in 2019"), lantern.passage("in 2019"))),
        TimelineEntry("2031-05-12", TimeRole.UTTERANCE, (radio.passage("on Monday"),)),
        TimelineEntry("../2031-08-31", TimeRole.DEADLINE, (radio.passage("before the summer is over"),)),
        TimelineEntry("2031-06-30", TimeRole.DEADLINE, (observer.passage("by 30 June 2031"),)),
        TimelineEntry("", TimeRole.EVENT, (lantern.passage("had no part"),)),
    ),
    forecasts=(
        CaseForecast(
            radio.document.id,
            *radio.span("The terrorists will answer for it before the summer is over"),
            "Ludo Grahn",
            "../2031-08-31",
        ),
        CaseForecast(
            observer.document.id, *observer.span("a report by 30 June 2031"), "the interior ministry", "2031-06-30"
        ),
    ),
    sources=(
        SourceProfile(
            observer.document.id,
            (
                SourceUse(
                    "the interior ministry",
                    "institutional",
                    (observer.passage("mining the wall"), observer.passage("At least 31 people were killed")),
                ),
                SourceUse("residents", "unspecified", (learnt_passage,)),
                SourceUse(
                    "an engineer",
                    "anonymous",
                    (observer.passage("cracks had been reported in 2019 and “nobody came”"),),
                ),
                SourceUse(
                    "Pell Arden",
                    "named",
                    (observer.passage("“The regime let the wall rot and now it looks for a culprit,”"),),
                ),
            ),
            attributed=7,
            own_voice=1,
            cited_outlets=(SourceUse("ORNA", "outlet", (observer.passage("the state agency ORNA"),)),),
        ),
        SourceProfile(
            radio.document.id,
            (SourceUse("the interior ministry", "institutional", (radio.passage("killing 54 civilians"),)),),
            attributed=2,
            own_voice=1,
        ),
        SourceProfile(
            lantern.document.id,
            (SourceUse("inspectors", "institutional", (lantern.passage("cracks in 2019"),)),),
            attributed=2,
            own_voice=1,
        ),
    ),
    one_sided=(OneSided(CRATES, (observer.document.id, radio.document.id), of=3, older=()),),
    gaps=(Gap("damm.txt", "in German (de), which is not read"),),
    runs=(Run("extraction", "1"), Run("reader", "2031.1", "0a1b2c")),
)


HOSTILE = (
    "</script><script>document.title='owned'</script> <img src=x onerror=document.title='owned'>\n"
    "javascript:alert(1) \u202etxt.exe\u202c nul\x00 quote\" apostrophe' {{ 7*7 }} &amp; ]]> <!-- -->\n"
    "carriage\rreturn and an emoji 🙂 before <b>this</b>\n"
)


@dataclass(frozen=True)
class Contest:
    """The invented contest: its comparison and its readings."""

    comparison: Comparison
    readings: tuple[Reading, ...]


@pytest.fixture(scope="session")
def contest() -> Contest:
    """Four accounts of a burst dam, one of which could not be read."""
    return Contest(comparison, (observed, broadcast, lit))


@pytest.fixture(scope="session")
def hostile(contest) -> Contest:
    """The same with one more account, the first, which tries to do things to its reader."""
    bad = document(HOSTILE, name="<b>bad</b>.txt", outlet='"><script>1</script>', title="</title><script>2</script>")
    reading = Reading(bad, blocks=(Block(0, len(HOSTILE), BlockKind.BODY),), sentences=(Span(0, 5),))
    changed = replace(
        contest.comparison,
        documents=(bad, *contest.comparison.documents),
        gaps=(Gap("<img src=x onerror=1>", "javascript:alert(1)"),),
    )
    return Contest(changed, (reading, *contest.readings))


@pytest.fixture(scope="session")
def recaptured(contest) -> Contest:
    """The same with an earlier capture of the first account, which is sure of more and counts fewer."""
    early = _account(
        "At least 12 people were killed. The Highland Front mined the wall.\n\nThe wall was new.\n",
        "early.txt",
        outlet="Vale Observer",
        captured="2031-05-12T06:00:00+00:00",
    )
    changes = (
        Change("claim", Fate.VANISHED, (early.passage("The wall was new."),)),
        Change(
            "claim",
            Fate.SOFTENED,
            (early.passage("The Highland Front mined the wall."),),
            (observer.passage("mining the wall"),),
            "told in its own voice → on the word of the interior ministry",
            MINED,
        ),
        Change("claim", Fate.KEPT, (early.passage("were killed"),), (observer.passage("people were killed"),)),
        Change(
            "figure", Fate.CHANGED, (early.passage("12"),), (observer.passage("At least 31 people"),), "“12” → “31”"
        ),
        Change("judgement", Fate.VANISHED, (early.passage("The wall was new."),), reason="forecast met by ida"),
    )
    words = early.span("The Highland Front")
    edits = (
        Edit("taken out", early.passage("The wall was new."), Passage(observer.document.id, 0, 0)),
        Edit("reworded", early.passage("mined the wall"), observer.passage("mining the wall"), removed=(words,)),
    )
    older = early.document
    revision = Revision("vale.example/dam", older.id, observer.document.id, 0.25, edits, changes)
    changed = replace(contest.comparison, earlier=(older,), revisions=(revision,))
    blocks = early.blocks()
    return Contest(changed, (*contest.readings, Reading(older, blocks=blocks, sentences=early.sentences())))
