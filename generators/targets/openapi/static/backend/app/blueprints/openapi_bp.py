"""The description of this API, for people and for programs."""

from pathlib import Path

from flask import Blueprint, Response

bp = Blueprint("openapi", __name__)

DOCUMENT = Path(__file__).parents[1] / "openapi.json"


@bp.get("/api/openapi.json")
def get_document() -> Response:
    """The OpenAPI document; the same as `openapi.yaml` at the root of the repository."""
    return Response(DOCUMENT.read_bytes(), mimetype="application/json")
