"""What scheduled jobs have done already."""

from uuid import UUID

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Identified


class JobRun(Identified, Base):
    """One thing that a job did once in a workspace, such as one reminder of one record."""

    __tablename__ = "job_runs"
    __table_args__ = (UniqueConstraint("workspace_id", "job", "key"),)

    workspace_id: Mapped[UUID] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"))
    job: Mapped[str] = mapped_column(String(80))
    key: Mapped[str] = mapped_column(String(200))
