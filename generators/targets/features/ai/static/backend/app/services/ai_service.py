"""Suggestions of a language model. A person decides about each; nothing is written by itself."""

import json
import time
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ai.providers import AiUnavailable, ask
from app.ai.use import AiUse
from app.config import get_settings
from app.current_user import CurrentUser
from app.errors import Conflict, NotFound
from app.listing import ListOptions, Page, paginate
from app.models.ai_call import AiCall, AiOutcome
from app.models.base import Record, utc_now
from app.permissions import readable_fields
from app.services.workspace_service import require_owner


def suggest(session: Session, current_user: CurrentUser, row: Record, use: AiUse) -> AiCall:
    """Ask the model about a record that the user may read, and log the call."""
    settings = get_settings()
    call = AiCall(
        workspace_id=current_user.workspace_id,
        user_id=current_user.user_id,
        use=use.name,
        record_id=row.id,
        provider=settings.ai_provider,
        model=settings.ai_model,
        prompt_digest=use.prompt_digest,
        latency_ms=0,
        outcome=AiOutcome.FAILED,
    )
    started = time.monotonic()
    try:
        completion = ask(settings, use.prompt, describe(current_user, row, use))
        call.model, call.suggestion = completion.model[:200], completion.text
        if use.choices and completion.text not in use.choices:
            raise AiUnavailable("The answer is none of the possible values.", code="ai_unusable")
        call.outcome = AiOutcome.OPEN
    finally:
        call.latency_ms = int((time.monotonic() - started) * 1000)
        session.add(call)
        session.flush()
    return call


def describe(current_user: CurrentUser, row: Record, use: AiUse) -> str:
    """What is sent of a record: the inputs of the use that the user may see."""
    visible = readable_fields(current_user, type(row))
    names = [name for name in use.inputs if visible is None or name in visible]
    values = {name: getattr(row, name) for name in names}
    known = {name: value for name, value in values.items() if value is not None}
    return json.dumps(known, ensure_ascii=False, default=str)


def decide(
    session: Session, current_user: CurrentUser, record_id: UUID, use: AiUse, data: dict[str, Any]
) -> AiCall:
    """Record that a person takes the suggestion, as it is or in words of their own."""
    query = select(AiCall).where(
        AiCall.id == data["call_id"],
        AiCall.workspace_id == current_user.workspace_id,
        AiCall.record_id == record_id,
        AiCall.use == use.name,
    )
    call = session.scalar(query.with_for_update())
    if call is None:
        raise NotFound
    if call.outcome != AiOutcome.OPEN:
        raise Conflict("Nothing is left to decide about this.", code="already_decided")
    is_same = data["value"] == call.suggestion
    call.outcome = AiOutcome.ACCEPTED if is_same else AiOutcome.EDITED
    call.decided_at, call.decided_by_id = utc_now(), current_user.user_id
    session.flush()
    return call


def list_ai_calls(
    session: Session, current_user: CurrentUser, options: ListOptions
) -> Page[AiCall]:
    """One page of the log of the workspace, the newest first; for owners only."""
    require_owner(current_user)
    query = select(AiCall).where(AiCall.workspace_id == current_user.workspace_id)
    return paginate(session, query.order_by(AiCall.id.desc()), options)
