"""Files in a bucket of Amazon S3, or of anything that speaks its language."""

from collections.abc import Iterator
from typing import IO

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from app.config import Settings

CHUNK_BYTES = 65_536


class S3Storage:
    """A bucket. Without a key in the settings, the role of the machine is used."""

    def __init__(self, settings: Settings) -> None:
        self._bucket = settings.s3_bucket
        self._client = boto3.client(
            "s3",
            region_name=settings.s3_region or None,
            endpoint_url=settings.s3_endpoint_url or None,
            aws_access_key_id=settings.s3_access_key_id or None,
            aws_secret_access_key=settings.s3_secret_access_key or None,
            config=Config(
                connect_timeout=5,
                read_timeout=30,
                retries={"max_attempts": 3, "mode": "standard"},
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        )

    def save(self, key: str, content: IO[bytes]) -> None:
        """Store the stream as one object."""
        self._client.put_object(Bucket=self._bucket, Key=key, Body=content)

    def read(self, key: str) -> Iterator[bytes]:
        """Read the object piece by piece."""
        try:
            body = self._client.get_object(Bucket=self._bucket, Key=key)["Body"]
        except ClientError as error:
            if error.response["Error"]["Code"] in {"NoSuchKey", "404"}:
                raise FileNotFoundError(key) from error
            raise
        pieces: Iterator[bytes] = body.iter_chunks(CHUNK_BYTES)
        return pieces

    def delete(self, key: str) -> None:
        """Remove the object; S3 answers the same when it is gone already."""
        self._client.delete_object(Bucket=self._bucket, Key=key)
