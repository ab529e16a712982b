"""Tests. The environment is set before the app is imported."""

import os

from sqlalchemy import make_url


def _test_database_url() -> str:
    given = os.getenv("TEST_DATABASE_URL")
    if given:
        return given
    url = make_url(os.environ["DATABASE_URL"])
    return url.set(database=f"{url.database}_test").render_as_string(hide_password=False)


os.environ.update(
    APP_ENV="test",
    DATABASE_URL=_test_database_url(),
    JWT_SECRET_KEY="only-for-tests-0123456789-abcdefghijklm",
    FRONTEND_URL="http://localhost:3000",
    REDIS_URL="",
    MAIL_PROVIDER="console",
    MAIL_FROM="app@example.com",
    LOG_LEVEL="WARNING",
)
