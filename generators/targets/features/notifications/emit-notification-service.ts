import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { py, PythonModule, when, type Block } from "../../../writer/index";

/** `app/services/notification_service.py`: telling people, and what they do with it. */
export function emitNotificationService(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Notifications: who is told what, and what they have read." });
  const session = py`session: ${python.use("sqlalchemy.orm", "Session")}`;
  const user = py`current_user: ${python.use("app.current_user", "CurrentUser")}`;
  const uuid = python.use("uuid", "UUID");
  const record = python.use("app.models.base", "Record");
  const notification = python.use("app.models.notification", "Notification");
  const kinds = python.use("app.models.notification", "NotificationKind");
  const limit = python.use("app.models.notification", "MAX_MESSAGE_LENGTH");
  const membership = python.use("app.models.user", "Membership");
  const select = python.use("sqlalchemy", "select");
  const update = python.use("sqlalchemy", "update");
  const func = python.use("sqlalchemy", "func");
  const now = python.use("app.models.base", "utc_now");
  const page = python.use("app.listing", "Page");
  const role = python.use("app.access", "Role");
  const body = py`
    def list_notifications(${session}, ${user}, options: ${python.use("app.listing", "ListOptions")}) -> ${page}[${notification}]:
        """One page of the person's notifications, the newest first."""
        query = ${select}(${notification}).where(_mine(current_user)).order_by(${notification}.id.desc())
        unread = options.filters.get("unread")
        if unread is not None:
            is_unread = ${notification}.read_at.is_(None)
            query = query.where(is_unread if unread else ~is_unread)
        return ${python.use("app.listing", "paginate")}(session, query, options)


    def count_unread(${session}, ${user}) -> int:
        """How many notifications the person has not read."""
        query = ${select}(${func}.count(${notification}.id)).where(_mine(current_user), ${notification}.read_at.is_(None))
        return session.scalar(query) or 0


    def mark_read(${session}, ${user}, notification_id: ${uuid}) -> ${notification}:
        """Mark one notification as read; the first moment counts."""
        query = ${select}(${notification}).where(${notification}.id == notification_id, _mine(current_user))
        notification = session.scalar(query.with_for_update())
        if notification is None:
            raise ${python.use("app.errors", "NotFound")}
        notification.read_at = notification.read_at or ${now}()
        session.flush()
        return notification


    def mark_all_read(${session}, ${user}) -> None:
        """Mark all of the person's notifications as read."""
        unread = ${notification}.read_at.is_(None)
        session.execute(${update}(${notification}).where(_mine(current_user), unread).values(read_at=${now}()))


    def notify(${session}, workspace_id: ${uuid}, user_id: ${uuid}, kind: str, message: str, row: ${record} | None = None) -> None:
        """Tell one person something, perhaps about a record; only those who are still there."""
        ${when(plan.product.tenancy !== "marketplace", memberGuard(python))}
        if len(message) > ${limit}:
            message = message[: ${limit} - 1] + "…"
        session.add(
            ${notification}(
                workspace_id=workspace_id,
                user_id=user_id,
                kind=${kinds}(kind),
                message=message,
                resource=row.__resource__ if row else None,
                record_id=row.id if row else None,
            )
        )
        session.flush()
        ${when(plan.features.email, py`${python.use("app.services.notification_mail", "mail_notification")}(session, user_id, message)`)}


    def notify_people(${session}, ${user}, row: ${record}, people: set[${uuid}], message: str) -> None:
        """Tell people what became of a record; whoever did it knows already."""
        workspace_id = getattr(row, "workspace_id", current_user.workspace_id)
        for user_id in sorted(people - {current_user.user_id}):
            notify(session, workspace_id, user_id, ${kinds}.TRANSITION, message, row)


    def notify_assigned(${session}, ${user}, row: ${record}, message: str) -> None:
        """Tell people that a record names them; each person once for each record."""
        known = session.scalars(
            ${select}(${notification}.user_id).where(${notification}.record_id == row.id, ${notification}.kind == ${kinds}.ASSIGNMENT)
        )
        workspace_id = getattr(row, "workspace_id", current_user.workspace_id)
        for user_id in sorted(assigned_to(row) - {current_user.user_id} - set(known)):
            notify(session, workspace_id, user_id, ${kinds}.ASSIGNMENT, message, row)


    def creator_of(row: ${record}) -> set[${uuid}]:
        """The person who made the record, while the account exists."""
        return set() if row.created_by_id is None else {row.created_by_id}


    def assigned_to(row: ${record}) -> set[${uuid}]:
        """The people that the record names."""
        people: set[${uuid}] = set()
        for name in row.__assignees__:
            value = getattr(row, name)
            if isinstance(value, list):
                people.update(person.id for person in value)
            elif value is not None:
                people.add(value)
        return people


    def members_with_role(${session}, ${user}, row: ${record}, role: ${role}) -> set[${uuid}]:
        """The members with a role in the workspace of the record."""
        workspace_id = getattr(row, "workspace_id", current_user.workspace_id)
        query = ${select}(${membership}.user_id).where(${membership}.workspace_id == workspace_id, ${membership}.role == role)
        return set(session.scalars(query))


    def state_message(label: str, name: str | None, state: str) -> str:
        """What is said of a record that reached a state."""
        return f"{label}: now {state}." if name is None else f"{label} '{name}' is now {state}."


    def assignment_message(label: str, name: str | None) -> str:
        """What the people are told whom a record names."""
        return f"{label}: you are named in it." if name is None else f"{label} '{name}' names you."


    def _mine(current_user: ${python.use("app.current_user", "CurrentUser")}) -> ${python.use("sqlalchemy", "ColumnElement")}[bool]:
        ${mine(plan, python)}
  `;
  return { path: "backend/app/services/notification_service.py", content: python.render(body) };
}

function memberGuard(python: PythonModule): Block<"py"> {
  const membership = python.use("app.models.user", "Membership");
  return py`
    member = ${python.use("sqlalchemy", "select")}(${membership}.id).where(${membership}.workspace_id == workspace_id, ${membership}.user_id == user_id)
    if session.scalar(member) is None:
        return
  `;
}

/** A customer of a marketplace hears from many workspaces; everybody else from the one they are in. */
function mine({ product }: Plan, python: PythonModule): Block<"py"> {
  const notification = python.use("app.models.notification", "Notification");
  if (product.tenancy === "marketplace") return py`return ${notification}.user_id == current_user.user_id`;
  return py`
    return ${python.use("sqlalchemy", "and_")}(
        ${notification}.workspace_id == current_user.workspace_id,
        ${notification}.user_id == current_user.user_id,
    )
  `;
}
