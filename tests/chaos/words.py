"""Words that stand for a key and for a version of its text, which no analyzer takes apart."""


def letters(number: int) -> str:
    """Return a number in letters."""
    text = chr(ord("a") + number % 26)
    return letters(number // 26 - 1) + text if number >= 26 else text


def key_word(key: str) -> str:
    """Return the word every version of a key's text has."""
    return f"zk{letters(int(key))}q"


def version_word(key: str, version: int) -> str:
    """Return the word only one version of a key's text has."""
    return f"zv{letters(int(key))}x{letters(version)}q"


def address(key: str) -> str:
    """Return the address a key's statement is stored under."""
    return f"https://chaos.example/{key}"


def body(key: str, version: int) -> str:
    """Return the text of a version."""
    words = f"{key_word(key)} {version_word(key, version)}"
    return f"{words} The two ministers spoke of cooperation and peace in the region, for the {version}"


def version_in(text: str) -> int:
    """Return which version a text is."""
    return int(text.rsplit(" ", 1)[-1])
