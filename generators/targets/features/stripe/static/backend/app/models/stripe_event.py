"""Events that Stripe has sent."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Identified


class StripeEvent(Identified, Base):
    """One event that was dealt with. Stripe sends some of them twice."""

    __tablename__ = "stripe_events"

    event_id: Mapped[str] = mapped_column(String(255), unique=True)
    kind: Mapped[str] = mapped_column(String(100))
