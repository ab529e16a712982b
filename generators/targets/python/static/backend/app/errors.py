"""Errors with a status and a stable code. Services raise them; one handler answers for all."""

from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.exc import DataError, IntegrityError

from app.models.base import Base

Fields = dict[str, Any]


class AppError(Exception):
    """A refusal that the caller can understand.

    `keeps_changes` is true where the refusal itself has to be recorded, such as ending a
    session because an outdated token was shown; everything else is rolled back.
    """

    status = 400
    code = "bad_request"
    message = "The request could not be understood."
    keeps_changes = False

    def __init__(
        self, message: str | None = None, *, code: str | None = None, fields: Fields | None = None
    ) -> None:
        super().__init__(message or self.message)
        self.message = message or self.message
        self.code = code or self.code
        self.fields = fields

    def body(self) -> dict[str, Any]:
        """The JSON that every error has in common."""
        body: dict[str, Any] = {"error": self.code, "message": self.message}
        if self.fields:
            body["fields"] = self.fields
        return body


class BadRequest(AppError):
    """The request is not even readable, for instance malformed JSON."""


class Unauthorized(AppError):
    """Nobody is signed in, or not any more."""

    status = 401
    code = "not_signed_in"
    message = "Sign in to continue."


class InvalidCredentials(Unauthorized):
    """One answer for an unknown address and for a wrong password."""

    code = "invalid_credentials"
    message = "The e-mail address or the password is not right."


class SessionEnded(Unauthorized):
    """The session was revoked, expired, or its token was used twice."""

    code = "session_ended"
    message = "This session has ended. Sign in again."
    keeps_changes = True


class Forbidden(AppError):
    """Signed in, but not allowed."""

    status = 403
    code = "forbidden"
    message = "You are not allowed to do this."


class NotFound(AppError):
    """Not there, or not visible to the person who asks."""

    status = 404
    code = "not_found"
    message = "There is nothing here, or it is not yours."


class Conflict(AppError):
    """The request is fine, but the present state does not admit it."""

    status = 409
    code = "conflict"
    message = "This conflicts with what is already there."


class InvalidInput(AppError):
    """Values that cannot be accepted; `fields` says which and why."""

    status = 422
    code = "validation_error"
    message = "Some values are not valid."


class RuleViolated(InvalidInput):
    """A business rule refuses the values."""

    code = "rule_violated"


def rule_violated(field: str, message: str) -> RuleViolated:
    """A business rule refuses the value of one field."""
    return RuleViolated(message, fields={field: [message]})


def database_error(error: IntegrityError | DataError) -> AppError:
    """Translate what PostgreSQL refused, so that a race or an odd value is never a 500."""
    diagnostics = getattr(error.orig, "diag", None)
    constraint = getattr(diagnostics, "constraint_name", None)
    match getattr(error.orig, "sqlstate", None):
        case "23505":
            columns, message = _unique_constraint(constraint)
            fields = {name: ["Already in use."] for name in columns}
            return Conflict(message, code="already_exists", fields=fields)
        case "23P01":
            return Conflict("This overlaps with something that is already there.", code="overlap")
        case "23503" | "23001":
            return InvalidInput("A referenced record does not exist.", code="invalid_reference")
        case _:
            return InvalidInput("A value is outside of what can be stored.")


def _unique_constraint(name: str | None) -> tuple[list[str], str]:
    for table in Base.metadata.tables.values():
        for constraint in table.constraints:
            if isinstance(constraint, UniqueConstraint) and constraint.name == name:
                columns = [c.name for c in constraint.columns if c.name != "workspace_id"]
                return columns, constraint.info.get("message", "This already exists.")
    return [], "This already exists."
