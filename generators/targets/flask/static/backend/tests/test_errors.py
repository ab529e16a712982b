"""Every error is JSON of one shape, and bad input is never a 500."""

import pytest
from sqlalchemy import text

from app.errors import AppError, Conflict
from app.extensions import db
from tests.account_factories import MembershipFactory


def test_an_unknown_address_is_json(client):
    response = client.get("/nowhere")
    assert (response.status_code, response.json) == (
        404,
        {"error": "not_found", "message": "There is nothing here, or it is not yours."},
    )


def test_a_wrong_method_names_the_right_ones(client):
    response = client.get("/api/auth/login")
    assert (response.status_code, response.json["error"]) == (405, "method_not_allowed")
    assert "POST" in response.headers["Allow"]


@pytest.mark.parametrize(
    ("data", "content_type", "status"),
    [
        ("{", "application/json", 400),
        ("\xff\xfe", "application/json", 400),
        ("[" * 100_000, "application/json", 400),
        ("a=b", "application/x-www-form-urlencoded", 415),
        ("[]", "application/json", 422),
        ('"text"', "application/json", 422),
        ("null", "application/json", 422),
    ],
)
def test_an_unreadable_body_is_refused(client, data, content_type, status):
    response = client.post("/api/auth/login", data=data, content_type=content_type)
    assert response.status_code == status
    assert set(response.json) >= {"error", "message"}


def test_a_large_body_is_refused(client):
    response = client.post("/api/auth/login", json={"email": "a" * 1_100_000, "password": "x"})
    assert (response.status_code, response.json["error"]) == (413, "too_large")


@pytest.mark.parametrize("query", ["page=0", "page=x", "per_page=1000", "page=99999999999", "a=b"])
def test_an_impossible_page_is_refused(owner, query):
    response = owner.get(f"/api/workspace/members?{query}")
    assert response.status_code == 422


def test_a_defect_says_nothing_about_the_inside(app, client, monkeypatch):
    def explode():
        raise RuntimeError("secret detail")

    monkeypatch.setitem(app.view_functions, "health.healthz", explode)
    monkeypatch.setitem(app.config, "PROPAGATE_EXCEPTIONS", False)
    response = client.get("/healthz")
    assert (response.status_code, response.json["error"]) == (500, "internal_error")
    assert "secret detail" not in response.text


def test_a_failed_commit_is_an_error_and_not_a_success(app, client, monkeypatch):
    def write_a_duplicate():
        user = MembershipFactory().user
        db.session.execute(
            text("INSERT INTO users (id, email, name, password_hash) VALUES (:id, :e, 'x', 'x')"),
            {"id": "01890000-0000-7000-8000-000000000000", "e": user.email},
        )
        return ""

    monkeypatch.setitem(app.view_functions, "health.healthz", write_a_duplicate)
    response = client.get("/healthz")
    assert (response.status_code, response.json["error"]) == (409, "already_exists")
    assert response.json["fields"] == {"email": ["Already in use."]}


def test_a_commit_that_fails_is_answered_as_an_error(client, monkeypatch):
    def fail(_session):
        raise Conflict

    monkeypatch.setattr("app.requests.commit", fail)
    assert client.get("/healthz").status_code == 409


def test_an_error_speaks_for_itself():
    error = AppError("No.", code="no", fields={"name": ["No."]})
    assert error.body() == {"error": "no", "message": "No.", "fields": {"name": ["No."]}}
    assert str(error) == "No."


def test_security_headers_are_always_there(client):
    headers = client.get("/nowhere").headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert headers["X-Request-ID"]


def test_a_request_id_is_taken_over_when_it_is_harmless(client):
    given = client.get("/healthz", headers={"X-Request-ID": "abc123"})
    assert given.headers["X-Request-ID"] == "abc123"
    odd = client.get("/healthz", headers={"X-Request-ID": "a b<script>"})
    assert odd.headers["X-Request-ID"] != "a b<script>"


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [("http://localhost:3000", "http://localhost:3000"), ("https://evil.example", None)],
)
def test_only_the_frontend_may_call_from_a_browser(client, origin, allowed):
    response = client.get("/api/me", headers={"Origin": origin})
    assert response.headers.get("Access-Control-Allow-Origin") == allowed
