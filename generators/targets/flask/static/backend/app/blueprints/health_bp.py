"""Health: is the process alive, and can it do its work?"""

from pathlib import Path

import structlog
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Blueprint, Response, jsonify
from redis import Redis
from redis.exceptions import RedisError
from sqlalchemy.exc import SQLAlchemyError

from app.config import get_settings
from app.extensions import db, limiter

bp = Blueprint("health", __name__)
log = structlog.get_logger()


@bp.get("/healthz")
@limiter.exempt
def healthz() -> Response:
    """The process answers."""
    return jsonify({"status": "ok"})


@bp.get("/readyz")
@limiter.exempt
def readyz() -> tuple[Response, int]:
    """The database is there with every migration applied, and so is Redis when it is used."""
    checks = {"database": _database_is_current(), "redis": _redis_answers()}
    ready = all(checks.values())
    return jsonify({"status": "ok" if ready else "unavailable", "checks": checks}), (
        200 if ready else 503
    )


def _database_is_current() -> bool:
    ini = Path(__file__).parents[2] / "migrations" / "alembic.ini"
    head = ScriptDirectory.from_config(Config(str(ini))).get_current_head()
    try:
        return MigrationContext.configure(db.session.connection()).get_current_revision() == head
    except SQLAlchemyError as error:
        log.warning("database_not_ready", reason=type(error).__name__)
        db.session.rollback()
        return False


def _redis_answers() -> bool:
    url = get_settings().redis_url
    if not url:
        return True
    try:
        with Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2) as redis:
            return bool(redis.ping())
    except RedisError as error:
        log.warning("redis_not_ready", reason=type(error).__name__)
        return False
