"""Commands for the people who run the app: `flask grant-staff EMAIL`, `flask routes` and so on."""

import click
from flask import Flask

from app.extensions import db
from app.seed_command import seed_command
from app.services.auth_service import find_user


def register_commands(app: Flask) -> None:
    """Add the commands to `flask`, and models and session to `flask shell`."""
    app.cli.add_command(seed_command)

    @app.cli.command("grant-staff")
    @click.argument("email")
    def grant_staff(email: str) -> None:
        """Let a person edit the data that all workspaces share."""
        _set_staff(email, is_staff=True)

    @app.cli.command("revoke-staff")
    @click.argument("email")
    def revoke_staff(email: str) -> None:
        """Take that right away again."""
        _set_staff(email, is_staff=False)

    @app.shell_context_processor
    def shell_context() -> dict[str, object]:
        return {"db": db, "session": db.session}


def _set_staff(email: str, *, is_staff: bool) -> None:
    user = find_user(db.session(), email)
    if user is None:
        raise click.ClickException(f"No account has the address {email}.")
    user.is_staff = is_staff
    db.session.commit()
    click.echo(f"{email}: staff is now {'on' if is_staff else 'off'}.")
