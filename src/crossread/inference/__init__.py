"""The networks: a reader that answers questions about a text, and an embedder that lays like texts close."""

from crossread.inference._protocols import Embedder, Reader, Vectors

__all__ = ["Embedder", "Reader", "Vectors"]
