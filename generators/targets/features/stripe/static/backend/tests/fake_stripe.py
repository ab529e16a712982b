"""A small Stripe on this machine: it answers over HTTP, and signs events as Stripe does."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

import pytest
import stripe

from app.config import get_settings

SECRET = "whsec_only_for_tests"
ENVIRONMENT = {
    "STRIPE_SECRET_KEY": "sk_test_1",
    "STRIPE_WEBHOOK_SECRET": SECRET,
    "STRIPE_PRICE_PRO": "price_pro",
}


class FakeStripe(ThreadingHTTPServer):
    """Answers are looked up by method and path; everything asked is kept in `requests`."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: dict[str, dict[str, Any]] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_port}"

    def asked(self, call: str) -> dict[str, str]:
        """What was sent with the last such call."""
        return [form for name, form in self.requests if name == call][-1]


class _Handler(BaseHTTPRequestHandler):
    server: FakeStripe

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        call = f"{self.command} {self.path.split('?')[0]}"
        self.server.requests.append((call, {k: v[0] for k, v in parse_qs(body).items()}))
        answer = self.server.answers.get(call)
        missing = {"error": {"type": "invalid_request_error", "message": f"no {call}"}}
        content = json.dumps(missing if answer is None else answer).encode()
        self.send_response(404 if answer is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_DELETE = _answer

    def log_message(self, *_args: Any) -> None:
        """Tests print nothing."""


@contextmanager
def running_stripe(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeStripe]:
    """A Stripe that the app talks to for a while."""
    with FakeStripe() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        variables = {**ENVIRONMENT, "STRIPE_API_BASE": server.url}
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        get_settings.cache_clear()
        yield server
        for name in variables:
            monkeypatch.delenv(name)
        get_settings.cache_clear()
        server.shutdown()


def send_event(client: Any, kind: str, data: dict[str, Any], event_id: str = "evt_1") -> Any:
    """Send a signed event to the webhook."""
    event = {"id": event_id, "object": "event", "type": kind, "data": {"object": data}}
    payload = json.dumps(event)
    signature = stripe.WebhookSignature.generate_signature_header(payload, SECRET)
    return client.post(
        "/api/webhooks/stripe", data=payload, headers={"Stripe-Signature": signature}
    )
