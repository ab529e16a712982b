"""Hands a finished e-mail to the worker, so that no request waits for a mail server."""

from dataclasses import asdict

from app.celery_app import RETRIES, celery_app
from app.config import get_settings
from app.mail_providers import PROVIDERS, Mail


def deliver(mail: Mail) -> None:
    """Queue the e-mail; it is sent again when the provider does not answer."""
    deliver_now.delay(asdict(mail))


@celery_app.task(name="deliver_mail", **RETRIES)
def deliver_now(mail: dict[str, str]) -> None:
    """Send the e-mail."""
    settings = get_settings()
    PROVIDERS[settings.mail_provider](settings, Mail(**mail))
