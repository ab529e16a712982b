"""What Stripe tells the app: each event is believed when it is signed, and dealt with once."""

from typing import Any

import stripe
import structlog
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from app.config import get_settings
from app.errors import BadRequest
from app.models.base import new_id
from app.models.stripe_event import StripeEvent
from app.stripe_handlers import HANDLERS

log = structlog.get_logger()


def receive_event(session: Session, payload: bytes, signature: str) -> None:
    """Deal with one event. If that fails, nothing is kept and Stripe sends it again."""
    event = _verified(payload, signature)
    statement = (
        insert(StripeEvent)
        .values(id=new_id(), event_id=event["id"], kind=event["type"])
        .on_conflict_do_nothing(index_elements=["event_id"])
        .returning(StripeEvent.id)
    )
    if session.scalar(statement) is None:
        log.info("stripe_event_repeated", kind=event["type"])
        return
    for handle in HANDLERS:
        handle(session, event["type"], event["data"]["object"])


def _verified(payload: bytes, signature: str) -> dict[str, Any]:
    secret = get_settings().stripe_webhook_secret
    if not secret:
        raise BadRequest("No webhook is set up.", code="webhook_not_set_up")
    try:
        event = stripe.Webhook.construct_event(payload, signature, secret)
    except (ValueError, stripe.SignatureVerificationError) as error:
        raise BadRequest("The signature does not match.", code="invalid_signature") from error
    body: dict[str, Any] = event.to_dict()
    return body
