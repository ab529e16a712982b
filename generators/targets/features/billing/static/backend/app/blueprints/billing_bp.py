"""Billing over HTTP; the paying itself happens on Stripe's pages."""

from flask import Blueprint, Response, jsonify

from app.auth import get_current_user, login_required
from app.extensions import db
from app.schemas.base import load_body
from app.schemas.billing_schema import BillingSchema, CheckoutSchema
from app.services import billing_service

bp = Blueprint("billing", __name__, url_prefix="/api/billing")


@bp.get("")
@login_required
def get_billing() -> Response:
    """The plan of the workspace."""
    billing = billing_service.get_billing(db.session(), get_current_user())
    return jsonify(BillingSchema().dump(billing))


@bp.post("/checkout")
@login_required
def start_checkout() -> Response:
    """The page where a plan is paid."""
    plan = load_body(CheckoutSchema())["plan"]
    return jsonify({"url": billing_service.start_checkout(db.session(), get_current_user(), plan)})


@bp.post("/portal")
@login_required
def open_portal() -> Response:
    """The page where the subscription is changed or ended."""
    return jsonify({"url": billing_service.open_portal(db.session(), get_current_user())})
