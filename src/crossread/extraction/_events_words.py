"""Which words say that something happens: verbs, and nouns of deeds."""

import re
from functools import cache

from crossread.extraction._lemmas import irregular
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower
from crossread.extraction._word_lists import word_list
from crossread.model import Token

_NO_PREDICATE = frozenset({"amod", "aux", "aux:pass", "case", "cop", "fixed", "flat", "mark", "compound"})
_SHORTEST = 4
_VOWEL = re.compile("[aeiouy]")
_DOUBLED = frozenset("bdgmnprt")
_DOUBLED_L = re.compile(r"[a-z](?:tr|[bcpv])[eo]ll$")
_ONE_SYLLABLE = re.compile(r"[^aeiouy]*[aeiouy][^aeiouwxy]")
"""With its last letter single, such a verb had an "e" behind it: "fir" of "fired", "blam" of "blamed"."""
_SILENT = re.compile(
    r"(?:[cuvz]|[^s]s|[bcdgkpt]l|[^eo]at|[^aeo]in|[^aeo]ir|[^aeo]id|[^eo]ar|[^aeo]ur|[^o]ut|[aeu]ng|[ae]g|rg|dg|ib|od|[^o]ok|ap|creat"
    r"|sum|pon|[cpr]ed|[lp]et|[cnv]it|d?ul|ot)"
)
"""Ends of longer verbs before which an "e" was dropped, as a rule."""


def kind_of(parsed: Parsed, token: Token) -> str:
    """What happens, in one word: a verb in its plain form; empty where a word says of nothing that it happens."""
    if token.relation in _NO_PREDICATE:
        return ""
    form = lower(parsed, token)
    if token.pos == "VERB" and form.isalpha():
        verb = plain_verb(form)
        return "" if verb in _words("no_event", "verbs") else verb
    return _deed(form) if token.pos == "NOUN" else ""


def plain_verb(form: str) -> str:
    """A verb without its ending: "announced" and "announces" give "announce"."""
    if form in irregular("verbs"):
        return irregular("verbs")[form]
    if form.endswith("eed"):
        return form if form in _words("no_event", "plain") else form.removesuffix("d")
    for ending in ("ing", "ed"):
        cut = form.removesuffix(ending)
        if cut != form and _VOWEL.search(cut):
            return _restored(cut)
    return _singular_verb(form)


def _singular_verb(form: str) -> str:
    """A verb without the "s" of the third person."""
    if form.endswith("ss") or not form.endswith("s") or len(form) < _SHORTEST:
        return form
    if form.endswith("ies"):
        return f"{form[:-3]}y" if len(form) > _SHORTEST else form[:-1]
    return form.removesuffix("es") if form.endswith(("shes", "ches", "sses", "xes", "zzes", "oes")) else form[:-1]


def _restored(cut: str) -> str:
    """A verb as it was before its ending: doubled letters single, a dropped "e" back."""
    if cut.endswith("i"):
        return f"{cut[:-1]}y" if len(cut) > 2 else f"{cut}e"  # noqa: PLR2004
    if (cut[-1:] == cut[-2:-1] and cut[-1] in _DOUBLED) or _DOUBLED_L.search(cut):
        return cut[:-1]
    is_cut = _ONE_SYLLABLE.fullmatch(cut) or re.search(rf"{_SILENT.pattern}$", cut)
    return f"{cut}e" if is_cut and len(cut) > 1 else cut


def _deed(form: str) -> str:
    """The deed of a noun, called by its verb where there is one."""
    for noun in _singulars(form):
        if noun in _deeds():
            return _deeds()[noun]
        if noun.endswith(tuple(_words("no_deed", "endings"))) and noun not in _words("no_deed", "nouns"):
            return noun
    return ""


def _singulars(form: str) -> tuple[str, ...]:
    if not form.endswith("s") or form.endswith("ss"):
        return (form,)
    return (form, form[:-1], form.removesuffix("es"), form.removesuffix("ies") + "y")


@cache
def _deeds() -> dict[str, str]:
    of: dict[str, str] = word_list("events")["of"]
    deeds = {noun: verb for verb, nouns in of.items() for noun in nouns.split()}
    return {noun: noun for noun in _words("nouns", "alike")} | deeds


@cache
def _words(section: str, name: str) -> frozenset[str]:
    return frozenset(word_list("events")[section][name].split())
