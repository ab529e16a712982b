"""What people paid for records."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, Numeric, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Identified, one_of


class PaymentStatus(StrEnum):
    """How far a payment is; only Stripe's signed events move it on."""

    OPEN = "open"
    PAID = "paid"
    EXPIRED = "expired"


class StripePayment(Identified, Base):
    """One payment of one person for one record, of the amount the record had at that time."""

    __tablename__ = "stripe_payments"
    __table_args__ = (one_of("status", PaymentStatus),)

    workspace_id: Mapped[UUID] = mapped_column(
        ForeignKey("workspaces.id", ondelete="CASCADE"), index=True
    )
    user_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("users.id", ondelete="SET NULL"), index=True
    )
    resource: Mapped[str] = mapped_column(String(80))
    record_id: Mapped[UUID] = mapped_column(index=True)
    amount: Mapped[Decimal] = mapped_column(Numeric(14, 2))
    currency: Mapped[str] = mapped_column(String(3))
    status: Mapped[str] = mapped_column(String(20))
    checkout_url: Mapped[str | None] = mapped_column(Text)
    paid_at: Mapped[datetime | None]
