"""A small language model on this machine, which answers over HTTP in the form of a provider."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from app.config import get_settings


class AiServer(ThreadingHTTPServer):
    """Answers `text`, or fails with `status`; what was asked is in `requests`."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.text = "An answer"
        self.status = 200
        self.requests: list[dict[str, Any]] = []


class _Handler(BaseHTTPRequestHandler):
    server: AiServer

    def do_POST(self) -> None:
        """Answer in both forms at once; each provider reads its own."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.requests.append({"headers": dict(self.headers), **body})
        answer = {
            "model": f"{body['model']}-2026-01-01",
            "content": [{"type": "text", "text": self.server.text}],
            "choices": [{"message": {"content": self.server.text}}],
        }
        content = json.dumps(answer).encode()
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_args: Any) -> None:
        """Tests print nothing."""


@contextmanager
def running_model(monkeypatch: pytest.MonkeyPatch, provider: str) -> Iterator[AiServer]:
    """A model that the app asks for a while."""
    with AiServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        variables = {
            "AI_PROVIDER": provider,
            "AI_API_KEY": "key",
            "AI_MODEL": "small",
            "AI_API_URL": f"http://127.0.0.1:{server.server_port}/",
        }
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        get_settings.cache_clear()
        yield server
        for name in variables:
            monkeypatch.delenv(name)
        get_settings.cache_clear()
        server.shutdown()
