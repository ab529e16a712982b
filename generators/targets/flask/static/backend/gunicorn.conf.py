"""Gunicorn settings: `WEB_CONCURRENCY` processes with `WEB_THREADS` threads each."""

import os

bind = f"0.0.0.0:{os.getenv('PORT', '8000')}"
workers = int(os.getenv("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = int(os.getenv("WEB_THREADS", "4"))
timeout = 30
graceful_timeout = 30
max_requests = 5000
max_requests_jitter = 500
worker_tmp_dir = "/dev/shm"  # noqa: S108 - a memory file system, for the heartbeat
accesslog = None
errorlog = "-"
