"""The extensions, created once and bound to the app by the factory."""

from flask import Flask
from flask_cors import CORS
from flask_jwt_extended import JWTManager
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

from app.config import Settings
from app.models import Base

db = SQLAlchemy(metadata=Base.metadata, session_options={"expire_on_commit": False})
jwt = JWTManager()
limiter = Limiter(key_func=get_remote_address)
migrate = Migrate()
cors = CORS()


def init_extensions(app: Flask, settings: Settings) -> None:
    """Bind every extension to the app."""
    db.init_app(app)
    migrate.init_app(app, db, directory="migrations")
    jwt.init_app(app)
    limiter.init_app(app)
    cors.init_app(
        app,
        resources={r"/api/*": {"origins": [settings.frontend_url]}},
        supports_credentials=True,
        allow_headers=["Content-Type", "X-CSRF-TOKEN", "X-Request-ID"],
        expose_headers=["X-Request-ID", "Retry-After"],
    )
    if not settings.redis_url:
        app.logger.warning("REDIS_URL is empty: rate limits are counted per process")
