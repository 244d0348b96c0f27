"""Characters that could hide or reorder a text, made visible one for one."""

_CONTROLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"}
_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0x25AF)
_UNSHOWABLE = dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000)), 0xFFFD)
_SHOWN = {**_CONTROLS, **_DIRECTIONS, **_UNSHOWABLE, 0x7F: 0x2421}


def visible(text: str) -> str:
    """The text with control pictures for controls and ▯ for marks that turn the direction; positions stay."""
    return text.translate(_SHOWN)
