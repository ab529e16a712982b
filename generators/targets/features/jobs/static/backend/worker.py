"""The entry point of the Celery worker and of beat: `celery --app worker.celery_app worker`."""

from app import create_app
from app.celery_app import celery_app

celery_app.flask_app = create_app()
