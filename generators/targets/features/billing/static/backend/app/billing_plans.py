"""The plans that workspaces can have, and what each of them admits."""

from dataclasses import dataclass

from app.config import get_settings


@dataclass(frozen=True)
class BillingPlan:
    """One plan. `records_of_a_kind` limits how many records of each kind a workspace keeps."""

    name: str
    records_of_a_kind: int | None


FREE = BillingPlan("free", records_of_a_kind=1000)
PRO = BillingPlan("pro", records_of_a_kind=None)
PLANS = {plan.name: plan for plan in (FREE, PRO)}
PAID_PLANS = tuple(name for name in PLANS if name != FREE.name)


def price_of(plan: str) -> str:
    """The id of the plan's price at Stripe."""
    return {PRO.name: get_settings().stripe_price_pro}[plan]


def plan_of_price(price_id: str) -> str:
    """The plan that a price stands for; a price that is not ours buys nothing."""
    return next((name for name in PAID_PLANS if price_of(name) == price_id), FREE.name)
