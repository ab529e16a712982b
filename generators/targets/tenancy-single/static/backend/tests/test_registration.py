"""Who gets into the one organisation by registering."""

from app.access import OPEN_ROLE
from app.models.user import Workspace

PASSWORD = "a long password"


def register(client, email, **more):
    body = {"email": email, "name": "Ada", "password": PASSWORD, **more}
    return client.post("/api/auth/register", json=body)


def test_the_first_person_founds_the_organisation(client):
    assert register(client, "ada@example.com", workspace_name="Ours").status_code == 201
    profile = client.get("/api/me").json
    assert (profile["role"], profile["workspace"]["name"]) == ("owner", "Ours")


def test_later_people_join_it_as_far_as_registration_is_open(owner, client, session, monkeypatch):
    path = "app.services.auth_registration_service.OPEN_ROLE"
    monkeypatch.setattr(path, None)
    closed = register(client, "ada@example.com")
    assert (closed.status_code, closed.json["error"]) == (403, "registration_closed")

    monkeypatch.setattr(path, OPEN_ROLE or "owner")
    assert register(client, "ada@example.com").status_code == 201
    assert client.get("/api/me").json["workspace"]["id"] == str(owner.workspace.id)
    assert session.query(Workspace).count() == 1
