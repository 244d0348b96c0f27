"""Opens the reader that the package ships, and what the settings lay over it."""

from crossread.errors import BadInput
from crossread.inference._protocols import Reader
from crossread.inference._reader import NetworkReader
from crossread.settings import LanguageModelSettings, SpacySettings


def open_reader(
    *,
    threads: int = 2,
    spacy: SpacySettings | None = None,
    language_model: LanguageModelSettings | None = None,
) -> Reader:
    """The reader; `threads` is how many cores it may use.

    A spaCy pipeline takes over words and names, a language model who says what; each only where one is named.
    """
    reader: Reader = NetworkReader(threads=threads)
    if spacy and spacy.pipeline:
        reader = _with_spacy(spacy, reader)
    if language_model and language_model.address:
        reader = _with_language_model(language_model, reader)
    return reader


# Imported here only: who uses neither needs neither, and waits for neither.


def _with_spacy(settings: SpacySettings, over: Reader) -> Reader:
    try:
        from crossread.inference._spacy import SpacyReader  # noqa: PLC0415
    except ImportError as problem:
        raise _missing("spacy", problem) from problem
    return SpacyReader(settings, over)


def _with_language_model(settings: LanguageModelSettings, over: Reader) -> Reader:
    try:
        from crossread.inference._language_model import LanguageModelReader  # noqa: PLC0415
    except ImportError as problem:
        raise _missing("language-model", problem) from problem
    return LanguageModelReader(settings, over)


def _missing(extra: str, problem: ImportError) -> BadInput:
    return BadInput(
        f"the settings ask for the extra {extra!r}, which is not there ({problem}): pip install 'crossread[{extra}]'"
    )
