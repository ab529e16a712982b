"""The current workspace, its members and its invitations."""

from uuid import UUID

from flask import Blueprint, Response, jsonify

from app.access import Role
from app.auth import get_current_user, login_required
from app.extensions import db
from app.schemas.base import PageSchema, load_body, load_list_options, page_body
from app.schemas.user_schema import (
    InvitationSchema,
    InviteSchema,
    MemberSchema,
    MembershipSchema,
    RoleSchema,
    WorkspaceSchema,
)
from app.services import auth_invitation_service, workspace_member_service, workspace_service

bp = Blueprint("workspace", __name__, url_prefix="/api")


@bp.get("/workspaces")
@login_required
def list_workspaces() -> Response:
    """The workspaces the person belongs to."""
    memberships = workspace_service.list_workspaces(db.session(), get_current_user())
    return jsonify({"items": MembershipSchema(many=True).dump(memberships)})


@bp.get("/workspace")
@login_required
def get_workspace() -> Response:
    """The current workspace."""
    workspace = workspace_service.get_workspace(db.session(), get_current_user())
    return jsonify(WorkspaceSchema().dump(workspace))


@bp.patch("/workspace")
@login_required
def update_workspace() -> Response:
    """Rename the current workspace."""
    data = load_body(WorkspaceSchema(partial=True, exclude=["id"]))
    workspace = workspace_service.update_workspace(db.session(), get_current_user(), data)
    return jsonify(WorkspaceSchema().dump(workspace))


@bp.get("/workspace/roles")
@login_required
def list_roles() -> Response:
    """The roles a member can have."""
    return jsonify({"items": [role.value for role in Role]})


@bp.get("/workspace/members")
@login_required
def list_members() -> Response:
    """The members of the current workspace."""
    options = load_list_options(PageSchema())
    page = workspace_member_service.list_members(db.session(), get_current_user(), options)
    return jsonify(page_body(MemberSchema(), page))


@bp.patch("/workspace/members/<uuid:user_id>")
@login_required
def change_role(user_id: UUID) -> Response:
    """Give a member another role."""
    role = load_body(RoleSchema())["role"]
    member = workspace_member_service.change_role(db.session(), get_current_user(), user_id, role)
    return jsonify(MemberSchema().dump(member))


@bp.delete("/workspace/members/<uuid:user_id>")
@login_required
def remove_member(user_id: UUID) -> tuple[str, int]:
    """Remove a member, or leave the workspace."""
    workspace_member_service.remove_member(db.session(), get_current_user(), user_id)
    return "", 204


@bp.get("/workspace/invitations")
@login_required
def list_invitations() -> Response:
    """The open invitations."""
    invitations = auth_invitation_service.list_invitations(db.session(), get_current_user())
    return jsonify({"items": InvitationSchema(many=True).dump(invitations)})


@bp.post("/workspace/invitations")
@login_required
def invite() -> tuple[Response, int]:
    """Invite somebody; inviting again sends a new link."""
    data = load_body(InviteSchema())
    invitation = auth_invitation_service.invite(
        db.session(), get_current_user(), data["email"], data["role"]
    )
    return jsonify(InvitationSchema().dump(invitation)), 201


@bp.delete("/workspace/invitations/<uuid:invitation_id>")
@login_required
def withdraw_invitation(invitation_id: UUID) -> tuple[str, int]:
    """Withdraw an invitation."""
    auth_invitation_service.withdraw_invitation(db.session(), get_current_user(), invitation_id)
    return "", 204
