"""The two places where bytes can lie behave the same."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from app.config import Settings
from app.file_storage import DiskStorage, FileStorage
from app.file_storage_s3 import S3Storage
from tests.s3_server import run_s3_server


@pytest.fixture(params=["disk", "s3"])
def storage(
    request: pytest.FixtureRequest, settings: Settings, tmp_path: Path
) -> Iterator[FileStorage]:
    """An empty storage of each kind."""
    if request.param == "disk":
        yield DiskStorage(str(tmp_path))
        return
    with run_s3_server() as (address, _objects):
        yield S3Storage(
            replace(
                settings,
                s3_bucket="uploads",
                s3_region="eu-west-1",
                s3_endpoint_url=address,
                s3_access_key_id="key",
                s3_secret_access_key="secret",
            )
        )


def test_bytes_come_back_as_they_were(storage: FileStorage) -> None:
    content = bytes(range(256)) * 1000
    storage.save("workspace/file", BytesIO(content))
    assert b"".join(storage.read("workspace/file")) == content


def test_missing_bytes_are_noticed_at_once(storage: FileStorage) -> None:
    with pytest.raises(FileNotFoundError):
        storage.read("workspace/nothing")


def test_deleting_twice_does_no_harm(storage: FileStorage) -> None:
    storage.save("workspace/file", BytesIO(b"x"))
    storage.delete("workspace/file")
    storage.delete("workspace/file")
    with pytest.raises(FileNotFoundError):
        storage.read("workspace/file")
