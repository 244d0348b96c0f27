"""What the reader says with a probability, and whether it came true."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from crossread.evaluation._attributions import outermost
from crossread.evaluation._bench import Bench
from crossread.evaluation._coreference import Chains, gold_chains
from crossread.evaluation._mentions import gold_mentions
from crossread.evaluation._named import UNER, WORLDWIDE, Kinds
from crossread.evaluation._records import own, records
from crossread.evaluation._spans import covered
from crossread.evaluation._speakers import running
from crossread.evaluation._tales import as_record, tales_in
from crossread.evaluation._techniques import marked, plain_name
from crossread.evaluation._tones import closest
from crossread.evaluation._treebanks import TreeDocument, documents
from crossread.evaluation._voices import opening_in, voice_of
from crossread.model import Answers


@dataclass(frozen=True, slots=True)
class Bet:
    """A probability, and how much of what it speaks of came true."""

    said: float
    true: float


def met_cue_bets(article: dict[str, Any], answers: Answers) -> Iterator[Bet]:
    """The bets that there is a cue, of those outside of contents."""
    for cue in outermost(answers.cues):
        yield Bet(
            cue.probability, any(start < cue.cue[0].end and cue.cue[0].start < end for start, end in _cues(article))
        )


def exact_cue_bets(article: dict[str, Any], answers: Answers) -> Iterator[Bet]:
    """The bets that exactly these words are a cue."""
    wanted = _cues(article)
    for cue in outermost(answers.cues):
        yield Bet(cue.probability, cue.cue[0] in wanted)


def _cues(article: dict[str, Any]) -> set[tuple[int, int]]:
    return {(start, end) for one in article["attributions"] for start, end in one["cue"]}


def name_bets(text: dict[str, Any], answers: Answers, *, kinds: Kinds) -> Iterator[Bet]:
    """The bets on names of the types that a set marks: exact words and type."""
    label_of = {ours: label for label, some in kinds.items() for ours in some}
    wanted = {(one["start"], one["end"], one["label"]) for one in text["entities"]}
    for one in answers.names:
        if one.type in label_of:
            yield Bet(one.probability, (one.start, one.end, label_of[one.type]) in wanted)


def link_bets(document: TreeDocument, gold: Chains, answers: Answers) -> Iterator[Bet]:
    """The bets on mentions that the set has too, each linked to one of its own chain or first of it.

    A mention outside of the set's chains is a chain of its own.
    """
    chain_of = {tuple(one.span): f"alone {one.span}" for one in gold_mentions(document)}
    chain_of |= {span: f"chain {number}" for number, chain in enumerate(gold) for span in chain}
    met: dict[int, set[str]] = {}
    for number, one in enumerate(answers.mentions):
        chain, before = chain_of.get(tuple(one.span)), met.setdefault(one.chain, set())
        if chain and one.chain == number:
            yield Bet(one.probability, not any(chain in some for some in met.values()))
        elif chain:
            yield Bet(one.probability, chain in before)
        if chain:
            before.add(chain)


def technique_bets(article: dict[str, Any], answers: Answers) -> Iterator[Bet]:
    """The bets on stretches: how much of each is in stretches of its technique."""
    gold = marked(article)
    for one in answers.techniques:
        same = [other.span for other in gold if other.technique == plain_name(one.technique)]
        yield Bet(one.probability, covered([one.span], same))


def tone_bets(sentence: dict[str, Any], answers: Answers) -> Iterator[Bet]:
    """The bets on tones that are answered about a target."""
    for target in sentence["targets"]:
        found = closest(target, answers.tones)
        if found:
            yield Bet(found.probability, found.tone == target["polarity"])


def speaker_bets(text: dict[str, Any], answers: Answers) -> Iterator[Bet]:
    """The bets on who speaks: whether the very mention that is named is one of the speaker."""
    for quote in text["quotes"]:
        opened = opening_in(quote, answers)
        if opened:
            yield Bet(opened.probability, voice_of(quote, text, answers, None).by_mention)


def speakers(bench: Bench) -> list[Bet]:
    """The bets on the speakers of quotations in novels, as running text, and in our tales."""
    novels = (running(text) for text in records(bench.data / "litbank_quotes" / "dev.jsonl"))
    texts = [*novels, *map(as_record, tales_in(own("speakers")))]
    answers = bench.reader.answer([one["text"] for one in texts])
    return [bet for text, answer in zip(texts, answers, strict=True) for bet in speaker_bets(text, answer)]


def over(name: str, bets_of: Callable[[dict[str, Any], Answers], Iterable[Bet]], bench: Bench) -> list[Bet]:
    """The bets on all texts of a set."""
    texts = list(records(bench.data / name / "dev.jsonl"))
    answers = bench.reader.answer([one["text"] for one in texts])
    return [bet for text, answer in zip(texts, answers, strict=True) for bet in bets_of(text, answer)]


def names(bench: Bench) -> list[Bet]:
    """The bets on names of both sets."""
    sets = (("uner_ewt", UNER), ("en_worldwide", WORLDWIDE))
    return [bet for name, kinds in sets for bet in over(name, partial(name_bets, kinds=kinds), bench)]


def links(bench: Bench) -> list[Bet]:
    """The bets on links in all documents."""
    treebank = list(documents(bench.data / "gum" / "dev.conllu"))
    gold = gold_chains(bench.data / "gum" / "ontogum_dev.conll", treebank)
    answers = bench.reader.answer([one.text for one in treebank])
    return [bet for given in zip(treebank, gold, answers, strict=True) for bet in link_bets(*given)]


EXACT_CUE = "exactly these words are a cue"
KINDS: Mapping[str, Callable[[Bench], Sequence[Bet]]] = {
    "a cue is there": partial(over, "polnear", met_cue_bets),
    EXACT_CUE: partial(over, "polnear", exact_cue_bets),
    "a name and its type": names,
    "a mention and its chain": links,
    "who speaks a quotation": speakers,
    "a technique": partial(over, "ptc", technique_bets),
    "a tone": partial(over, "newsmtsc", tone_bets),
}
"""Each kind of answer that has a probability."""
