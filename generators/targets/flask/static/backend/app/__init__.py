"""The application factory."""

from flask import Flask

from app.auth import register_auth
from app.blueprints import register_blueprints
from app.cli import register_commands
from app.config import Settings, get_settings
from app.error_handlers import register_error_handlers
from app.extension_config import extension_config
from app.extensions import init_extensions
from app.logs import configure_logging
from app.requests import register_request_hooks


def create_app(settings: Settings | None = None) -> Flask:
    """Build the application; without settings they are read from the environment."""
    settings = settings or get_settings()
    configure_logging(settings.log_level, as_json=settings.log_format == "json")
    app = Flask(__name__, static_folder=None)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.config.from_mapping(extension_config(settings))
    register_request_hooks(app, settings)
    register_error_handlers(app)
    init_extensions(app, settings)
    register_auth()
    register_blueprints(app)
    register_commands(app)
    return app
