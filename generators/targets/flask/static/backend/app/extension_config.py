"""The settings in the words that Flask and its extensions use."""

from datetime import timedelta
from typing import Any

from app.config import Settings

MAX_BODY_BYTES = 1_000_000


def extension_config(settings: Settings) -> dict[str, Any]:
    """Flask configuration. Cookies are httpOnly by default; the rest has to be asked for."""
    return {
        "TESTING": settings.app_env == "test",
        "MAX_CONTENT_LENGTH": MAX_BODY_BYTES,
        "SQLALCHEMY_DATABASE_URI": settings.database_url,
        "SQLALCHEMY_ENGINE_OPTIONS": {
            "pool_pre_ping": True,
            "pool_size": settings.database_pool_size,
        },
        "JWT_SECRET_KEY": settings.jwt_secret_key,
        "JWT_TOKEN_LOCATION": ["cookies"],
        "JWT_ACCESS_TOKEN_EXPIRES": timedelta(minutes=15),
        "JWT_REFRESH_TOKEN_EXPIRES": timedelta(days=30),
        "JWT_COOKIE_SECURE": settings.secure_cookies,
        "JWT_COOKIE_SAMESITE": "Lax",
        "JWT_COOKIE_CSRF_PROTECT": True,
        "JWT_SESSION_COOKIE": False,
        "JWT_REFRESH_COOKIE_PATH": "/api/auth",
        "JWT_REFRESH_CSRF_COOKIE_PATH": "/",
        "RATELIMIT_ENABLED": settings.rate_limits,
        "RATELIMIT_STORAGE_URI": settings.redis_url or "memory://",
        "RATELIMIT_HEADERS_ENABLED": True,
        "RATELIMIT_IN_MEMORY_FALLBACK_ENABLED": bool(settings.redis_url),
    }
