"""Billing against a Stripe on this machine: paying, events in any order, limits of plans."""

from dataclasses import replace
from itertools import permutations

import pytest

from app import billing_plans
from app.access import Role
from app.models.subscription import Subscription
from app.services import billing_service
from app.tenancy import enter_workspace
from tests.fake_stripe import running_stripe, send_event
from tests.resources import RESOURCES

ROLE = next(role for role in Role if role != Role.OWNER)
CHECKOUT = "/api/billing/checkout"
PERIOD_END = 1_800_000_000


@pytest.fixture
def fake_stripe(monkeypatch):
    with running_stripe(monkeypatch) as server:
        server.answers["POST /v1/customers"] = {"id": "cus_1", "object": "customer"}
        page = {"id": "cs_1", "object": "checkout.session", "url": "https://pay.example.com/1"}
        server.answers["POST /v1/checkout/sessions"] = page
        yield server


def subscription(owner, **changes):
    """A subscription as Stripe describes it."""
    return {
        "id": "sub_1",
        "object": "subscription",
        "customer": "cus_1",
        "status": "active",
        "metadata": {"workspace_id": str(owner.workspace.id)},
        "items": {
            "object": "list",
            "data": [{"price": {"id": "price_pro"}, "current_period_end": PERIOD_END}],
        },
        **changes,
    }


def holds(server, owner, **changes):
    """From now on Stripe says this of the subscription."""
    found = subscription(owner, **changes)
    server.answers[f"GET /v1/subscriptions/{found['id']}"] = found
    return found


def test_a_workspace_starts_on_the_free_plan(owner):
    assert owner.get("/api/billing").json == {
        "plan": "free",
        "records_of_a_kind": 1000,
        "status": "none",
        "current_period_end": None,
        "cancel_at_period_end": False,
    }


def test_only_owners_see_and_change_billing(owner, sign_in, client):
    member = sign_in(workspace=owner.workspace, role=ROLE)
    assert member.get("/api/billing").status_code == 403
    assert member.post(CHECKOUT, json={"plan": "pro"}).status_code == 403
    assert member.post("/api/billing/portal").status_code == 403
    assert client.get("/api/billing").status_code == 401


def test_checkout_leads_to_a_page_that_knows_the_workspace(owner, fake_stripe):
    answer = owner.post(CHECKOUT, json={"plan": "pro"})
    assert answer.json == {"url": "https://pay.example.com/1"}
    asked = fake_stripe.asked("POST /v1/checkout/sessions")
    assert asked["line_items[0][price]"] == "price_pro"
    assert asked["customer"] == "cus_1"
    assert asked["subscription_data[metadata][workspace_id]"] == str(owner.workspace.id)
    assert fake_stripe.asked("POST /v1/customers")["email"] == owner.user.email
    owner.post(CHECKOUT, json={"plan": "pro"})
    assert [call for call, _ in fake_stripe.requests].count("POST /v1/customers") == 1


def test_a_plan_that_cannot_be_bought_is_refused(owner):
    assert owner.post(CHECKOUT, json={"plan": "free"}).status_code == 422
    assert owner.post(CHECKOUT, json={"plan": "pro"}).json["error"] == "payments_not_set_up"


def test_when_stripe_fails_the_answer_says_so(owner, fake_stripe):
    del fake_stripe.answers["POST /v1/checkout/sessions"]
    answer = owner.post(CHECKOUT, json={"plan": "pro"})
    assert (answer.status_code, answer.json["error"]) == (502, "stripe_unavailable")


def test_paying_brings_the_plan_and_the_portal(owner, client, fake_stripe):
    assert owner.post("/api/billing/portal").json["error"] == "not_subscribed"
    found = holds(fake_stripe, owner)
    paid = {"mode": "subscription", "subscription": found["id"]}
    assert send_event(client, "checkout.session.completed", paid).status_code == 204

    billing = owner.get("/api/billing").json
    assert (billing["plan"], billing["status"]) == ("pro", "active")
    assert billing["current_period_end"].startswith("2027-01-15")
    assert owner.post(CHECKOUT, json={"plan": "pro"}).json["error"] == "subscribed"
    portal = {
        "id": "bps_1",
        "object": "billing_portal.session",
        "url": "https://portal.example.com",
    }
    fake_stripe.answers["POST /v1/billing_portal/sessions"] = portal
    assert owner.post("/api/billing/portal").json == {"url": "https://portal.example.com"}


KINDS = ("created", "updated", "deleted")


@pytest.mark.parametrize("order", list(permutations(KINDS)))
def test_events_may_come_in_any_order(owner, client, fake_stripe, order):
    found = holds(fake_stripe, owner, status="past_due", cancel_at_period_end=True)
    for kind in order:
        send_event(client, f"customer.subscription.{kind}", found, event_id=f"evt_{kind}")
    billing = owner.get("/api/billing").json
    assert (billing["plan"], billing["status"]) == ("pro", "past_due")
    assert billing["cancel_at_period_end"] is True


def test_the_end_of_an_old_subscription_leaves_the_new_one_alone(owner, client, fake_stripe):
    send_event(client, "customer.subscription.created", holds(fake_stripe, owner), "evt_1")
    old = holds(fake_stripe, owner, id="sub_0", status="canceled")
    send_event(client, "customer.subscription.deleted", old, "evt_2")
    assert owner.get("/api/billing").json["status"] == "active"


def test_a_subscription_that_ended_is_worth_nothing(owner, client, fake_stripe):
    found = holds(fake_stripe, owner, status="canceled")
    send_event(client, "customer.subscription.deleted", found)
    assert owner.get("/api/billing").json["plan"] == "free"


def test_an_event_is_dealt_with_later_when_stripe_fails(owner, client, fake_stripe):
    found = subscription(owner)
    assert send_event(client, "customer.subscription.updated", found).status_code == 502
    holds(fake_stripe, owner)
    assert send_event(client, "customer.subscription.updated", found).status_code == 204
    assert owner.get("/api/billing").json["plan"] == "pro"


def test_subscriptions_without_a_workspace_are_not_ours(owner, client, session, fake_stripe):
    found = holds(fake_stripe, owner, metadata={"workspace_id": "another app's"})
    assert send_event(client, "customer.subscription.updated", found).status_code == 204
    enter_workspace(session, owner.workspace.id)
    assert session.query(Subscription).count() == 0


def test_a_price_that_is_not_ours_buys_nothing(fake_stripe):
    assert billing_plans.plan_of_price("price_of_somebody_else") == "free"


def test_the_plan_limits_how_many_records_there_are(owner, client, monkeypatch, fake_stripe):
    monkeypatch.setattr(billing_service, "FREE", replace(billing_plans.FREE, records_of_a_kind=0))
    limited = [item for item in RESOURCES if item.is_tenant]
    for resource in limited:
        refused = owner.post(resource.url, json=resource.payload(owner.workspace))
        assert (refused.status_code, refused.json["error"]) == (402, "plan_limit_reached")
    send_event(client, "customer.subscription.created", holds(fake_stripe, owner))
    for resource in limited:
        created = owner.post(resource.url, json=resource.payload(owner.workspace))
        assert created.status_code == 201
