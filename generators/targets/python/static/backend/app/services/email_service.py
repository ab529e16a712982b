"""The e-mails this product sends. They leave only after the transaction is committed."""

from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, select_autoescape
from sqlalchemy.orm import Session

from app.config import get_settings
from app.mail_delivery import deliver
from app.mail_providers import Mail
from app.models.user import Invitation, User
from app.transaction import after_commit

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent.parent / "templates" / "email"),
    autoescape=select_autoescape(["html"]),
    trim_blocks=True,
    lstrip_blocks=True,
)


def render_mail(to: str, subject: str, template: str, **context: Any) -> Mail:
    """Fill the text and the HTML template of the same name."""
    values = {"product": get_settings().app_name, **context}
    return Mail(
        to=to,
        subject=" ".join(subject.split()),
        text=TEMPLATES.get_template(f"{template}.txt").render(values),
        html=TEMPLATES.get_template(f"{template}.html").render(values, subject=subject),
    )


def send(session: Session, mail: Mail) -> None:
    """Let the mail go once the transaction is stored."""
    after_commit(session, deliver, mail)


def send_verification(session: Session, user: User, token: str) -> None:
    """Ask a new person to confirm the address."""
    link = _link("/verify-email", token)
    mail = render_mail(
        user.email, "Confirm your e-mail address", "verify_email", name=user.name, link=link
    )
    send(session, mail)


def send_password_reset(session: Session, user: User, token: str) -> None:
    """Send the link that lets a person choose a new password."""
    link = _link("/reset-password", token)
    mail = render_mail(
        user.email, "Choose a new password", "reset_password", name=user.name, link=link
    )
    send(session, mail)


def send_password_changed(session: Session, user: User) -> None:
    """Tell the person that the password is a new one, in case it was somebody else."""
    mail = render_mail(user.email, "Your password was changed", "password_changed", name=user.name)
    send(session, mail)


def send_email_change(session: Session, user: User, new_email: str, token: str) -> None:
    """Ask for confirmation at the new address, and warn the old one."""
    link = _link("/confirm-email", token)
    confirm = render_mail(
        new_email, "Confirm your new e-mail address", "confirm_email", name=user.name, link=link
    )
    warn = render_mail(
        user.email, "Your e-mail address is about to change", "email_changing", name=user.name
    )
    send(session, confirm)
    send(session, warn)


def send_invitation(
    session: Session, invitation: Invitation, inviter_name: str, token: str
) -> None:
    """Invite somebody to a workspace."""
    workspace = invitation.workspace.name
    mail = render_mail(
        invitation.email,
        f"{inviter_name} invites you to {workspace}",
        "invitation",
        inviter=inviter_name,
        workspace=workspace,
        link=_link("/accept-invitation", token),
    )
    send(session, mail)


def _link(path: str, token: str) -> str:
    return f"{get_settings().frontend_url}{path}?token={quote(token)}"
