"""Where the bytes of files lie: a folder or an S3 bucket, as `FILE_STORAGE` says."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import IO, Protocol

from app.config import Settings, get_settings

CHUNK_BYTES = 65_536


class FileStorage(Protocol):
    """Keeps bytes under a key."""

    def save(self, key: str, content: IO[bytes]) -> None:
        """Store everything that can be read from the stream."""

    def read(self, key: str) -> Iterator[bytes]:
        """The bytes in pieces; raises FileNotFoundError when there are none."""

    def delete(self, key: str) -> None:
        """Remove the bytes; fine when they are gone already."""


class DiskStorage:
    """A folder on this machine."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)

    def save(self, key: str, content: IO[bytes]) -> None:
        """Write a new file next to its final place, then move it there in one step."""
        path = self._folder / key
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        with part.open("wb") as file:
            while chunk := content.read(CHUNK_BYTES):
                file.write(chunk)
        part.replace(path)

    def read(self, key: str) -> Iterator[bytes]:
        """Read the file piece by piece; it is opened at once, so that a missing one is noticed."""
        file = (self._folder / key).open("rb")
        return _pieces(file)

    def delete(self, key: str) -> None:
        """Remove the file."""
        (self._folder / key).unlink(missing_ok=True)


def get_storage() -> FileStorage:
    """The storage of this process."""
    return _make_storage(get_settings())


@lru_cache
def _make_storage(settings: Settings) -> FileStorage:
    if settings.file_storage == "disk":
        return DiskStorage(settings.files_dir)
    # boto3 takes long to import, and is needed only here.
    from app.file_storage_s3 import S3Storage  # pylint: disable=import-outside-toplevel

    return S3Storage(settings)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk
