"""API tokens: shown once, worth what their creator is, ended at once."""

from datetime import timedelta

import pytest

from app.access import Role
from app.models.api_token import ApiToken
from app.models.base import utc_now
from app.models.user import Membership
from tests.resources import RESOURCES

ROLE = next(role for role in Role if role != Role.OWNER)
TOKENS = "/api/api-tokens"
RESOURCE = RESOURCES[0]


def make(browser, scope="write", **options):
    return browser.post(TOKENS, json={"name": "Sync", "scope": scope, **options}).json


def bearer(answer):
    return {"Authorization": f"Bearer {answer['token']}"}


@pytest.fixture
def program(app):
    """A program: it keeps no cookies and knows nothing of CSRF."""
    program = app.test_client(use_cookies=False)
    program.sends_csrf = False
    return program


def test_a_token_is_shown_once_and_kept_as_a_digest(owner, session):
    made = make(owner, expires_in_days=30)
    assert made["token"].startswith("pat_")
    (listed,) = owner.get(TOKENS).json["items"]
    assert listed == {name: value for name, value in made.items() if name != "token"}
    assert made["token"] not in session.query(ApiToken).one().token_digest


def test_a_program_works_with_records_as_the_creator(owner, program):
    headers = bearer(make(owner))
    listed = program.get(RESOURCE.url, headers=headers)
    assert (listed.status_code, listed.json["total"]) == (200, 0)
    if RESOURCE.is_tenant:
        payload = RESOURCE.payload(owner.workspace)
        created = program.post(RESOURCE.url, json=payload, headers=headers)
        assert created.status_code == 201
        assert created.json["created_by_id"] == str(owner.user.id)
    assert owner.get(TOKENS).json["items"][0]["last_used_at"] is not None


def test_a_token_for_reading_changes_nothing(owner, program):
    headers = bearer(make(owner, scope="read"))
    assert program.get(RESOURCE.url, headers=headers).status_code == 200
    refused = program.post(RESOURCE.url, json={}, headers=headers)
    assert (refused.status_code, refused.json["error"]) == (403, "token_only_reads")


@pytest.mark.parametrize("url", [TOKENS, "/api/me", "/api/workspace/members"])
def test_a_token_reaches_records_only(owner, program, url):
    refused = program.get(url, headers=bearer(make(owner)))
    assert (refused.status_code, refused.json["error"]) == (403, "token_not_admitted")


def test_a_token_ends_when_it_is_revoked_or_too_old(owner, program, session):
    revoked, old = make(owner), make(owner, expires_in_days=1)
    assert owner.delete(f"{TOKENS}/{revoked['id']}").status_code == 204
    session.get(ApiToken, old["id"]).expires_at = utc_now() - timedelta(seconds=1)
    session.commit()
    for made in (revoked, old, {"token": "pat_guess"}):
        refused = program.get(RESOURCE.url, headers=bearer(made))
        assert (refused.status_code, refused.json["error"]) == (401, "invalid_token")
    assert owner.get(TOKENS).json["total"] == 0


def test_a_token_is_worth_what_its_creator_is_now(owner, sign_in, program, session):
    member = sign_in(workspace=owner.workspace, role=ROLE)
    headers = bearer(make(member))
    session.query(Membership).filter_by(user_id=member.user.id).delete()
    session.commit()
    assert program.get(RESOURCE.url, headers=headers).status_code == 401


def test_members_manage_their_own_tokens_and_owners_all(owner, sign_in):
    member = sign_in(workspace=owner.workspace, role=ROLE)
    stranger = sign_in(role=Role.OWNER)
    own, others = make(member), make(owner)
    assert [row["id"] for row in member.get(TOKENS).json["items"]] == [own["id"]]
    assert owner.get(TOKENS).json["total"] == 2
    assert stranger.get(TOKENS).json["total"] == 0
    assert member.delete(f"{TOKENS}/{others['id']}").status_code == 404
    assert stranger.delete(f"{TOKENS}/{own['id']}").status_code == 404
    assert owner.delete(f"{TOKENS}/{own['id']}").status_code == 204


def test_a_token_needs_a_name_and_a_known_scope(owner):
    refused = owner.post(TOKENS, json={"name": " ", "scope": "all", "expires_in_days": 0})
    assert set(refused.json["fields"]) == {"name", "scope", "expires_in_days"}


def test_cookies_still_need_the_csrf_token(owner):
    owner.sends_csrf = False
    assert owner.post(TOKENS, json={"name": "x", "scope": "read"}).json["error"] == "csrf_failed"
