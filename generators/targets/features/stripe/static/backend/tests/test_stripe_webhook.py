"""Events of Stripe: only signed ones, and each once."""

import json

import pytest
import stripe

from app.models.stripe_event import StripeEvent
from tests.fake_stripe import SECRET, running_stripe, send_event

EVENT = {"id": "evt_1", "object": "event", "type": "unknown", "data": {"object": {}}}


@pytest.fixture
def fake_stripe(monkeypatch):
    with running_stripe(monkeypatch) as server:
        yield server


@pytest.mark.usefixtures("fake_stripe")
def test_an_event_is_kept_once_however_often_it_comes(client, session):
    assert [send_event(client, "product.created", {}).status_code for _ in range(3)] == [204] * 3
    assert [row.kind for row in session.query(StripeEvent)] == ["product.created"]


@pytest.mark.usefixtures("fake_stripe")
def test_an_event_that_was_changed_on_its_way_is_refused(client, session):
    signature = stripe.WebhookSignature.generate_signature_header(json.dumps(EVENT), SECRET)
    changed = json.dumps({**EVENT, "type": "other"})
    for headers in ({"Stripe-Signature": signature}, {"Stripe-Signature": "t=1,v1=0"}, {}):
        answer = client.post("/api/webhooks/stripe", data=changed, headers=headers)
        assert (answer.status_code, answer.json["error"]) == (400, "invalid_signature")
    assert session.query(StripeEvent).count() == 0


def test_without_a_secret_no_event_is_believed(client):
    assert send_event(client, "product.created", {}).json["error"] == "webhook_not_set_up"
