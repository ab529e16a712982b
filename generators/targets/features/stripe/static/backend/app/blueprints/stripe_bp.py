"""The address that Stripe sends its events to."""

from flask import Blueprint, request

from app.extensions import db, limiter
from app.services import stripe_webhook_service

bp = Blueprint("stripe", __name__, url_prefix="/api/webhooks")


@bp.post("/stripe")
@limiter.exempt
def receive_event() -> tuple[str, int]:
    """Take an event of Stripe; the signature is over the raw body."""
    signature = request.headers.get("Stripe-Signature", "")
    stripe_webhook_service.receive_event(db.session(), request.get_data(), signature)
    return "", 204
