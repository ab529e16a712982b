"""What the file endpoints read and show."""

from marshmallow import Schema, fields

from app.file_links import download_link
from app.schemas.base import RecordSchema
from app.schemas.fields import Id


class FileSchema(RecordSchema):
    """A file, with a link to its bytes that is valid for five minutes."""

    workspace_id = Id()
    name = fields.String()
    media_type = fields.String()
    size = fields.Integer()
    url = fields.Function(download_link)


class DownloadSchema(Schema):
    """The query string of a download link."""

    token = fields.String(required=True)
