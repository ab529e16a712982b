"""Write `.env` from `.env.example` with fresh secrets; an `.env` that exists is left alone."""

import os
import secrets
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# Generated where the example leaves them empty.
SECRETS = ("JWT_SECRET_KEY", "POSTGRES_PASSWORD", "APP_DB_PASSWORD")
# Taken from the environment when they are set there: `make setup DATABASE_URL=postgresql://...`
GIVEN = ("DATABASE_URL",)


def fill(example: str, environment: dict[str, str]) -> str:
    """The text of `.env`: every empty secret filled, `${APP_DB_PASSWORD}` written out."""
    values = {name: secrets.token_urlsafe(36) for name in SECRETS}
    lines = []
    for line in example.splitlines():
        name, separator, value = line.partition("=")
        if separator and name in SECRETS and not value:
            value = values[name]
        elif separator and name in GIVEN and environment.get(name):
            value = quoted(environment[name])
        elif separator:
            value = value.replace("${APP_DB_PASSWORD}", values["APP_DB_PASSWORD"])
        lines.append(name + separator + value)
    return "\n".join(lines) + "\n"


def quoted(value: str) -> str:
    """The value in single quotes, so that `$` and `#` in a password mean themselves."""
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


def main() -> None:
    """Write the file, readable by its owner only."""
    target = ROOT / ".env"
    if target.exists():
        print(".env exists already; it was not changed")
        return
    text = fill((ROOT / ".env.example").read_text(encoding="utf-8"), dict(os.environ))
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    print(".env written, with fresh secrets")


if __name__ == "__main__":
    main()
