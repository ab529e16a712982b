"""What each workspace pays for, as Stripe last said."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String, false
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Identified


class Subscription(Identified, Base):
    """The mirror of a subscription at Stripe; a workspace has at most one."""

    __tablename__ = "subscriptions"

    workspace_id: Mapped[UUID] = mapped_column(
        ForeignKey("workspaces.id", ondelete="CASCADE"), unique=True
    )
    customer_id: Mapped[str] = mapped_column(String(255))
    subscription_id: Mapped[str | None] = mapped_column(String(255))
    plan: Mapped[str] = mapped_column(String(40))
    status: Mapped[str] = mapped_column(String(40))
    current_period_end: Mapped[datetime | None]
    cancel_at_period_end: Mapped[bool] = mapped_column(default=False, server_default=false())
