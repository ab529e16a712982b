"""Files: uploading, handing out and clearing away. Who may see a record may see its files."""

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import PurePosixPath
from typing import IO, Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, false, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.access import Role
from app.config import get_settings
from app.current_user import CurrentUser
from app.errors import Conflict, Forbidden, InvalidInput, NotFound
from app.file_links import read_link
from app.file_references import FILE_COLUMNS
from app.file_storage import get_storage
from app.file_types import SNIFFED_BYTES, sniff_media_type
from app.models.base import new_id, utc_now
from app.models.file import StoredFile
from app.models.user import Workspace
from app.permissions import find_grant, scope_condition
from app.sanitize import has_control_characters
from app.tenancy import enter_workspace
from app.transaction import after_commit
from app.visibility import tenant_condition

ORPHANED_AFTER = timedelta(days=1)


def upload_file(
    session: Session, current_user: CurrentUser, name: str, content: IO[bytes]
) -> StoredFile:
    """Keep a file; 422 when it is empty, too large or of a kind that is not admitted."""
    name = clean_name(name)
    start = content.read(SNIFFED_BYTES)
    media_type = sniff_media_type(start, name)
    if not start:
        raise InvalidInput(fields={"file": ["The file is empty."]})
    if media_type is None:
        raise InvalidInput(fields={"file": ["Files of this kind are not admitted."]})
    content.seek(0)
    size, sha256 = _measure(content)
    if size > get_settings().max_file_bytes:
        raise InvalidInput(fields={"file": ["The file is too large."]})
    file = StoredFile(
        id=new_id(),
        workspace_id=current_user.workspace_id,
        created_by_id=current_user.user_id,
        name=name,
        media_type=media_type,
        size=size,
        sha256=sha256,
    )
    content.seek(0)
    # Bytes without a row do no harm; a row without bytes would.
    get_storage().save(file.storage_key, content)
    session.add(file)
    session.flush()
    return file


def get_file(session: Session, current_user: CurrentUser | None, file_id: UUID) -> StoredFile:
    """A file that the user uploaded, or that belongs to a record the user may read."""
    query = select(StoredFile).where(StoredFile.id == file_id, _readable(current_user))
    file = session.scalar(query)
    if file is None:
        raise NotFound
    return file


def open_file(session: Session, file_id: UUID, token: str) -> tuple[StoredFile, Iterator[bytes]]:
    """The file of a download link, and its bytes."""
    workspace_id = read_link(file_id, token)
    enter_workspace(session, workspace_id)
    file = session.scalar(
        select(StoredFile).where(StoredFile.id == file_id, StoredFile.workspace_id == workspace_id)
    )
    if file is None:
        raise NotFound
    try:
        return file, get_storage().read(file.storage_key)
    except FileNotFoundError as error:
        raise NotFound from error


def delete_file(session: Session, current_user: CurrentUser, file_id: UUID) -> None:
    """Delete a file; for whoever uploaded it and for owners, while no record refers to it."""
    file = get_file(session, current_user, file_id)
    if file.created_by_id != current_user.user_id and current_user.role != Role.OWNER:
        raise Forbidden
    if session.scalar(select(or_(false(), *_references(file.id)))):
        raise Conflict("A record still refers to this file.", code="in_use")
    _forget(session, file)
    session.flush()


def check_file(
    session: Session, current_user: CurrentUser, name: str, file_id: UUID | None
) -> None:
    """422 unless the file exists within the user's reach."""
    if file_id is not None:
        _load_reference(session, current_user, name, file_id)


def check_image(
    session: Session, current_user: CurrentUser, name: str, file_id: UUID | None
) -> None:
    """422 unless the file exists within the user's reach and is a picture."""
    if file_id is None:
        return
    if not _load_reference(session, current_user, name, file_id).media_type.startswith("image/"):
        raise InvalidInput(fields={name: ["This file is not a picture."]})


def delete_orphans(session: Session, workspace_id: UUID) -> int:
    """Delete files of a workspace that no record has referred to for a day, and count them."""
    enter_workspace(session, workspace_id)
    query = select(StoredFile).where(
        StoredFile.workspace_id == workspace_id,
        StoredFile.created_at < utc_now() - ORPHANED_AFTER,
        *(~reference for reference in _references(StoredFile.id)),
    )
    orphans = list(session.scalars(query.order_by(StoredFile.id)))
    for file in orphans:
        _forget(session, file)
    session.flush()
    return len(orphans)


def list_workspace_ids(session: Session) -> list[UUID]:
    """Every workspace, for work that goes through all of them."""
    return list(session.scalars(select(Workspace.id).order_by(Workspace.id)))


def clean_name(name: str) -> str:
    """The last part of a path, without characters that cannot be stored or shown."""
    last = PurePosixPath(name.replace("\\", "/")).name
    kept = "".join(c for c in last if not has_control_characters(c) and c not in '\n\r\t"')
    kept = kept.strip(" .")
    if len(kept) > 255:
        stem, ending = kept[: kept.rfind(".")], kept[kept.rfind(".") :][:20]
        kept = stem[: 255 - len(ending)] + ending
    return kept or "file"


def _load_reference(
    session: Session, current_user: CurrentUser, name: str, file_id: UUID
) -> StoredFile:
    try:
        return get_file(session, current_user, file_id)
    except NotFound as error:
        raise InvalidInput(fields={name: ["This file does not exist."]}) from error


def _readable(current_user: CurrentUser | None) -> ColumnElement[bool]:
    conditions = [_read_through(current_user, column) for column in FILE_COLUMNS]
    if current_user is not None:
        own = StoredFile.created_by_id == current_user.user_id
        within = tenant_condition(current_user, StoredFile)
        conditions.append(within if current_user.role == Role.OWNER else and_(within, own))
    return or_(false(), *conditions)


def _read_through(
    current_user: CurrentUser | None, column: InstrumentedAttribute[UUID | None]
) -> ColumnElement[bool]:
    """Whether a record that the user may read shows the file in this column."""
    model: Any = column.class_
    grant = find_grant(current_user, model, "read")
    if grant is None or (grant.fields is not None and column.key not in grant.fields):
        return false()
    return exists().where(
        column == StoredFile.id,
        tenant_condition(current_user, model),
        scope_condition(current_user, model, grant),
    )


def _references(file_id: UUID | InstrumentedAttribute[UUID]) -> list[ColumnElement[bool]]:
    return [exists().where(column == file_id) for column in FILE_COLUMNS]


def _forget(session: Session, file: StoredFile) -> None:
    session.delete(file)
    after_commit(session, get_storage().delete, file.storage_key)


def _measure(content: IO[bytes]) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    while chunk := content.read(65_536):
        digest.update(chunk)
        size += len(chunk)
    return size, digest.hexdigest()
