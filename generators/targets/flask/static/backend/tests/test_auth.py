"""Registration, sign-in, sessions, passwords and addresses."""

from datetime import timedelta

import pytest

from app.models.base import utc_now
from app.models.user import EmailToken, Membership, RefreshSession, User
from app.passwords import verify_password
from tests.account_factories import PASSWORD, MembershipFactory, UserFactory

REGISTER = {"email": "Ada@Example.com", "name": "Ada", "password": "a long password"}


def log_in(client, email, password=PASSWORD):
    return client.post("/api/auth/login", json={"email": email, "password": password})


def test_registration_signs_in_and_makes_a_member(client, session):
    response = client.post("/api/auth/register", json=REGISTER)

    assert response.status_code == 201
    assert response.json["email"] == "ada@example.com"
    assert set(response.json) == {
        "id", "email", "name", "email_verified_at", "is_staff", "created_at",
    }  # fmt: skip
    assert client.get("/api/me").json["user"]["id"] == response.json["id"]
    assert session.query(Membership).count() == 1


def test_tokens_travel_in_http_only_cookies_alone(client):
    response = client.post("/api/auth/register", json=REGISTER)

    cookies = {c.split("=")[0]: c for c in response.headers.getlist("Set-Cookie")}
    for name in ("access_token_cookie", "refresh_token_cookie"):
        assert "HttpOnly" in cookies[name]
        assert "SameSite=Lax" in cookies[name]
        assert cookies[name].split(";")[0].split("=")[1] not in response.text
    assert "Path=/api/auth" in cookies["refresh_token_cookie"]
    assert "HttpOnly" not in cookies["csrf_access_token"]


def test_an_address_registers_once_in_whatever_case(client):
    assert client.post("/api/auth/register", json=REGISTER).status_code == 201
    again = client.post("/api/auth/register", json={**REGISTER, "email": "ADA@example.com"})

    assert again.status_code == 409
    assert again.json["error"] == "email_already_exists"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "not an address"),
        ("email", None),
        ("email", 7),
        ("name", "   "),
        ("name", "a\u0000b"),
        ("name", "x" * 121),
        ("password", "short"),
        ("password", "x" * 129),
        ("surprise", "field"),
    ],
)
def test_registration_refuses_invalid_values_by_name(client, field, value):
    response = client.post("/api/auth/register", json={**REGISTER, field: value})

    assert response.status_code == 422
    assert response.json["error"] == "validation_error"
    assert list(response.json["fields"]) == [field]


def test_login_and_logout(client, outbox):
    member = MembershipFactory()

    assert log_in(client, member.user.email.upper()).status_code == 200
    assert client.get("/api/me").json["user"]["id"] == str(member.user.id)
    stolen = client.get_cookie("access_token_cookie").value
    assert client.post("/api/auth/logout").status_code == 204
    assert client.get_cookie("access_token_cookie") is None
    client.set_cookie("access_token_cookie", stolen)
    assert client.get("/api/me").json["error"] == "session_ended"


def test_unknown_address_and_wrong_password_get_one_answer(client):
    member = MembershipFactory()

    wrong = log_in(client, member.user.email, "wrong password")
    unknown = log_in(client, "nobody@example.com", "wrong password")
    assert wrong.status_code == unknown.status_code == 401
    assert wrong.json == unknown.json
    assert wrong.json["error"] == "invalid_credentials"


def test_a_person_without_workspace_is_told_so(client):
    user = UserFactory()
    assert log_in(client, user.email).json["error"] == "no_workspace"


def test_an_old_hash_is_replaced_at_sign_in(client, session):
    weaker = "$bcrypt-sha256$v=2,t=2b,r=5$"
    user = MembershipFactory().user
    before = user.password_hash
    from passlib.hash import bcrypt_sha256

    session.get(User, user.id).password_hash = bcrypt_sha256.using(rounds=5).hash(PASSWORD)
    session.commit()
    assert log_in(client, user.email).status_code == 200
    after = session.get(User, user.id).password_hash
    assert after != before
    assert not after.startswith(weaker)
    assert verify_password(PASSWORD, after)


