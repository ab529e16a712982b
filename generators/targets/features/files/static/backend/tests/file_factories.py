"""Factories and samples of files."""

from uuid import UUID

import factory
from sqlalchemy import select

from app.models.file import StoredFile
from app.models.user import Membership, Workspace
from tests.account_factories import BaseFactory, WorkspaceFactory, current_session

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 16
PDF = b"%PDF-1.7\n" + b"\x00" * 16


def newest_member_id(workspace: Workspace) -> UUID | None:
    """Whoever joined last; a file is somebody's."""
    members = select(Membership.user_id).where(Membership.workspace_id == workspace.id)
    return current_session().scalar(members.order_by(Membership.id.desc()).limit(1))


class StoredFileFactory(BaseFactory):
    """A picture."""

    class Meta:
        model = StoredFile

    class Params:
        workspace = factory.SubFactory(WorkspaceFactory)

    workspace_id = factory.SelfAttribute("workspace.id")
    created_by_id = factory.LazyAttribute(lambda row: newest_member_id(row.workspace))
    name = factory.Sequence(lambda number: f"picture-{number}.png")
    media_type = "image/png"
    size = len(PNG)
    sha256 = "0" * 64
