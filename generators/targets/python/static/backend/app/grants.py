"""The vocabulary of the access table in `app/access.py`."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Which rows a grant covers: all, those the person created, those that name the person."""

    ANY = "any"
    OWN = "own"
    ASSIGNED = "assigned"


ANY, OWN, ASSIGNED = Scope.ANY, Scope.OWN, Scope.ASSIGNED


@dataclass(frozen=True)
class Grant:
    """Permission for one action: on which rows, and on which fields (`None` means all).

    A row is covered when any one of the scopes covers it.
    """

    scopes: frozenset[Scope]
    fields: frozenset[str] | None = None


def allow(*scopes: Scope, fields: Iterable[str] | None = None) -> Grant:
    """A grant, as the access table writes it."""
    return Grant(frozenset(scopes), None if fields is None else frozenset(fields))