def test_a_visitor_is_not_signed_in(client):
    response = client.get("/api/me")
    assert (response.status_code, response.json["error"]) == (401, "not_signed_in")


def test_a_forged_token_is_refused(client):
    client.set_cookie("access_token_cookie", "a.b.c")
    assert client.get("/api/me").status_code == 401


def test_writing_without_the_csrf_token_is_refused(owner):
    owner.sends_csrf = False
    response = owner.patch("/api/me", json={"name": "Eve"})
    assert (response.status_code, response.json["error"]) == (401, "csrf_failed")


def test_refresh_rotates_the_token(owner):
    first = owner.get_cookie("refresh_token_cookie", path="/api/auth").value
    assert owner.post("/api/auth/refresh").status_code == 200
    assert owner.get_cookie("refresh_token_cookie", path="/api/auth").value != first
    assert owner.get("/api/me").status_code == 200


def test_two_tabs_may_refresh_at_the_same_time(owner):
    first = owner.get_cookie("refresh_token_cookie", path="/api/auth")
    csrf = owner.get_cookie("csrf_refresh_token").value
    assert owner.post("/api/auth/refresh").status_code == 200
    owner.set_cookie("refresh_token_cookie", first.value, path="/api/auth")
    again = owner.post("/api/auth/refresh", headers={"X-CSRF-TOKEN": csrf})
    assert again.status_code == 200


def test_reuse_of_an_outdated_token_ends_the_session(owner, session):
    first = owner.get_cookie("refresh_token_cookie", path="/api/auth")
    csrf = owner.get_cookie("csrf_refresh_token").value
    assert owner.post("/api/auth/refresh").status_code == 200
    session.query(RefreshSession).update({"rotated_at": utc_now() - timedelta(minutes=1)})
    session.commit()
    owner.set_cookie("refresh_token_cookie", first.value, path="/api/auth")
    reused = owner.post("/api/auth/refresh", headers={"X-CSRF-TOKEN": csrf})

    assert (reused.status_code, reused.json["error"]) == (401, "session_ended")
    assert session.query(RefreshSession).one().revoked_at is not None
    assert owner.get("/api/me").status_code == 401


def test_an_expired_session_cannot_be_refreshed(owner, session):
    session.query(RefreshSession).update({"expires_at": utc_now()})
    session.commit()
    assert owner.post("/api/auth/refresh").status_code == 401


def test_a_former_member_cannot_refresh(owner, session):
    session.query(Membership).delete()
    session.commit()
    assert owner.get("/api/me").status_code == 401
    assert owner.post("/api/auth/refresh").json["error"] == "session_ended"


def test_logout_everywhere_ends_every_session(sign_in):
    member = MembershipFactory()
    phone, laptop = sign_in(member), sign_in(member)

    assert phone.post("/api/auth/logout-all").status_code == 204
    assert laptop.get("/api/me").status_code == 401


def test_sessions_can_be_listed_and_ended_one_by_one(sign_in):
    member = MembershipFactory()
    phone, laptop, stranger = sign_in(member), sign_in(member), sign_in()

    items = phone.get("/api/auth/sessions").json["items"]
    assert sorted(item["is_current"] for item in items) == [False, True]
    other = next(item["id"] for item in items if not item["is_current"])
    assert stranger.delete(f"/api/auth/sessions/{other}").status_code == 404
    assert phone.delete(f"/api/auth/sessions/{other}").status_code == 204
    assert laptop.get("/api/me").status_code == 401
    assert phone.get("/api/me").status_code == 200


def test_an_address_is_verified_once(client, outbox):
    client.post("/api/auth/register", json=REGISTER)
    token = outbox.token_for("ada@example.com")

    assert client.post("/api/auth/verify-email", json={"token": token}).status_code == 204
    assert client.get("/api/me").json["user"]["email_verified_at"] is not None
    again = client.post("/api/auth/verify-email", json={"token": token})
    assert (again.status_code, again.json["error"]) == (422, "invalid_token")


