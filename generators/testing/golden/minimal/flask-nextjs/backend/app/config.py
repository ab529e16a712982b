"""Settings, read once from the environment; the app refuses to start when they are not
complete.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.environment import Environment


@dataclass(frozen=True)
class Settings:
    """Everything that differs between development, test and production."""

    app_name: str
    app_env: str
    database_url: str
    database_pool_size: int
    jwt_secret_key: str
    frontend_url: str
    redis_url: str
    trusted_proxy_count: int
    secure_cookies: bool
    bcrypt_rounds: int
    rate_limits: bool
    log_level: str
    log_format: str
    mail_provider: str
    mail_from: str
    mail_api_key: str
    mail_api_url: str
    smtp_host: str
    smtp_port: int
    smtp_user: str
    smtp_password: str

    @property
    def is_production(self) -> bool:
        """Whether real people use this instance."""
        return self.app_env == "production"


def read_settings(variables: Mapping[str, str]) -> Settings:
    """Read the settings; raises ConfigError with every problem at once."""
    env = Environment(variables)
    app_env = env.choice("APP_ENV", "development", ("development", "test", "production"))
    in_production = app_env == "production"
    redis_url = env.text("REDIS_URL")
    if in_production and not redis_url:
        env.problems.append("REDIS_URL is missing: rate limits are shared through Redis")
    mail_provider = env.choice(
        "MAIL_PROVIDER", "console", ("console", "smtp", "sendgrid", "postmark")
    )
    if in_production and mail_provider == "console":
        env.problems.append("MAIL_PROVIDER must be smtp, sendgrid or postmark in production")
    rate_limits = env.choice("RATE_LIMITS", "on", ("on", "off"))
    if in_production and rate_limits == "off":
        env.problems.append("RATE_LIMITS must be on in production")
    settings = Settings(
        app_name="Shelf",
        app_env=app_env,
        database_url=normalize_database_url(
            env.required("DATABASE_URL", "postgresql://user:password@host:5432/name")
        ),
        database_pool_size=env.integer("DATABASE_POOL_SIZE", 5),
        jwt_secret_key=env.secret("JWT_SECRET_KEY", "signs the session cookies"),
        frontend_url=env.required("FRONTEND_URL", "origin of the frontend").rstrip("/"),
        redis_url=redis_url,
        trusted_proxy_count=env.integer("TRUSTED_PROXY_COUNT", 0),
        secure_cookies=in_production or env.text("SECURE_COOKIES") == "true",
        bcrypt_rounds=4 if app_env == "test" else env.integer("BCRYPT_ROUNDS", 12),
        rate_limits=rate_limits == "on",
        log_level=env.choice("LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR")),
        log_format=env.choice("LOG_FORMAT", "json" if in_production else "text", ("json", "text")),
        mail_provider=mail_provider,
        mail_from=env.required("MAIL_FROM", "sender of every e-mail"),
        mail_api_key=env.required("MAIL_API_KEY", f"key of {mail_provider}")
        if mail_provider in {"sendgrid", "postmark"}
        else "",
        mail_api_url=env.text("MAIL_API_URL"),
        smtp_host=env.required("SMTP_HOST", "mail server") if mail_provider == "smtp" else "",
        smtp_port=env.integer("SMTP_PORT", 587),
        smtp_user=env.text("SMTP_USER"),
        smtp_password=env.text("SMTP_PASSWORD"),
    )
    env.check()
    return settings


def normalize_database_url(url: str) -> str:
    """Name the driver, so that every spelling of the URL means psycopg 3."""
    scheme, separator, rest = url.partition("://")
    if scheme in {"postgres", "postgresql"}:
        scheme = "postgresql+psycopg"
    return scheme + separator + rest


@lru_cache
def get_settings() -> Settings:
    """The settings of this process."""
    return read_settings(os.environ)
