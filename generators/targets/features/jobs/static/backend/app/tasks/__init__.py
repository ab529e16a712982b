"""Scheduled jobs, one module each; `app/job_schedule.py` says when they start."""
