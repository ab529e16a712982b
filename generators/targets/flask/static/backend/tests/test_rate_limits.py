"""Limits on guessing, with the limiter switched on."""

import pytest

from app.extensions import limiter
from tests.account_factories import MembershipFactory


@pytest.fixture(autouse=True)
def limits(app, monkeypatch):
    monkeypatch.setattr(limiter, "enabled", True)
    limiter.reset()
    yield
    limiter.reset()


def log_in(client, email, address="198.51.100.1"):
    body = {"email": email, "password": "wrong password"}
    return client.post("/api/auth/login", json=body, environ_base={"REMOTE_ADDR": address})


def test_an_account_cannot_be_guessed_from_many_addresses(client):
    email = MembershipFactory().user.email
    answers = [log_in(client, email, f"198.51.100.{number}") for number in range(11)]
    assert [answer.status_code for answer in answers] == [401] * 10 + [429]
    assert answers[-1].json["error"] == "too_many_requests"
    assert int(answers[-1].headers["Retry-After"]) > 0


def test_one_address_cannot_try_many_accounts(client):
    answers = [log_in(client, f"person{number}@example.com") for number in range(21)]
    assert answers[19].status_code == 401
    assert answers[20].status_code == 429


def test_reset_mails_are_limited_per_account(client):
    answers = [
        client.post("/api/auth/forgot-password", json={"email": "ada@example.com"})
        for _ in range(6)
    ]
    assert [answer.status_code for answer in answers] == [204] * 5 + [429]


def test_a_body_without_address_counts_by_caller(client):
    for body in ([], {"email": 7}, {}):
        assert client.post("/api/auth/login", json=body).status_code == 422
