"""Files over HTTP, and the command that clears abandoned ones away."""

from uuid import UUID

import click
from flask import Blueprint, Response, jsonify, request

from app.auth import get_current_user, get_current_user_or_none, login_optional, login_required
from app.config import get_settings
from app.errors import InvalidInput
from app.extensions import db
from app.schemas.file_schema import DownloadSchema, FileSchema
from app.services import file_service
from app.transaction import commit

bp = Blueprint("file", __name__, url_prefix="/api/files", cli_group="files")

FORM_BYTES = 10_000


@bp.post("")
@login_required
def upload_file() -> tuple[Response, int]:
    """Upload a file as the part `file` of a multipart form."""
    request.max_content_length = get_settings().max_file_bytes + FORM_BYTES
    part = request.files.get("file")
    if part is None:
        raise InvalidInput(fields={"file": ["Missing data for required field."]})
    file = file_service.upload_file(
        db.session(), get_current_user(), part.filename or "", part.stream
    )
    return jsonify(FileSchema().dump(file)), 201


@bp.get("/<uuid:file_id>")
@login_optional
def get_file(file_id: UUID) -> Response:
    """What a file is, and a link to its bytes."""
    file = file_service.get_file(db.session(), get_current_user_or_none(), file_id)
    return jsonify(FileSchema().dump(file))


@bp.get("/<uuid:file_id>/download")
def download_file(file_id: UUID) -> Response:
    """The bytes, for whoever holds a link that is not older than five minutes."""
    token = DownloadSchema().load(request.args.to_dict())["token"]
    file, pieces = file_service.open_file(db.session(), file_id, token)
    response = Response(pieces, mimetype=file.media_type)
    shown = "inline" if file.media_type.startswith("image/") else "attachment"
    response.headers.set("Content-Disposition", shown, filename=file.name)
    response.headers["Content-Length"] = str(file.size)
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["Cache-Control"] = "private, max-age=300"
    return response


@bp.delete("/<uuid:file_id>")
@login_required
def delete_file(file_id: UUID) -> tuple[str, int]:
    """Delete a file that no record refers to."""
    file_service.delete_file(db.session(), get_current_user(), file_id)
    return "", 204


@bp.cli.command("delete-orphans")
def delete_orphans() -> None:
    """Delete files that no record has referred to for a day."""
    session, count = db.session(), 0
    for workspace_id in file_service.list_workspace_ids(session):
        count += file_service.delete_orphans(session, workspace_id)
        commit(session)
    click.echo(f"{count} files deleted.")
