"""One use of a language model."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

PROMPTS = Path(__file__).parent / "prompts"


@dataclass(frozen=True)
class AiUse:
    """Reads fields of a record and suggests a text, perhaps for another field.

    `inputs` never holds a field whose content must not leave the app.
    """

    name: str
    inputs: tuple[str, ...]
    output: str | None = None
    choices: tuple[str, ...] = ()

    @property
    def prompt(self) -> str:
        """The instructions, from `app/ai/prompts/`."""
        return (PROMPTS / f"{self.name}.md").read_text(encoding="utf-8")

    @property
    def prompt_digest(self) -> str:
        """Which wording was used; it changes with every change of the prompt file."""
        return hashlib.sha256(self.prompt.encode()).hexdigest()[:16]
