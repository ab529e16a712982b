"""Health, commands, logs, the factory and the migrations."""

import json
import logging
from dataclasses import replace

import pytest
from alembic import command
from redis.exceptions import RedisError
from sqlalchemy.exc import OperationalError

from app import create_app
from app.blueprints import health_bp
from app.config import get_settings
from app.logs import configure_logging, mask_personal_data
from app.models.user import User
from tests.account_factories import UserFactory
from tests.database import migration_config


def test_the_process_is_alive(client):
    assert client.get("/healthz").json == {"status": "ok"}


def test_the_app_is_ready_with_every_migration_applied(client):
    response = client.get("/readyz")
    assert response.json == {"status": "ok", "checks": {"database": True, "redis": True}}


def test_the_app_is_not_ready_without_database(client, monkeypatch):
    def fail(_connection):
        raise OperationalError("SELECT", {}, Exception("down"))

    monkeypatch.setattr(health_bp.MigrationContext, "configure", fail)
    response = client.get("/readyz")
    assert (response.status_code, response.json["checks"]["database"]) == (503, False)


class Redis:
    """Stands where a Redis server would be: it answers, or it does not."""

    def __init__(self, answers):
        self.answers = answers

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        return None

    def ping(self):
        if not self.answers:
            raise RedisError("down")
        return True


@pytest.mark.parametrize(("answers", "status"), [(True, 200), (False, 503)])
def test_redis_counts_when_it_is_used(client, monkeypatch, answers, status):
    with_redis = replace(get_settings(), redis_url="redis://redis")
    monkeypatch.setattr(health_bp, "get_settings", lambda: with_redis)
    monkeypatch.setattr(health_bp.Redis, "from_url", lambda *_args, **_options: Redis(answers))
    assert client.get("/readyz").status_code == status


def test_staff_is_granted_and_revoked_by_command(app, session):
    user = UserFactory()
    runner = app.test_cli_runner()

    assert "now on" in runner.invoke(args=["grant-staff", user.email]).output
    assert session.get(User, user.id).is_staff
    assert "now off" in runner.invoke(args=["revoke-staff", user.email]).output
    unknown = runner.invoke(args=["grant-staff", "nobody@example.com"])
    assert unknown.exit_code == 1
    assert "No account" in unknown.output


def test_the_shell_knows_the_database(app):
    with app.app_context():
        assert {"db", "session"} <= set(app.make_shell_context())


def test_personal_data_is_masked_in_logs():
    event = {"event": "request", "email": "ada@example.com", "status": 200}
    assert mask_personal_data(None, "info", event) == {
        "event": "request",
        "email": "***",
        "status": 200,
    }


def test_logs_are_json_in_production(capsys):
    configure_logging("INFO", as_json=True)
    logging.getLogger("test").info("hello")
    line = json.loads(capsys.readouterr().err.splitlines()[-1])
    assert (line["event"], line["level"]) == ("hello", "info")
    configure_logging("WARNING", as_json=False)


def test_production_trusts_the_proxies_it_was_told_about(caplog):
    settings = replace(
        get_settings(), app_env="production", secure_cookies=True, trusted_proxy_count=1
    )
    app = create_app(settings)
    response = app.test_client().get("/healthz", headers={"X-Forwarded-For": "203.0.113.9"})
    assert response.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert app.config["JWT_COOKIE_SECURE"] is True
    with app.app_context():
        from app.extensions import db

        db.engine.dispose()


def test_migrations_go_down_and_up_again_and_match_the_models(engine):
    with engine.connect() as connection, connection.begin() as transaction:
        config = migration_config(connection)
        command.downgrade(config, "base")
        command.upgrade(config, "head")
        command.check(config)
        transaction.rollback()
