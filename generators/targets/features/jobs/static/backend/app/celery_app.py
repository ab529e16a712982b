"""Celery: the queue, how tasks are run and when they start.

A task may be delivered twice, after a crash for instance; `app/job_runs.py` makes that harmless.
"""

from typing import Any

from celery import Celery, Task
from flask import Flask, has_app_context

from app.config import Settings, get_settings
from app.job_schedule import SCHEDULE, TASK_MODULES

RETRIES: dict[str, Any] = {
    "autoretry_for": (Exception,),
    "max_retries": 5,
    "retry_backoff": 10,
    "retry_backoff_max": 600,
    "retry_jitter": True,
}


class QueuedCelery(Celery):
    """Celery with the Flask app that its tasks run in; `worker.py` sets it."""

    flask_app: Flask | None = None


class AppTask(Task):  # pylint: disable=abstract-method
    """A task inside of the application. It is acknowledged when it is done, not when it starts."""

    abstract = True
    acks_late = True
    reject_on_worker_lost = True
    ignore_result = True

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run in a fresh application context, unless there is one already."""
        if has_app_context() or self.app.flask_app is None:
            return super().__call__(*args, **kwargs)
        with self.app.flask_app.app_context():
            return super().__call__(*args, **kwargs)


def make_celery(settings: Settings) -> QueuedCelery:
    """The queue on Redis. Without Redis (development, tests) a task runs where it is called."""
    queue = QueuedCelery("app", task_cls=AppTask, include=TASK_MODULES)
    queue.conf.update(
        broker_url=settings.redis_url or "memory://",
        broker_connection_retry_on_startup=True,
        # Longer than any task may take, or Redis would hand it to a second worker.
        broker_transport_options={"visibility_timeout": 3600},
        task_always_eager=not settings.redis_url,
        task_eager_propagates=True,
        task_serializer="json",
        accept_content=["json"],
        task_soft_time_limit=540,
        task_time_limit=600,
        worker_prefetch_multiplier=1,
        worker_hijack_root_logger=False,
        timezone="UTC",
        beat_schedule=SCHEDULE,
    )
    return queue


celery_app = make_celery(get_settings())
