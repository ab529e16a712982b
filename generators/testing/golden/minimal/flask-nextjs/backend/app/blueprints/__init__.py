"""Every blueprint; `flask routes` lists every address."""

from flask import Flask

from app.blueprints import auth_bp, book_bp, health_bp, openapi_bp, user_bp, workspace_bp

BLUEPRINTS = (
    health_bp.bp,
    openapi_bp.bp,
    auth_bp.bp,
    user_bp.bp,
    workspace_bp.bp,
    book_bp.bp,
)


def register_blueprints(app: Flask) -> None:
    """Add every blueprint to the app."""
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
