"""E-mails: what they say, how they leave, and that they wait for the commit."""

import json
import socketserver
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from app.config import get_settings
from app.mail_delivery import deliver
from app.mail_providers import PROVIDERS, Mail
from app.services.email_service import render_mail, send_verification
from app.transaction import after_commit, commit, rollback
from tests.account_factories import UserFactory

MAIL = Mail(to="ada@example.com", subject="Hello", text="Hello Ada", html="<p>Hello Ada</p>")


def test_text_from_people_is_escaped_in_html():
    mail = render_mail("a@b.co", "Hi\nBcc: x", "verify_email", name="<b>Eve</b>", link="http://x")
    assert "&lt;b&gt;Eve&lt;/b&gt;" in mail.html
    assert "<b>Eve</b>" in mail.text
    assert mail.subject == "Hi Bcc: x"


def test_mail_leaves_after_the_commit_and_never_after_a_rollback(session, outbox):
    user = UserFactory()
    send_verification(session(), user, "first")
    rollback(session())
    send_verification(session(), user, "second")
    assert outbox == []
    commit(session())
    assert outbox.token_for(user.email) == "second"
    assert len(outbox) == 1


def test_a_mail_server_that_is_down_does_not_undo_the_request(session):
    def refuse():
        raise ConnectionError

    done = []
    after_commit(session(), refuse)
    after_commit(session(), done.append, "next")
    commit(session())
    assert done == ["next"]


def test_the_console_prints_the_text(capsys):
    deliver(MAIL)
    assert "Hello Ada" in capsys.readouterr().out


class RecordingHandler(BaseHTTPRequestHandler):
    """Keeps the requests it gets."""

    received: list[tuple[dict[str, str], dict[str, object]]] = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.received.append((dict(self.headers), json.loads(body)))
        self.send_response(202)
        self.end_headers()

    def log_message(self, format, *args):
        """Say nothing."""


@pytest.mark.parametrize(
    ("provider", "header", "field"),
    [
        ("sendgrid", "Authorization", "personalizations"),
        ("postmark", "X-Postmark-Server-Token", "To"),
    ],
)
def test_a_provider_gets_the_mail_with_its_key(provider, header, field):
    with HTTPServer(("127.0.0.1", 0), RecordingHandler) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}/"
        settings = replace(get_settings(), mail_api_key="secret-key", mail_api_url=url)
        PROVIDERS[provider](settings, MAIL)
        thread.join()

    headers, body = RecordingHandler.received[-1]
    assert "secret-key" in {key.lower(): value for key, value in headers.items()}[header.lower()]
    assert field in body
    assert "ada@example.com" in json.dumps(body)


class SmtpHandler(socketserver.StreamRequestHandler):
    """Just enough of an SMTP server to take one message."""

    received: list[str] = []

    def handle(self):
        self.wfile.write(b"220 test\r\n")
        while line := self.rfile.readline().decode().strip().upper():
            if line == "DATA":
                self.wfile.write(b"354 go on\r\n")
                self.received.append(self._message())
                self.wfile.write(b"250 taken\r\n")
            elif line == "QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            else:
                self.wfile.write(b"250 ok\r\n")

    def _message(self):
        lines = []
        while (line := self.rfile.readline().decode().rstrip("\r\n")) != ".":
            lines.append(line)
        return "\n".join(lines)


def test_smtp_sends_both_forms():
    with socketserver.TCPServer(("127.0.0.1", 0), SmtpHandler) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        settings = replace(
            get_settings(), smtp_host="127.0.0.1", smtp_port=server.server_address[1]
        )
        PROVIDERS["smtp"](settings, MAIL)
        thread.join()

    message = SmtpHandler.received[-1]
    assert "Subject: Hello" in message
    assert "Hello Ada" in message
    assert "<p>Hello Ada</p>" in message
