"""Billing: what a workspace has bought, and the way to Stripe's own pages. For owners only."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.billing_plans import FREE, PLANS, BillingPlan, plan_of_price, price_of
from app.config import get_settings
from app.current_user import CurrentUser
from app.errors import AppError, Conflict
from app.models.base import TenantRecord
from app.models.subscription import Subscription
from app.models.user import User, Workspace
from app.rows import lock_row
from app.services.workspace_service import require_owner
from app.stripe_client import make_client, stripe_errors
from app.tenancy import enter_workspace

PAID_STATES = frozenset({"active", "trialing", "past_due"})
ENDED_STATES = frozenset({"none", "canceled", "incomplete_expired"})


class PlanLimitReached(AppError):
    """What the workspace pays for is used up."""

    status = 402
    code = "plan_limit_reached"


def get_billing(session: Session, current_user: CurrentUser) -> dict[str, Any]:
    """The plan of the workspace and the state of its subscription."""
    require_owner(current_user)
    row = find_subscription(session, current_user.workspace_id)
    plan = current_plan(session, current_user.workspace_id)
    return {
        "plan": plan.name,
        "records_of_a_kind": plan.records_of_a_kind,
        "status": row.status if row else "none",
        "current_period_end": row.current_period_end if row else None,
        "cancel_at_period_end": row.cancel_at_period_end if row else False,
    }


def start_checkout(session: Session, current_user: CurrentUser, plan: str) -> str:
    """The address of the page where the owner pays; 409 while a subscription runs."""
    require_owner(current_user)
    client = make_client()
    row = find_subscription(session, current_user.workspace_id)
    if row is not None and row.status not in ENDED_STATES:
        raise Conflict("There is a subscription already. Change it instead.", code="subscribed")
    customer_id = row.customer_id if row else _create_customer(session, current_user)
    workspace = {"workspace_id": str(current_user.workspace_id)}
    with stripe_errors():
        page = client.v1.checkout.sessions.create(
            params={
                "mode": "subscription",
                "customer": customer_id,
                "line_items": [{"price": price_of(plan), "quantity": 1}],
                "metadata": workspace,
                "subscription_data": {"metadata": workspace},
                "success_url": f"{_billing_page()}?checkout=done",
                "cancel_url": f"{_billing_page()}?checkout=cancelled",
            }
        )
    return str(page.url)


def open_portal(session: Session, current_user: CurrentUser) -> str:
    """The address of the page where the owner changes or ends the subscription."""
    require_owner(current_user)
    client = make_client()
    row = find_subscription(session, current_user.workspace_id)
    if row is None:
        raise Conflict("Nothing was bought yet.", code="not_subscribed")
    with stripe_errors():
        page = client.v1.billing_portal.sessions.create(
            params={"customer": row.customer_id, "return_url": _billing_page()}
        )
    return page.url


def handle_event(session: Session, kind: str, data: dict[str, Any]) -> None:
    """Mirror the subscription that an event speaks of.

    The event only says that something changed; what holds now is asked of Stripe. So events
    may come late, twice or in any order.
    """
    if kind.startswith("customer.subscription."):
        subscription_id = data["id"]
    elif kind == "checkout.session.completed" and data.get("mode") == "subscription":
        subscription_id = data["subscription"]
    else:
        return
    with stripe_errors():
        found = make_client().v1.subscriptions.retrieve(subscription_id).to_dict()
    workspace = _workspace_of(session, found)
    if workspace is not None:
        _mirror(session, workspace.id, found)


def find_subscription(session: Session, workspace_id: UUID) -> Subscription | None:
    """The subscription of a workspace, if it ever had one."""
    return session.scalar(select(Subscription).where(Subscription.workspace_id == workspace_id))


def current_plan(session: Session, workspace_id: UUID) -> BillingPlan:
    """The plan that holds now; an unpaid one is as good as none."""
    row = find_subscription(session, workspace_id)
    return PLANS[row.plan] if row is not None and row.status in PAID_STATES else FREE


def check_plan_limit(session: Session, current_user: CurrentUser, row: TenantRecord) -> None:
    """402 when the workspace now has more records of this kind than its plan admits.

    The lock makes two creations at one moment count one another.
    """
    if row.workspace_id != current_user.workspace_id:
        return
    limit = current_plan(session, row.workspace_id).records_of_a_kind
    if limit is None:
        return
    lock_row(session, Workspace, row.workspace_id)
    model = type(row)
    query = select(func.count(model.id)).where(model.workspace_id == row.workspace_id)
    if (session.scalar(query) or 0) > limit:
        raise PlanLimitReached(f"The plan admits {limit} records of a kind.")


def _create_customer(session: Session, current_user: CurrentUser) -> str:
    user = session.get_one(User, current_user.user_id)
    workspace_id = str(current_user.workspace_id)
    with stripe_errors():
        customer = make_client().v1.customers.create(
            params={"email": user.email, "metadata": {"workspace_id": workspace_id}},
            options={"idempotency_key": f"customer-{workspace_id}"},
        )
    session.add(
        Subscription(
            workspace_id=current_user.workspace_id,
            customer_id=customer.id,
            plan=FREE.name,
            status="none",
        )
    )
    session.flush()
    return customer.id


def _workspace_of(session: Session, found: dict[str, Any]) -> Workspace | None:
    """The workspace that a subscription was bought for; others may share the Stripe account."""
    try:
        workspace_id = UUID(found.get("metadata", {}).get("workspace_id", ""))
    except ValueError:
        return None
    return session.get(Workspace, workspace_id, with_for_update=True)


def _mirror(session: Session, workspace_id: UUID, found: dict[str, Any]) -> None:
    enter_workspace(session, workspace_id)
    row = find_subscription(session, workspace_id)
    if row is None:
        row = Subscription(workspace_id=workspace_id)
        session.add(row)
    elif found["id"] != row.subscription_id and found["status"] in ENDED_STATES:
        return  # An old subscription ended after a new one was bought.
    item = found["items"]["data"][0]
    ends = item.get("current_period_end") or found.get("current_period_end")
    row.customer_id = found["customer"]
    row.subscription_id = found["id"]
    row.plan = plan_of_price(item["price"]["id"])
    row.status = found["status"]
    row.current_period_end = None if ends is None else datetime.fromtimestamp(ends, UTC)
    row.cancel_at_period_end = bool(found.get("cancel_at_period_end"))
    session.flush()


def _billing_page() -> str:
    return f"{get_settings().frontend_url}/settings/billing"
