"""One request is one transaction: services flush, only the edge commits.

What must not happen unless the transaction succeeds (an e-mail, a job) is handed to
`after_commit` and runs once the data is safe.
"""

from collections.abc import Callable
from typing import Any

import structlog
from sqlalchemy.orm import Session

log = structlog.get_logger()

QUEUE = "after_commit"


def after_commit(session: Session, function: Callable[..., Any], *arguments: Any) -> None:
    """Call the function once this transaction is committed; never if it is rolled back."""
    session.info.setdefault(QUEUE, []).append((function, arguments))


def commit(session: Session) -> None:
    """Commit, then do what waited for it. A failure there is logged: the data is saved."""
    session.commit()
    for function, arguments in session.info.pop(QUEUE, []):
        try:
            function(*arguments)
        except Exception:  # pylint: disable=broad-exception-caught
            log.exception("after_commit_failed", function=function.__qualname__)


def rollback(session: Session) -> None:
    """Undo the transaction and forget what waited for it."""
    session.info.pop(QUEUE, None)
    session.rollback()
