"""Only members of a workspace are told what happens in it."""

from collections.abc import Callable

from sqlalchemy.orm import Session, scoped_session

from app.access import Role
from app.services.notification_service import notify
from app.tenancy import enter_workspace
from tests.api_client import ApiClient


def test_people_who_left_are_not_told(
    owner: ApiClient, sign_in: Callable[..., ApiClient], session: scoped_session[Session]
) -> None:
    stranger = sign_in(role=Role.OWNER)
    enter_workspace(session(), owner.workspace.id)
    notify(session(), owner.workspace.id, stranger.user.id, "digest", "not for you")
    session.commit()
    assert stranger.get("/api/notifications").get_json()["items"] == []
