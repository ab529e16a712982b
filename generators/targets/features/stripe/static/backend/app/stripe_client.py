"""Talks to Stripe. What goes wrong there becomes an error of this app."""

from collections.abc import Iterator
from contextlib import contextmanager

import stripe
import structlog

from app.config import get_settings
from app.errors import AppError, Conflict

log = structlog.get_logger()


class StripeUnavailable(AppError):
    """Stripe did not answer, or refused what this app asked of it."""

    status = 502
    code = "stripe_unavailable"
    message = "The payment provider does not answer. Try again later."


def make_client() -> stripe.StripeClient:
    """A client with the key of this environment; 409 when there is none."""
    settings = get_settings()
    if not settings.stripe_secret_key:
        raise Conflict("Payments are not set up yet.", code="payments_not_set_up")
    return stripe.StripeClient(
        settings.stripe_secret_key,
        base_addresses={"api": settings.stripe_api_base} if settings.stripe_api_base else None,
        max_network_retries=2,
    )


@contextmanager
def stripe_errors() -> Iterator[None]:
    """Translate errors of the library; its messages may name customers and stay in the log."""
    try:
        yield
    except stripe.StripeError as error:
        log.warning("stripe_failed", kind=type(error).__name__, status=error.http_status)
        raise StripeUnavailable from error
