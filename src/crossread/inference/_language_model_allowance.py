"""What one run may spend on a language model, and when it stops asking."""

from crossread.errors import Skip
from crossread.settings import LanguageModelSettings

_BYTES_A_TOKEN = 3
"""Fewer than most texts have, so that rather too much is counted."""
_FAILURES = 3


class Allowance:
    """Counts down requests and tokens; nothing is sent that is not covered."""

    def __init__(self, settings: LanguageModelSettings) -> None:
        self._requests = settings.requests
        self._tokens = settings.tokens
        self._failures = 0

    def take(self, question_bytes: int, answer_tokens: int) -> None:
        """Count what one request may cost at most; `Skip` where it is not covered."""
        cost = question_bytes // _BYTES_A_TOKEN + answer_tokens
        if self._failures >= _FAILURES:
            raise Skip(f"not asked: {_FAILURES} questions in a row were left without an answer")
        if self._requests < 1:
            raise Skip("not asked: the requests of this run are used up (language_model.requests)")
        if self._tokens < cost:
            raise Skip("not asked: the tokens of this run are used up (language_model.tokens)")
        self._requests -= 1
        self._tokens -= cost

    def failed(self) -> None:
        """A question was left without an answer."""
        self._failures += 1

    def succeeded(self) -> None:
        """A question was answered."""
        self._failures = 0
