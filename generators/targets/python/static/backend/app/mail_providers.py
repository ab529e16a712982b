"""Ways to send an e-mail. `MAIL_PROVIDER` chooses one; the console is for development."""

import json
import smtplib
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any

import structlog

from app.config import Settings

log = structlog.get_logger()

TIMEOUT_SECONDS = 10


@dataclass(frozen=True)
class Mail:
    """One e-mail, in both forms."""

    to: str
    subject: str
    text: str
    html: str


def send_to_console(_settings: Settings, mail: Mail) -> None:
    """Print the text, so that links can be followed during development."""
    print(f"\n--- e-mail to {mail.to}: {mail.subject}\n{mail.text}\n---", flush=True)


def send_by_smtp(settings: Settings, mail: Mail) -> None:
    """Send through an SMTP server, with STARTTLS when there is a user."""
    message = EmailMessage()
    message["From"] = settings.mail_from
    message["To"] = mail.to
    message["Subject"] = mail.subject
    message.set_content(mail.text)
    message.add_alternative(mail.html, subtype="html")
    with smtplib.SMTP(settings.smtp_host, settings.smtp_port, timeout=TIMEOUT_SECONDS) as server:
        if settings.smtp_user:
            server.starttls()
            server.login(settings.smtp_user, settings.smtp_password)
        server.send_message(message)


def send_by_sendgrid(settings: Settings, mail: Mail) -> None:
    """Send through the SendGrid API, version 3."""
    _post(
        settings.mail_api_url or "https://api.sendgrid.com/v3/mail/send",
        {"Authorization": f"Bearer {settings.mail_api_key}"},
        {
            "personalizations": [{"to": [{"email": mail.to}]}],
            "from": {"email": settings.mail_from},
            "subject": mail.subject,
            "content": [
                {"type": "text/plain", "value": mail.text},
                {"type": "text/html", "value": mail.html},
            ],
        },
    )


def send_by_postmark(settings: Settings, mail: Mail) -> None:
    """Send through the Postmark API."""
    _post(
        settings.mail_api_url or "https://api.postmarkapp.com/email",
        {"X-Postmark-Server-Token": settings.mail_api_key},
        {
            "From": settings.mail_from,
            "To": mail.to,
            "Subject": mail.subject,
            "TextBody": mail.text,
            "HtmlBody": mail.html,
        },
    )


def _post(url: str, headers: dict[str, str], body: dict[str, Any]) -> None:
    request = urllib.request.Request(  # noqa: S310 - the address is a setting, never input
        url,
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json", "Accept": "application/json", **headers},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:  # noqa: S310
        log.info("mail_accepted", status=response.status)


PROVIDERS: dict[str, Callable[[Settings, Mail], None]] = {
    "console": send_to_console,
    "smtp": send_by_smtp,
    "sendgrid": send_by_sendgrid,
    "postmark": send_by_postmark,
}
