"""What every table shares: naming of constraints, ordered ids, timestamps and the tenant."""

import os
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    DateTime,
    ForeignKey,
    MetaData,
    Numeric,
    Uuid,
    and_,
    column,
    func,
    literal,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


def utc_now() -> datetime:
    """The current moment, always with its time zone."""
    return datetime.now(UTC)


def new_id() -> UUID:
    """A UUID version 7 (RFC 9562): unique everywhere and ordered by the time it was made."""
    milliseconds = time.time_ns() // 1_000_000
    random_bits = int.from_bytes(os.urandom(10), "big")
    value = milliseconds << 80
    value |= 0x7 << 76 | (random_bits >> 68) << 64
    value |= 0b10 << 62 | (random_bits & ((1 << 62) - 1))
    return UUID(int=value)


def one_of(column_name: str, values: Iterable[str]) -> CheckConstraint:
    """A CHECK that admits only these texts; the values are rendered as escaped literals."""
    return CheckConstraint(column(column_name).in_([str(value) for value in values]), column_name)


def in_range(
    column_name: str, minimum: Decimal | int | None = None, maximum: Decimal | int | None = None
) -> CheckConstraint:
    """A CHECK that admits only numbers between the bounds; a missing bound admits all."""
    value: ColumnElement[Decimal] = column(column_name, Numeric())
    bounds = [
        *([] if minimum is None else [value >= literal(minimum, Numeric())]),
        *([] if maximum is None else [value <= literal(maximum, Numeric())]),
    ]
    return CheckConstraint(and_(*bounds), f"{column_name}_range")


class Base(DeclarativeBase):
    """The base of every model."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: DateTime(timezone=True),
        UUID: Uuid(as_uuid=True),
    }


class Keyed:
    """An ordered id."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id, sort_order=-20)


class Identified(Keyed):
    """An ordered id and the moments of creation and of the last change."""

    created_at: Mapped[datetime] = mapped_column(
        default=utc_now, server_default=func.now(), sort_order=90
    )
    updated_at: Mapped[datetime] = mapped_column(
        default=utc_now, onupdate=utc_now, server_default=func.now(), sort_order=91
    )


class Record(Identified):
    """A row that access rules speak about; `created_by_id` is what the scope `own` compares."""

    __tablename__: str
    __resource__: ClassVar[str]
    __public_read__: ClassVar[bool] = False
    __private__: ClassVar[bool] = False
    __assignees__: ClassVar[tuple[str, ...]] = ()

    @declared_attr
    def created_by_id(cls) -> Mapped[UUID | None]:  # pylint: disable=no-self-argument
        """The user who created the row; kept empty once that account is gone."""
        return mapped_column(
            ForeignKey("users.id", ondelete="SET NULL"), index=True, sort_order=-18
        )


class TenantRecord(Record):
    """A row that belongs to one workspace and is invisible to all others."""

    @declared_attr
    def workspace_id(cls) -> Mapped[UUID]:  # pylint: disable=no-self-argument
        """The tenant; row-level security compares it with the workspace of the request."""
        return mapped_column(
            ForeignKey("workspaces.id", ondelete="CASCADE"), index=True, sort_order=-19
        )
