"""Limits on guessing: per address, and per account so that many addresses do not help."""

import hashlib

from flask import request
from flask_limiter.util import get_remote_address

PER_ADDRESS = "20 per minute; 200 per hour"
PER_ACCOUNT = "10 per 15 minutes"
MAIL_PER_ACCOUNT = "5 per hour"


def address_key() -> str:
    """The address of the caller, as the trusted proxy reports it."""
    return get_remote_address()


def account_key() -> str:
    """The account that the request names, hashed so that no address lies in the storage."""
    body = request.get_json(silent=True)
    email = body.get("email") if isinstance(body, dict) else None
    name = email.strip().lower() if isinstance(email, str) else get_remote_address()
    return hashlib.sha256(name.encode(errors="replace")).hexdigest()
