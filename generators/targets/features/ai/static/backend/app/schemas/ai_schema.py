"""What the AI endpoints read and show."""

from flask import Response, jsonify
from marshmallow import Schema, fields

from app.models.ai_call import AiCall
from app.schemas.fields import DateTime, Id, Text

# Article 50 of the EU AI Act: people are told that they read the words of a machine.
NOTICE = "Written by an AI system. It may be wrong: check it before you use it."


class AcceptSchema(Schema):
    """The suggestion that is decided about, and the text that a person settled on."""

    call_id = Id(required=True)
    value = Text(20_000, required=True)


class AiCallSchema(Schema):
    """One line of the log."""

    id = Id()
    user_id = Id(allow_none=True)
    use = fields.String()
    record_id = Id()
    provider = fields.String()
    model = fields.String()
    prompt_digest = fields.String()
    latency_ms = fields.Integer()
    outcome = fields.String()
    decided_at = DateTime(allow_none=True)
    decided_by_id = Id(allow_none=True)
    created_at = DateTime()


def suggestion_response(call: AiCall) -> Response:
    """A suggestion with the notice that it comes from a machine."""
    return jsonify(
        {
            "call_id": str(call.id),
            "suggestion": call.suggestion,
            "model": call.model,
            "notice": NOTICE,
        }
    )
