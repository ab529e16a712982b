"""What a file is, told from its first bytes; a name or type that a client claims does not count."""

from app.sanitize import has_control_characters

SNIFFED_BYTES = 4096

SIGNATURES = (
    ("image/png", 0, b"\x89PNG\r\n\x1a\n"),
    ("image/jpeg", 0, b"\xff\xd8\xff"),
    ("image/gif", 0, b"GIF87a"),
    ("image/gif", 0, b"GIF89a"),
    ("image/webp", 8, b"WEBP"),
    ("image/avif", 4, b"ftypavif"),
    ("image/heic", 4, b"ftypheic"),
    ("application/pdf", 0, b"%PDF-"),
    ("audio/mpeg", 0, b"ID3"),
    ("audio/wav", 8, b"WAVE"),
    ("video/mp4", 4, b"ftyp"),
    ("video/webm", 0, b"\x1aE\xdf\xa3"),
    ("application/zip", 0, b"PK\x03\x04"),
)

OFFICE_TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}

TEXT_TYPES = {".csv": "text/csv", ".md": "text/markdown"}


def sniff_media_type(start: bytes, name: str) -> str | None:
    """The media type of a file that begins with these bytes, or `None` when it is not admitted.

    Office documents are zip archives and tables are text: there, and only there, the name helps.
    """
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    for media_type, offset, signature in SIGNATURES:
        if start[offset : offset + len(signature)] == signature:
            return OFFICE_TYPES.get(ending, media_type) if signature[:2] == b"PK" else media_type
    return TEXT_TYPES.get(ending, "text/plain") if _is_text(start) else None


def _is_text(start: bytes) -> bool:
    try:
        text = start.decode()
    except UnicodeDecodeError as error:
        # The last character may be cut in two.
        if error.end < len(start) or len(start) - error.start > 3:
            return False
        text = start[: error.start].decode()
    return not has_control_characters(text) and not text.lstrip("\ufeff \t\r\n").startswith("<")
