"""Files: what may be uploaded, who may load it, and what becomes of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select, update
from sqlalchemy.orm import Session, scoped_session

from app import file_links, file_storage
from app.access import Role
from app.blueprints import file_bp
from app.config import Settings
from app.file_types import sniff_media_type
from app.models.base import utc_now
from app.models.file import StoredFile
from app.services import file_service
from app.tenancy import enter_workspace
from tests.account_factories import MembershipFactory
from tests.api_client import ApiClient
from tests.file_factories import PDF, PNG, StoredFileFactory


@pytest.fixture(autouse=True)
def stored(monkeypatch: pytest.MonkeyPatch, settings: Settings, tmp_path: Path) -> Path:
    """A folder for the files of one test, and a small limit."""
    local = replace(settings, files_dir=str(tmp_path), max_file_bytes=20_000)
    for module in (file_storage, file_service, file_bp):
        monkeypatch.setattr(module, "get_settings", lambda: local)
    return tmp_path


def upload(client: ApiClient, content: bytes, name: str = "picture.png") -> Any:
    """Send a file as a browser does."""
    return client.post("/api/files", data={"file": (BytesIO(content), name)})


def test_an_upload_is_described_and_can_be_loaded_by_its_link(
    owner: ApiClient, client: ApiClient
) -> None:
    response = upload(owner, PNG, "../../etc/Résumé.png")
    assert response.status_code == 201
    body = response.get_json()
    assert {key: body[key] for key in ("name", "media_type", "size")} == {
        "name": "Résumé.png",
        "media_type": "image/png",
        "size": len(PNG),
    }
    loaded = client.get(body["url"])
    assert (loaded.status_code, loaded.data) == (200, PNG)
    assert loaded.headers["Content-Type"] == "image/png"
    assert loaded.headers["Content-Disposition"].startswith("inline; filename")
    assert loaded.headers["X-Content-Type-Options"] == "nosniff"


def test_what_is_not_a_picture_is_offered_for_saving(owner: ApiClient) -> None:
    body = upload(owner, PDF, "contract.pdf").get_json()
    loaded = owner.get(body["url"])
    assert loaded.headers["Content-Disposition"] == "attachment; filename=contract.pdf"


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (b"", "empty.png", "The file is empty."),
        (b"<html><script>alert(1)</script>", "page.txt", "Files of this kind are not admitted."),
        (b"<svg onload='alert(1)'/>", "image.svg", "Files of this kind are not admitted."),
        (b"MZ\x90\x00\x03", "setup.png", "Files of this kind are not admitted."),
        (PNG + b"\x00" * 25_000, "large.png", "The file is too large."),
    ],
)
def test_other_uploads_are_refused(
    owner: ApiClient, content: bytes, name: str, message: str
) -> None:
    response = upload(owner, content, name)
    assert (response.status_code, response.get_json()["fields"]) == (422, {"file": [message]})


def test_an_upload_far_over_the_limit_is_not_even_read(owner: ApiClient) -> None:
    response = upload(owner, PNG + b"\x00" * 31_000)
    assert (response.status_code, response.get_json()["error"]) == (413, "too_large")


def test_an_upload_without_a_file_is_refused(owner: ApiClient) -> None:
    response = owner.post("/api/files", data={"other": "x"})
    assert response.status_code == 422
    assert owner.post("/api/files", json={}).status_code == 422


def test_visitors_cannot_upload(client: ApiClient) -> None:
    assert upload(client, PNG).status_code == 401


@pytest.mark.parametrize(
    ("start", "name", "media_type"),
    [
        (b"\xff\xd8\xff\xe0", "a.jpg", "image/jpeg"),
        (b"GIF89a..", "a.gif", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBP", "a.webp", "image/webp"),
        (b"PK\x03\x04....", "a.zip", "application/zip"),
        (
            b"PK\x03\x04....",
            "a.DOCX",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        (b"name,city\nZo\xc3\xab,Paris\n", "a.csv", "text/csv"),
        ("é".encode()[:1], "cut.txt", "text/plain"),
        (b"plain words", "a", "text/plain"),
        (b"\x00\x01\x02", "a.txt", None),
        (b"\xff\xfe\xfd\xfc\xfb", "a.txt", None),
    ],
)
def test_the_bytes_say_what_a_file_is(start: bytes, name: str, media_type: str | None) -> None:
    assert sniff_media_type(start, name) == media_type


def test_a_name_keeps_its_ending_when_it_is_cut() -> None:
    assert file_service.clean_name("x" * 300 + ".png") == "x" * 251 + ".png"
    assert file_service.clean_name("C:\\temp\\a\x00b.png") == "ab.png"
    assert file_service.clean_name("..") == "file"


def test_a_link_is_for_one_file_and_ends(
    owner: ApiClient, client: ApiClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (upload(owner, PNG).get_json() for _ in range(2))
    token = first["url"].split("token=")[1]
    assert client.get(f"/api/files/{second['id']}/download?token={token}").status_code == 404
    assert client.get(f"/api/files/{first['id']}/download?token={token}x").status_code == 404
    assert client.get(f"/api/files/{first['id']}/download").status_code == 422
    monkeypatch.setattr(file_links, "LIFETIME_SECONDS", -1)
    assert client.get(first["url"]).status_code == 404


def test_a_file_whose_bytes_are_lost_is_not_found(owner: ApiClient) -> None:
    file = StoredFileFactory(workspace=owner.workspace)
    body = owner.get(f"/api/files/{file.id}").get_json()
    assert owner.get(body["url"]).status_code == 404


def test_a_file_that_was_deleted_is_not_found(
    owner: ApiClient, session: scoped_session[Session]
) -> None:
    body = upload(owner, PNG).get_json()
    assert owner.delete(f"/api/files/{body['id']}").status_code == 204
    assert owner.get(body["url"]).status_code == 404


def test_another_workspace_never_sees_a_file(
    owner: ApiClient, sign_in: Callable[..., ApiClient]
) -> None:
    file_id = upload(owner, PNG).get_json()["id"]
    stranger = sign_in(role=Role.OWNER)
    assert stranger.get(f"/api/files/{file_id}").status_code == 404
    assert stranger.delete(f"/api/files/{file_id}").status_code == 404


def test_a_file_without_a_record_is_for_whoever_uploaded_it_and_for_owners(
    owner: ApiClient, sign_in: Callable[..., ApiClient], client: ApiClient
) -> None:
    role = list(Role)[-1]
    member = sign_in(role=role, workspace=owner.workspace)
    other = sign_in(role=role, workspace=owner.workspace)
    url = f"/api/files/{upload(member, PNG).get_json()['id']}"
    readers = (member, owner, other, client)
    assert [reader.get(url).status_code for reader in readers] == [200, 200, 404, 404]
    assert [reader.delete(url).status_code for reader in (other, member)] == [404, 204]


def test_deleting_removes_the_bytes(owner: ApiClient, stored: Path) -> None:
    file_id = upload(owner, PNG).get_json()["id"]
    assert [path.name for path in stored.rglob("*") if path.is_file()] == [file_id]
    owner.delete(f"/api/files/{file_id}")
    assert [path.name for path in stored.rglob("*") if path.is_file()] == []


def test_files_that_no_record_wants_are_cleared_away_after_a_day(
    app: Flask, session: scoped_session[Session], owner: ApiClient, stored: Path
) -> None:
    abandoned, fresh = (upload(owner, PNG).get_json()["id"] for _ in range(2))
    MembershipFactory()
    enter_workspace(session(), owner.workspace.id)
    session.execute(
        update(StoredFile)
        .where(StoredFile.id == abandoned)
        .values(created_at=utc_now() - timedelta(days=2))
    )
    session.commit()
    result = app.test_cli_runner().invoke(args=["files", "delete-orphans"])
    assert result.output == "1 files deleted.\n"
    enter_workspace(session(), owner.workspace.id)
    assert [str(file_id) for file_id in session.scalars(select(StoredFile.id))] == [fresh]
    assert [path.name for path in stored.rglob("*") if path.is_file()] == [fresh]
