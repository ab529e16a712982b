"""Notifications are mailed as well, to confirmed addresses only."""

from sqlalchemy.orm import Session, scoped_session

from app.services.notification_service import notify
from app.tenancy import enter_workspace
from app.transaction import commit
from tests.api_client import ApiClient
from tests.outbox import Outbox


def test_a_notification_is_mailed(
    owner: ApiClient, session: scoped_session[Session], outbox: Outbox
) -> None:
    enter_workspace(session(), owner.workspace.id)
    notify(session(), owner.workspace.id, owner.user.id, "reminder", "Due <today>")
    assert outbox == []
    commit(session())
    assert [(mail.to, mail.subject) for mail in outbox] == [(owner.user.email, "Due <today>")]
    assert "Due &lt;today&gt;" in outbox[0].html
    assert "/notifications" in outbox[0].text


def test_an_address_that_is_not_confirmed_gets_no_mail(
    owner: ApiClient, session: scoped_session[Session], outbox: Outbox
) -> None:
    session.merge(owner.user).email_verified_at = None
    session.commit()
    enter_workspace(session(), owner.workspace.id)
    notify(session(), owner.workspace.id, owner.user.id, "reminder", "Due today")
    commit(session())
    assert outbox == []
