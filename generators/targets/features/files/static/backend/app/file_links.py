"""Download links: signed, for one file, and of no use after five minutes."""

from uuid import UUID

from itsdangerous import BadSignature, URLSafeTimedSerializer

from app.config import get_settings
from app.errors import NotFound
from app.models.file import StoredFile

LIFETIME_SECONDS = 300


def download_link(file: StoredFile) -> str:
    """The address from which whoever holds it may load the file for five minutes."""
    token = _signer().dumps([str(file.workspace_id), str(file.id)])
    return f"/api/files/{file.id}/download?token={token}"


def read_link(file_id: UUID, token: str) -> UUID:
    """The workspace that the file of this link lies in; 404 when the link is not valid."""
    try:
        workspace_id, signed_id = _signer().loads(token, max_age=LIFETIME_SECONDS)
    except BadSignature as error:
        raise NotFound("This link is no longer valid.") from error
    if signed_id != str(file_id):
        raise NotFound("This link is no longer valid.")
    return UUID(workspace_id)


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(get_settings().jwt_secret_key, salt="file-download")
