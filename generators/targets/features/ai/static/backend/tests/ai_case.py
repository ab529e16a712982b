"""What the tests have to know about one use of AI."""

from dataclasses import dataclass, replace
from typing import Any

from app.ai.use import AiUse
from app.models.base import Record
from tests.resource import Resource
from tests.resources import RESOURCES


@dataclass(frozen=True)
class AiCase:
    """One use: `value` is a text a person can accept, `other` another possible answer."""

    use: AiUse
    model: type[Record]
    segment: str
    value: str = "A short text."
    other: str = "Another text."

    @property
    def resource(self) -> Resource:
        """The kind of record that the use reads."""
        return next(item for item in RESOURCES if item.model is self.model)

    def url(self, row: Record) -> str:
        """Where a suggestion is asked for."""
        return f"{self.resource.url}/{row.id}/ai/{self.segment}"

    def for_workspace(self, workspace: Any) -> "AiCase":
        """The same case with a value that the field of the use admits."""
        value = self.value
        if self.use.output:
            value = self.resource.payload(workspace).get(self.use.output, value)
        others = [choice for choice in self.use.choices if choice != value]
        if self.use.choices:
            return replace(self, value=value, other=(others or [value])[0])
        return replace(self, value=value)
