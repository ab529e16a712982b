"""Hands a finished e-mail to the provider, in the same process."""

from app.config import get_settings
from app.mail_providers import PROVIDERS, Mail


def deliver(mail: Mail) -> None:
    """Send the e-mail now."""
    settings = get_settings()
    PROVIDERS[settings.mail_provider](settings, mail)
