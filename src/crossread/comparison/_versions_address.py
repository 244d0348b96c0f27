"""Addresses without what does not tell one text from another."""

from urllib.parse import parse_qsl, urlencode, urlsplit

_TRACKING = (
    "utm_",
    "fbclid",
    "gclid",
    "msclkid",
    "mc_cid",
    "mc_eid",
    "igshid",
    "yclid",
    "at_medium",
    "at_campaign",
    "cmp",
)
"""How the names of parameters begin that say where a reader came from."""
_SAME_HOST = ("www.", "m.", "amp.")
_SAME_PAGE = ("/index.html", "/index.htm", "/index.php", "/amp")


def canonical(url: str) -> str:
    """The address by which captures of one text meet; empty for one that names no text, such as a front page."""
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").removesuffix("."), parts.port
    except ValueError:
        return ""
    for prefix in _SAME_HOST:
        host = host.removeprefix(prefix)
    path = parts.path.rstrip("/")
    for ending in _SAME_PAGE:
        path = path.removesuffix(ending)
    told = sorted(
        pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not pair[0].lower().startswith(_TRACKING)
    )
    # Some sites name the text behind the mark that elsewhere only points into it.
    inside = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    if not host or not (path or told or inside):
        return ""
    query = urlencode(told, errors="surrogatepass")
    at = host if port in (None, 80, 443) else f"{host}:{port}"
    return f"{at}{path}{query and f'?{query}'}{inside and f'#{inside}'}"
