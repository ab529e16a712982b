"""Factories and samples of files."""

import factory

from app.models.file import StoredFile
from tests.account_factories import BaseFactory, WorkspaceFactory

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 16
PDF = b"%PDF-1.7\n" + b"\x00" * 16


class StoredFileFactory(BaseFactory):
    """A picture."""

    class Meta:
        model = StoredFile

    class Params:
        workspace = factory.SubFactory(WorkspaceFactory)

    workspace_id = factory.SelfAttribute("workspace.id")
    name = factory.Sequence(lambda number: f"picture-{number}.png")
    media_type = "image/png"
    size = len(PNG)
    sha256 = "0" * 64
