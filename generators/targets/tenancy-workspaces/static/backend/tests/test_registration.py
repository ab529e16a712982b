"""Who gets a workspace by registering."""

PASSWORD = "a long password"


def register(client, email, **more):
    body = {"email": email, "name": "Ada", "password": PASSWORD, **more}
    return client.post("/api/auth/register", json=body)


def test_everybody_owns_the_workspace_they_register_with(app):
    for email in ("ada@example.com", "grace@example.com"):
        client = app.test_client()
        assert register(client, email).status_code == 201
        profile = client.get("/api/me").json
        assert (profile["role"], profile["workspace"]["name"]) == ("owner", "Ada's workspace")


def test_a_workspace_can_be_named_at_once(client):
    register(client, "ada@example.com", workspace_name="Analytical Engines")
    assert client.get("/api/workspace").json["name"] == "Analytical Engines"
