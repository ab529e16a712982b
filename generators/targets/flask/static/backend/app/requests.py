"""What happens around every request: ids for the logs, the transaction, security headers."""

from uuid import uuid4

import structlog
from flask import Flask, Response, g, request
from werkzeug.middleware.proxy_fix import ProxyFix

from app.config import Settings
from app.extensions import db
from app.transaction import commit

log = structlog.get_logger()

SECURITY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cache-Control": "no-store",
}


def register_request_hooks(app: Flask, settings: Settings) -> None:
    """Install the hooks that run before and after every request."""
    hops = settings.trusted_proxy_count
    if hops:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops
        )

    @app.before_request
    def start_log_context() -> None:
        given = request.headers.get("X-Request-ID", "")
        g.request_id = given if given.isalnum() and len(given) <= 64 else uuid4().hex
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=g.request_id)

    @app.after_request
    def add_headers(response: Response) -> Response:
        for name, value in SECURITY_HEADERS.items():
            response.headers.setdefault(name, value)
        if settings.is_production:
            response.headers.setdefault(
                "Strict-Transport-Security", "max-age=31536000; includeSubDomains"
            )
        response.headers["X-Request-ID"] = g.get("request_id", "")
        if request.endpoint not in {"health.healthz", "health.readyz"}:
            log.info(
                "request", method=request.method, path=request.path, status=response.status_code
            )
        return response

    @app.after_request
    def end_transaction(response: Response) -> Response:
        try:
            commit(db.session())
        except Exception as error:  # pylint: disable=broad-exception-caught
            return app.make_response(app.handle_user_exception(error))
        return response
