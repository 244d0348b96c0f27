"""Every setting with its default; handed down, never looked up."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person can set; the command line and the environment fill it in one place."""

    threads: int = 2
    """Processor threads for the networks."""
    max_source_bytes: int = 20_000_000
    """Sources above this size become a gap."""
    parse_seconds: float = 20.0
    """Time that one page or PDF may take to be opened."""
    parse_memory_bytes: int = 1_500_000_000
    """Memory that the process which opens pages and PDFs may take."""
    languages: tuple[str, ...] = ("en",)
    """Languages that are read; texts in others are kept, shown and listed as a gap."""
    same_claim_at: float = 0.35
    """Likeness from which two statements are taken for one claim."""
    batch_documents: int = 16
    """Documents read together."""
