"""Doing a thing once, however often the task that does it is delivered."""

from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from app.models.base import new_id
from app.models.job_run import JobRun


def claim(session: Session, workspace_id: UUID, job: str, key: str) -> bool:
    """Whether this is to be done now; `False` when it was done before.

    The claim is part of the transaction: if the work fails, it is free again.
    """
    statement = (
        insert(JobRun)
        .values(id=new_id(), workspace_id=workspace_id, job=job, key=key)
        .on_conflict_do_nothing(index_elements=["workspace_id", "job", "key"])
        .returning(JobRun.id)
    )
    return session.scalar(statement) is not None
