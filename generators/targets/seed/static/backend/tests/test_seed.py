"""`flask seed` fills a development database once."""

from click.testing import CliRunner

from app.access import Role
from app.config import get_settings
from app.seed_command import seed_command
from app.seed_data import SEEDS


def seed(app):
    """Run the command."""
    with app.app_context():
        return CliRunner().invoke(seed_command, ["--password", "correct horse battery"])


def test_seeding_makes_an_account_for_each_role_and_records(app, client):
    result = seed(app)
    assert result.exit_code == 0, result.output
    login = {"email": "owner@example.com", "password": "correct horse battery"}
    assert client.post("/api/auth/login", json=login).status_code == 200
    assert client.get("/api/workspace/members").json["total"] == len(Role)
    for name in (seed.name for seed in SEEDS[:1]):
        assert f"0 x {name.replace('_', ' ')}" not in result.output.splitlines()


def test_seeding_twice_is_refused(app):
    seed(app)
    result = seed(app)
    assert result.exit_code == 1
    assert "already" in result.output


def test_seeding_is_refused_in_production(app, monkeypatch):
    settings = get_settings()
    monkeypatch.setattr(type(settings), "is_production", property(lambda _: True))
    result = seed(app)
    assert result.exit_code == 1
    assert "production" in result.output
