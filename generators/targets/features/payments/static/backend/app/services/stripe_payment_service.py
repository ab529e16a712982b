"""Payments for records: the way to Stripe's page, and what its events say afterwards."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.access import Role
from app.config import get_settings
from app.current_user import CurrentUser
from app.errors import Conflict, Forbidden
from app.listing import ListOptions, Page, paginate
from app.models.base import TenantRecord, utc_now
from app.models.stripe_payment import PaymentStatus, StripePayment
from app.permissions import readable_fields
from app.rows import lock_row
from app.stripe_client import make_client, stripe_errors
from app.stripe_currency import CURRENCY, MINOR_UNITS
from app.tenancy import enter_workspace

# Stripe closes a page after a day.
PAGE_LIFETIME = timedelta(hours=23)
EVENTS = {
    "checkout.session.completed",
    "checkout.session.async_payment_succeeded",
    "checkout.session.expired",
}


def start_payment(
    session: Session, current_user: CurrentUser, row: TenantRecord, field: str, label: str
) -> str:
    """The address of the page where a record is paid; 409 when there is nothing to pay."""
    visible = readable_fields(current_user, type(row))
    if visible is not None and field not in visible:
        raise Forbidden
    client = make_client()
    lock_row(session, type(row), row.id)
    amount: Decimal | None = getattr(row, field)
    if amount is None or amount <= 0:
        raise Conflict("There is nothing to pay.", code="nothing_to_pay")
    known = session.scalars(
        select(StripePayment).where(
            StripePayment.workspace_id == row.workspace_id, StripePayment.record_id == row.id
        )
    ).all()
    if any(payment.status == PaymentStatus.PAID for payment in known):
        raise Conflict("This is paid already.", code="already_paid")
    for payment in known:
        if payment.checkout_url and _is_usable(payment, current_user, amount):
            return payment.checkout_url
    payment = StripePayment(
        workspace_id=row.workspace_id,
        user_id=current_user.user_id,
        resource=row.__resource__,
        record_id=row.id,
        amount=amount,
        currency=CURRENCY,
        status=PaymentStatus.OPEN,
    )
    session.add(payment)
    session.flush()
    page_url = f"{get_settings().frontend_url}/payments"
    price = {
        "currency": CURRENCY,
        "unit_amount": int(amount * 10**MINOR_UNITS),
        "product_data": {"name": label[:200]},
    }
    params: Any = {
        "mode": "payment",
        "line_items": [{"price_data": price, "quantity": 1}],
        "metadata": {"payment_id": str(payment.id), "workspace_id": str(payment.workspace_id)},
        "success_url": f"{page_url}?payment=done",
        "cancel_url": f"{page_url}?payment=cancelled",
    }
    with stripe_errors():
        page = client.v1.checkout.sessions.create(
            params=params,
            options={"idempotency_key": f"payment-{payment.id}"},
        )
    payment.checkout_url = str(page.url)
    session.flush()
    return payment.checkout_url


def handle_event(session: Session, kind: str, data: dict[str, Any]) -> None:
    """Note what became of a payment. What is paid stays paid, in whatever order events come."""
    if kind not in EVENTS or data.get("mode") != "payment":
        return
    payment = _find_payment(session, data.get("metadata") or {})
    if payment is None or payment.status == PaymentStatus.PAID:
        return
    if kind == "checkout.session.expired":
        payment.status = PaymentStatus.EXPIRED
    elif data.get("payment_status") == "paid":
        payment.status, payment.paid_at = PaymentStatus.PAID, utc_now()
    session.flush()


def list_payments(
    session: Session, current_user: CurrentUser, options: ListOptions
) -> Page[StripePayment]:
    """One page of payments: an owner sees those of the workspace, everybody their own."""
    query = select(StripePayment).order_by(StripePayment.id.desc())
    if current_user.role == Role.OWNER:
        query = query.where(StripePayment.workspace_id == current_user.workspace_id)
    else:
        query = query.where(StripePayment.user_id == current_user.user_id)
    if "record_id" in options.filters:
        query = query.where(StripePayment.record_id == options.filters["record_id"])
    return paginate(session, query, options)


def _is_usable(payment: StripePayment, current_user: CurrentUser, amount: Decimal) -> bool:
    return (
        payment.status == PaymentStatus.OPEN
        and payment.user_id == current_user.user_id
        and payment.amount == amount
        and payment.created_at > utc_now() - PAGE_LIFETIME
    )


def _find_payment(session: Session, metadata: dict[str, str]) -> StripePayment | None:
    """The payment that a page of Stripe was made for; others may share the Stripe account."""
    try:
        payment_id = UUID(metadata.get("payment_id", ""))
        workspace_id = UUID(metadata.get("workspace_id", ""))
    except ValueError:
        return None
    enter_workspace(session, workspace_id)
    query = select(StripePayment).where(
        StripePayment.id == payment_id, StripePayment.workspace_id == workspace_id
    )
    return session.scalar(query.with_for_update())
