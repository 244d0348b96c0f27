"""Mentions of the same event or thing put together across documents: ECB+ and MEANTIME."""
