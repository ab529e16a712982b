"""The environment is read once, and refused when it is incomplete or weak."""

import pytest

from app.config import normalize_database_url, read_settings
from app.environment import ConfigError

COMPLETE = {
    "DATABASE_URL": "postgresql://app:secret@db/app",
    "JWT_SECRET_KEY": "0123456789abcdefghijklmnopqrstuv",
    "FRONTEND_URL": "https://app.example.com/",
    "MAIL_FROM": "app@example.com",
}
PRODUCTION = {
    **COMPLETE,
    "APP_ENV": "production",
    "REDIS_URL": "redis://redis:6379/0",
    "MAIL_PROVIDER": "postmark",
    "MAIL_API_KEY": "key",
}


def test_every_missing_variable_is_named_at_once():
    with pytest.raises(ConfigError) as refused:
        read_settings({})
    for name in COMPLETE:
        assert name in str(refused.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("JWT_SECRET_KEY", "short"),
        ("JWT_SECRET_KEY", "a" * 40),
        ("APP_ENV", "staging"),
        ("LOG_LEVEL", "LOUD"),
        ("DATABASE_POOL_SIZE", "many"),
        ("MAIL_PROVIDER", "pigeon"),
        ("MAIL_API_KEY", ""),
        ("REDIS_URL", ""),
        ("MAIL_PROVIDER", "console"),
    ],
)
def test_a_weak_or_wrong_value_is_refused_by_name(name, value):
    with pytest.raises(ConfigError, match=name):
        read_settings({**PRODUCTION, name: value})


def test_production_is_strict_by_default():
    settings = read_settings(PRODUCTION)
    assert settings.is_production
    assert settings.secure_cookies
    assert settings.log_format == "json"
    assert settings.bcrypt_rounds == 12
    assert settings.frontend_url == "https://app.example.com"


def test_smtp_needs_a_server():
    with pytest.raises(ConfigError, match="SMTP_HOST"):
        read_settings({**COMPLETE, "MAIL_PROVIDER": "smtp"})


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_spelling_of_the_database_url_means_psycopg(scheme):
    assert normalize_database_url(f"{scheme}://u@h/d") == "postgresql+psycopg://u@h/d"
