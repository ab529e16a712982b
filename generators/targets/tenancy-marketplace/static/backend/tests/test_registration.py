"""Providers and customers."""

from app.access import OPEN_ROLE

PASSWORD = "a long password"


def register(client, email, **more):
    body = {"email": email, "name": "Ada", "password": PASSWORD, **more}
    return client.post("/api/auth/register", json=body)


def test_a_provider_owns_the_workspace_it_names(client):
    assert register(client, "ada@example.com", workspace_name="Ada's shop").status_code == 201
    profile = client.get("/api/me").json
    assert (profile["role"], profile["workspace"]["name"]) == ("owner", "Ada's shop")


def test_a_customer_gets_a_workspace_of_its_own(client):
    assert register(client, "ada@example.com").status_code == 201
    profile = client.get("/api/me").json
    assert (profile["role"], profile["workspace"]["name"]) == (OPEN_ROLE or "owner", "Ada")
