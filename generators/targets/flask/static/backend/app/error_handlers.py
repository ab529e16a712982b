"""One handler and one JSON shape for every error, whoever raises it."""

import structlog
from flask import Flask, Response, jsonify
from marshmallow import ValidationError
from sqlalchemy.exc import DataError, IntegrityError
from werkzeug.exceptions import HTTPException

from app.errors import AppError, InvalidInput, database_error
from app.extensions import db
from app.transaction import rollback

log = structlog.get_logger()

HTTP_CODES = {
    400: ("bad_request", "The request could not be understood."),
    404: ("not_found", "There is nothing here, or it is not yours."),
    405: ("method_not_allowed", "This address does not take that method."),
    413: ("too_large", "The request is too large."),
    415: ("unsupported_media_type", "Send JSON with the content type application/json."),
    429: ("too_many_requests", "Too many attempts. Try again later."),
}


def register_error_handlers(app: Flask) -> None:
    """Answer JSON for every error. What the request wrote is undone first."""

    @app.errorhandler(AppError)
    def handle_app_error(error: AppError) -> tuple[Response, int]:
        if not error.keeps_changes:
            rollback(db.session())
        return jsonify(error.body()), error.status

    @app.errorhandler(ValidationError)
    def handle_validation_error(error: ValidationError) -> tuple[Response, int]:
        fields = error.normalized_messages()  # type: ignore[no-untyped-call]
        return handle_app_error(InvalidInput(fields=fields))

    @app.errorhandler(IntegrityError)
    @app.errorhandler(DataError)
    def handle_database_error(error: IntegrityError | DataError) -> tuple[Response, int]:
        log.info("database_refused", sqlstate=getattr(error.orig, "sqlstate", None))
        return handle_app_error(database_error(error))

    @app.errorhandler(HTTPException)
    def handle_http_error(error: HTTPException) -> Response:
        rollback(db.session())
        status = error.code or 500
        code, message = HTTP_CODES.get(status, ("http_error", error.description or error.name))
        response = jsonify({"error": code, "message": message})
        response.status_code = status
        response.headers.extend(
            [(k, v) for k, v in error.get_headers() if k in {"Allow", "Retry-After"}]
        )
        return response

    @app.errorhandler(Exception)
    def handle_defect(error: Exception) -> tuple[Response, int]:
        rollback(db.session())
        log.error("unhandled_error", exc_info=error)
        body = {"error": "internal_error", "message": "Something went wrong on our side."}
        return jsonify(body), 500
