"""Password hashing: bcrypt over SHA-256, so that no byte of a long password is ignored."""

from functools import lru_cache

from passlib.context import CryptContext

from app.config import get_settings

MIN_LENGTH = 10
MAX_LENGTH = 128


@lru_cache
def _context(rounds: int) -> CryptContext:
    return CryptContext(schemes=["bcrypt_sha256"], bcrypt_sha256__rounds=rounds)


def _hasher() -> CryptContext:
    return _context(get_settings().bcrypt_rounds)


@lru_cache
def _unknown_user_hash(rounds: int) -> str:
    password_hash: str = _context(rounds).hash("no account has this password")
    return password_hash


def hash_password(password: str) -> str:
    """A salted hash that is safe to store."""
    password_hash: str = _hasher().hash(password)
    return password_hash


def verify_password(password: str, password_hash: str | None) -> bool:
    """Check a password. An unknown user (`None`) costs the same time as a known one."""
    if password_hash is None:
        _hasher().verify(password, _unknown_user_hash(get_settings().bcrypt_rounds))
        return False
    matches: bool = _hasher().verify(password, password_hash)
    return matches


def needs_rehash(password_hash: str) -> bool:
    """Whether the hash was made with weaker parameters than the present ones."""
    is_weak: bool = _hasher().needs_update(password_hash)
    return is_weak