def test_verification_is_sent_again_until_it_is_done(client, outbox):
    client.post("/api/auth/register", json=REGISTER)
    first = outbox.token_for("ada@example.com")
    assert client.post("/api/auth/resend-verification").status_code == 204
    second = outbox.token_for("ada@example.com")

    assert client.post("/api/auth/verify-email", json={"token": first}).status_code == 422
    assert client.post("/api/auth/verify-email", json={"token": second}).status_code == 204
    outbox.clear()
    client.post("/api/auth/resend-verification")
    assert outbox == []


def test_a_forgotten_password_is_replaced_and_every_session_ends(client, sign_in, outbox):
    member = MembershipFactory()
    laptop = sign_in(member)
    email = member.user.email

    assert client.post("/api/auth/forgot-password", json={"email": email}).status_code == 204
    body = {"token": outbox.token_for(email), "password": "a new long password"}
    assert client.post("/api/auth/reset-password", json=body).status_code == 204
    assert laptop.get("/api/me").status_code == 401
    assert log_in(client, email).status_code == 401
    assert log_in(client, email, "a new long password").status_code == 200
    assert outbox[-1].subject == "Your password was changed"


def test_an_unknown_address_gets_the_same_answer_and_no_mail(client, outbox):
    response = client.post("/api/auth/forgot-password", json={"email": "nobody@example.com"})
    assert (response.status_code, response.data, outbox) == (204, b"", [])


def test_an_expired_link_is_refused(client, session, outbox):
    email = MembershipFactory().user.email
    client.post("/api/auth/forgot-password", json={"email": email})
    session.query(EmailToken).update({"expires_at": utc_now()})
    session.commit()
    body = {"token": outbox.token_for(email), "password": "a new long password"}
    assert client.post("/api/auth/reset-password", json=body).json["error"] == "invalid_token"


def test_changing_the_password_keeps_this_device_only(sign_in):
    member = MembershipFactory()
    phone, laptop = sign_in(member), sign_in(member)
    body = {"current_password": "wrong", "new_password": "a new long password"}

    refused = phone.post("/api/auth/change-password", json=body)
    assert (refused.status_code, list(refused.json["fields"])) == (422, ["current_password"])
    body["current_password"] = PASSWORD
    assert phone.post("/api/auth/change-password", json=body).status_code == 204
    assert phone.get("/api/me").status_code == 200
    assert laptop.get("/api/me").status_code == 401


def test_an_address_changes_when_the_new_one_is_confirmed(owner, client, outbox):
    old = owner.user.email
    body = {"new_email": "New@Example.com", "password": PASSWORD}

    assert owner.post("/api/auth/change-email", json=body).status_code == 204
    assert owner.get("/api/me").json["user"]["email"] == old
    assert {mail.to for mail in outbox} == {old, "new@example.com"}
    token = outbox.token_for("new@example.com")
    assert client.post("/api/auth/confirm-email", json={"token": token}).status_code == 204
    assert owner.get("/api/me").json["user"]["email"] == "new@example.com"


def test_an_address_of_somebody_else_cannot_be_taken(owner, client, outbox):
    other = UserFactory()
    body = {"new_email": other.email, "password": PASSWORD}
    refused = owner.post("/api/auth/change-email", json=body)
    assert (refused.status_code, refused.json["error"]) == (409, "email_already_exists")

    owner.post("/api/auth/change-email", json={**body, "new_email": "free@example.com"})
    UserFactory(email="free@example.com")
    token = outbox.token_for("free@example.com")
    late = client.post("/api/auth/confirm-email", json={"token": token})
    assert late.status_code == 409


def test_a_changed_address_needs_the_password(owner):
    body = {"new_email": "new@example.com", "password": "wrong"}
    assert owner.post("/api/auth/change-email", json=body).json["fields"].keys() == {"password"}
