"""Reads environment variables and remembers every problem, so that all are reported at once."""

from collections.abc import Mapping


class ConfigError(RuntimeError):
    """The environment is incomplete or weak; the message names every variable concerned."""


class Environment:
    """A reader over the process environment."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._variables = variables
        self.problems: list[str] = []

    def text(self, name: str, default: str = "") -> str:
        """The value, or the default when it is missing or empty."""
        return self._variables.get(name, "").strip() or default

    def required(self, name: str, purpose: str) -> str:
        """The value; a problem when it is missing."""
        value = self.text(name)
        if not value:
            self.problems.append(f"{name} is missing: {purpose}")
        return value

    def secret(self, name: str, purpose: str, *, at_least: int = 32) -> str:
        """The value; a problem when it is missing, short, or all the same character."""
        value = self.required(name, purpose)
        if value and (len(value) < at_least or len(set(value)) < at_least // 4):
            self.problems.append(f"{name} is too weak: use at least {at_least} random characters")
        return value

    def integer(self, name: str, default: int) -> int:
        """The value as a number; a problem when it is not one."""
        value = self.text(name, str(default))
        if not value.isdecimal():
            self.problems.append(f"{name} must be a whole number, not {value!r}")
            return default
        return int(value)

    def choice(self, name: str, default: str, choices: tuple[str, ...]) -> str:
        """The value; a problem when it is not one of the choices."""
        value = self.text(name, default)
        if value not in choices:
            self.problems.append(f"{name} must be one of {', '.join(choices)}, not {value!r}")
        return value

    def check(self) -> None:
        """Refuse to go on when anything is wrong."""
        if self.problems:
            raise ConfigError("The environment is not complete:\n- " + "\n- ".join(self.problems))
