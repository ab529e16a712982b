"""The API description and the running app say the same."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from flask import Flask
from openapi_spec_validator import validate

from app.blueprints.openapi_bp import DOCUMENT
from tests.resources import RESOURCES

ROOT = Path(__file__).parents[2]
METHODS = {"get", "post", "put", "patch", "delete"}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The description that the app serves."""
    return json.loads(DOCUMENT.read_text(encoding="utf-8"))


def routes(app: Flask) -> dict[tuple[str, str], str]:
    """Address, method and name of every endpoint, with the parameters written as OpenAPI does."""
    return {
        (re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule), method.lower()): rule.endpoint
        for rule in app.url_map.iter_rules()
        for method in rule.methods or ()
        if method.lower() in METHODS
    }


def operations(document: dict[str, Any]) -> dict[tuple[str, str], str]:
    """Address, method and name of every operation that is described."""
    return {
        (path, method): operation["operationId"]
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }


def test_the_description_is_valid(document):
    validate(document)


def test_every_endpoint_is_described_and_nothing_else_is(app, document):
    assert operations(document) == routes(app)


def test_the_app_serves_the_description(client, document):
    answer = client.get("/api/openapi.json")
    assert answer.status_code == 200
    assert answer.json == document


def test_the_file_at_the_root_of_the_repository_is_the_same(document):
    assert yaml.safe_load((ROOT / "openapi.yaml").read_text(encoding="utf-8")) == document


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: resource.name)
def test_the_described_fields_are_the_ones_that_are_taken(owner, document, resource):
    described = document["paths"][resource.url]["post"]["requestBody"]
    name = described["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
    properties = document["components"]["schemas"][name]["properties"]
    assert set(resource.payload(owner.workspace)) <= set(properties)
