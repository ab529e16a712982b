"""Text from people, made harmless before it is stored."""

import unicodedata

import nh3

RICH_TEXT_TAGS = {
    "a", "b", "blockquote", "br", "code", "em", "h2", "h3", "h4", "hr", "i", "li",
    "ol", "p", "pre", "s", "strong", "u", "ul",
}  # fmt: skip


def has_control_characters(text: str) -> bool:
    """NUL and other control characters; line breaks and tabs are ordinary text."""
    return any(
        unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\r\t"
        for character in text
    )


def clean_rich_text(html: str) -> str:
    """Keep an allow-list of tags and links; scripts, styles and handlers disappear."""
    return nh3.clean(
        html,
        tags=RICH_TEXT_TAGS,
        attributes={"a": {"href", "title"}},
        url_schemes={"http", "https", "mailto"},
    )
