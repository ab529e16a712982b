"""`flask seed`: sample records for development."""

import secrets

import click
from flask.cli import with_appcontext
from sqlalchemy import select

from app.config import get_settings
from app.extensions import db
from app.models.user import Membership
from app.seed_data import SEEDS
from app.seeding import seed_people, seed_records
from app.services.auth_service import find_user


@click.command("seed")
@click.option("--password", default="", help="For every sample account; random when left out.")
@with_appcontext
def seed_command(password: str) -> None:
    """Add a workspace with sample records, and one account for each role."""
    session = db.session()
    if get_settings().is_production:
        raise click.ClickException("Sample accounts have no place in production.")
    if find_user(session, "owner@example.com") is not None:
        raise click.ClickException("The sample records are there already.")
    password = password or secrets.token_urlsafe(12)
    people = seed_people(session, password)
    owner = session.scalars(select(Membership).where(Membership.user_id == people[0].id)).one()
    counts = seed_records(session, owner, SEEDS)
    # Not `app.transaction.commit`: nobody should get an e-mail about sample records.
    session.commit()
    click.echo(f"Password of every sample account: {password}")
    for person in people:
        click.echo(f"  {person.email}")
    for name, count in counts.items():
        click.echo(f"{count} x {name.replace('_', ' ')}")
