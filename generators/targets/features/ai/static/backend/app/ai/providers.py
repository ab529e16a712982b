"""Ways to ask a language model. `AI_PROVIDER` chooses one; `off` asks nobody."""

import json
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import structlog

from app.config import Settings
from app.errors import AppError, Conflict

log = structlog.get_logger()

TIMEOUT_SECONDS = 20
MAX_TOKENS = 1024


class AiUnavailable(AppError):
    """The model did not answer, or not in a usable form. The attempt stays in the log."""

    status = 502
    code = "ai_unavailable"
    message = "The language model does not answer. Try again later."
    keeps_changes = True


@dataclass(frozen=True)
class Completion:
    """An answer, and the exact model that gave it."""

    text: str
    model: str


def ask(settings: Settings, instructions: str, record: str) -> Completion:
    """Ask the model of this environment about a record; 409 when AI is off."""
    if settings.ai_provider == "off":
        raise Conflict("AI is switched off.", code="ai_off")
    try:
        completion = PROVIDERS[settings.ai_provider](settings, instructions, record)
    except (OSError, ValueError, LookupError, TypeError) as error:
        log.warning("ai_failed", provider=settings.ai_provider, kind=type(error).__name__)
        raise AiUnavailable from error
    if not completion.text:
        raise AiUnavailable
    return completion


def _ask_anthropic(settings: Settings, instructions: str, record: str) -> Completion:
    answer = _post(
        settings.ai_api_url or "https://api.anthropic.com/v1/messages",
        {"x-api-key": settings.ai_api_key, "anthropic-version": "2023-06-01"},
        {
            "model": settings.ai_model,
            "max_tokens": MAX_TOKENS,
            "system": instructions,
            "messages": [{"role": "user", "content": record}],
        },
    )
    texts = [part["text"] for part in answer["content"] if part["type"] == "text"]
    return Completion("".join(texts).strip(), answer["model"])


def _ask_openai(settings: Settings, instructions: str, record: str) -> Completion:
    answer = _post(
        settings.ai_api_url or "https://api.openai.com/v1/chat/completions",
        {"Authorization": f"Bearer {settings.ai_api_key}"},
        {
            "model": settings.ai_model,
            "max_tokens": MAX_TOKENS,
            "messages": [
                {"role": "system", "content": instructions},
                {"role": "user", "content": record},
            ],
        },
    )
    return Completion(answer["choices"][0]["message"]["content"].strip(), answer["model"])


def _post(url: str, headers: dict[str, str], body: dict[str, Any]) -> Any:
    request = urllib.request.Request(  # noqa: S310 - the address is a setting, never input
        url,
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json", **headers},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:  # noqa: S310
        return json.load(response)


PROVIDERS: dict[str, Callable[[Settings, str, str], Completion]] = {
    "anthropic": _ask_anthropic,
    "openai": _ask_openai,
}
