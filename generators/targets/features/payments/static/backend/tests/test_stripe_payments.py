"""Paying for records against a Stripe on this machine."""

from decimal import Decimal
from itertools import permutations

import pytest

from app.access import Role
from app.stripe_currency import CURRENCY, MINOR_UNITS
from tests.account_factories import WorkspaceFactory
from tests.fake_stripe import running_stripe, send_event
from tests.payable import PAYABLE
from tests.resources import RESOURCES

PAYMENTS = "/api/workspace/payments"
CREATE = "POST /v1/checkout/sessions"


@pytest.fixture
def fake_stripe(monkeypatch):
    with running_stripe(monkeypatch) as server:
        page = {"id": "cs_1", "object": "checkout.session", "url": "https://pay.example.com/1"}
        server.answers[CREATE] = page
        yield server


@pytest.fixture(params=PAYABLE, ids=lambda payable: payable.name)
def payable(request):
    return request.param


def make(payable, workspace, amount=None):
    """A record to pay, and what the tests know about its kind."""
    resource = next(item for item in RESOURCES if item.name == payable.name)
    values = {payable.field: amount or payable.amount}
    return resource, resource.factory(workspace=workspace, **values)


def pay(browser, resource, row):
    return browser.post(f"{resource.url}/{row.id}/payments")


def paid_event(server, **changes):
    """What Stripe says of the page that was made last."""
    asked = server.asked(CREATE)
    metadata = {name: asked[f"metadata[{name}]"] for name in ("payment_id", "workspace_id")}
    return {"mode": "payment", "payment_status": "paid", "metadata": metadata, **changes}


def statuses(browser):
    return [item["status"] for item in browser.get(PAYMENTS).json["items"]]


def test_a_payment_leads_to_a_page_with_the_amount_of_the_record(owner, fake_stripe, payable):
    resource, row = make(payable, owner.workspace)
    assert pay(owner, resource, row).json == {"url": "https://pay.example.com/1"}
    asked = fake_stripe.asked(CREATE)
    assert asked["line_items[0][price_data][unit_amount]"] == str(
        int(Decimal(payable.amount) * 10**MINOR_UNITS)
    )
    assert asked["line_items[0][price_data][currency]"] == CURRENCY
    assert pay(owner, resource, row).status_code == 200
    assert [call for call, _ in fake_stripe.requests] == [CREATE]
    (payment,) = owner.get(f"{PAYMENTS}?record_id={row.id}").json["items"]
    assert (payment["amount"], payment["status"]) == (payable.amount, "open")


def test_a_signed_event_marks_it_paid_once_and_for_all(owner, client, fake_stripe, payable):
    resource, row = make(payable, owner.workspace)
    kinds = ("completed", "async_payment_succeeded", "expired")
    pay(owner, resource, row)
    for number, order in enumerate(permutations(kinds)):
        for kind in order:
            event = paid_event(fake_stripe)
            sent = send_event(client, f"checkout.session.{kind}", event, f"evt_{number}_{kind}")
            assert sent.status_code == 204
        assert statuses(owner) == ["paid"]
    refused = pay(owner, resource, row)
    assert (refused.status_code, refused.json["error"]) == (409, "already_paid")


def test_a_page_that_is_left_is_not_paid(owner, client, fake_stripe, payable):
    resource, row = make(payable, owner.workspace)
    pay(owner, resource, row)
    waiting = paid_event(fake_stripe, payment_status="unpaid")
    send_event(client, "checkout.session.completed", waiting, "evt_1")
    assert statuses(owner) == ["open"]
    send_event(client, "checkout.session.expired", waiting, "evt_2")
    assert statuses(owner) == ["expired"]
    pay(owner, resource, row)
    assert statuses(owner) == ["open", "expired"]


def test_events_of_other_payments_change_nothing(owner, client, fake_stripe, payable):
    resource, row = make(payable, owner.workspace)
    pay(owner, resource, row)
    strange = [paid_event(fake_stripe, metadata=None), paid_event(fake_stripe, mode="setup")]
    strange.append(paid_event(fake_stripe, metadata={"payment_id": "x", "workspace_id": "y"}))
    for number, event in enumerate(strange):
        send_event(client, "checkout.session.completed", event, f"evt_{number}")
    assert statuses(owner) == ["open"]


def test_nothing_is_paid_for_a_record_without_an_amount(owner, fake_stripe, payable):
    if not payable.admits_nothing:
        return
    resource, row = make(payable, owner.workspace, "0.00")
    refused = pay(owner, resource, row)
    assert (refused.status_code, refused.json["error"]) == (409, "nothing_to_pay")


def test_when_stripe_fails_no_payment_is_kept(owner, fake_stripe, payable):
    resource, row = make(payable, owner.workspace)
    del fake_stripe.answers[CREATE]
    assert pay(owner, resource, row).status_code == 502
    assert statuses(owner) == []


def test_payments_are_for_the_workspace_and_the_person(
    owner, sign_in, client, fake_stripe, payable
):
    resource, row = make(payable, owner.workspace)
    pay(owner, resource, row)
    role = next(role for role in Role if role != Role.OWNER)
    for other in (sign_in(role=Role.OWNER), sign_in(workspace=owner.workspace, role=role)):
        assert statuses(other) == []
    assert client.get(PAYMENTS).status_code == 401
    assert pay(client, resource, row).status_code == 401
    if not resource.model.__public_read__:
        _, elsewhere = make(payable, WorkspaceFactory())
        assert pay(owner, resource, elsewhere).status_code == 404
