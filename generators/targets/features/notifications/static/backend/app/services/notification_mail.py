"""Notifications by e-mail."""

from uuid import UUID

from sqlalchemy.orm import Session

from app.config import get_settings
from app.models.user import User
from app.services import email_service


def mail_notification(session: Session, user_id: UUID, message: str) -> None:
    """Send the message once it is stored, to a confirmed address only."""
    user = session.get_one(User, user_id)
    if user.email_verified_at is None:
        return
    link = f"{get_settings().frontend_url}/notifications"
    mail = email_service.render_mail(
        user.email, message, "notification", name=user.name, message=message, link=link
    )
    email_service.send(session, mail)
