"""What the account and sign-in endpoints read and show."""

from marshmallow import Schema, fields, validate

from app.access import Role
from app.schemas.fields import Boolean, DateTime, Email, Id, Password, Text


class UserSchema(Schema):
    """A person, without anything secret."""

    id = Id()
    email = Email()
    name = Text(120)
    email_verified_at = DateTime(allow_none=True)
    is_staff = Boolean()
    created_at = DateTime()


class WorkspaceSchema(Schema):
    """A workspace."""

    id = Id()
    name = Text(120, required=True)
    created_at = DateTime(dump_only=True)


class ProfileSchema(Schema):
    """The signed-in person, where they are and what they may do there."""

    user = fields.Nested(UserSchema)
    workspace = fields.Nested(WorkspaceSchema)
    role = fields.String()
    permissions = fields.Raw()


class RegisterSchema(Schema):
    """A new account."""

    email = Email(required=True)
    name = Text(120, required=True)
    password = Password(required=True)
    workspace_name = Text(120)


class LoginSchema(Schema):
    """Address and password; any text is a possible password here."""

    email = Text(254, required=True)
    password = fields.String(required=True, validate=validate.Length(max=1000))


class EmailSchema(Schema):
    """An address that should get a link."""

    email = Email(required=True)


class TokenSchema(Schema):
    """The token of a link."""

    token = Text(200, required=True)


class ResetPasswordSchema(TokenSchema):
    """A new password by link."""

    password = Password(required=True)


class ChangePasswordSchema(Schema):
    """A new password with the present one."""

    current_password = fields.String(required=True, validate=validate.Length(max=1000))
    new_password = Password(required=True)


class ChangeEmailSchema(Schema):
    """A new address with the present password."""

    new_email = Email(required=True)
    password = fields.String(required=True, validate=validate.Length(max=1000))


class ConfirmPasswordSchema(Schema):
    """The present password, before something that cannot be undone."""

    password = fields.String(required=True, validate=validate.Length(max=1000))


class UpdateProfileSchema(Schema):
    """The parts of the profile that a person can change."""

    name = Text(120, required=True)


class SessionSchema(Schema):
    """One signed-in device."""

    id = Id()
    ip_address = fields.String()
    user_agent = fields.String()
    created_at = DateTime()
    last_used_at = DateTime(attribute="rotated_at")
    expires_at = DateTime()


class WorkspaceIdSchema(Schema):
    """The workspace to switch to."""

    workspace_id = Id(required=True)


class MembershipSchema(Schema):
    """One of the person's workspaces."""

    workspace = fields.Nested(WorkspaceSchema)
    role = fields.String()


class MemberSchema(Schema):
    """A member of the current workspace."""

    user_id = Id()
    name = fields.String(attribute="user.name")
    email = fields.String(attribute="user.email")
    role = fields.String()
    joined_at = DateTime(attribute="created_at")


class RoleSchema(Schema):
    """The role a member should have."""

    role = fields.Enum(Role, by_value=True, required=True)


class InviteSchema(RoleSchema):
    """An invitation to write."""

    email = Email(required=True)


class InvitationSchema(Schema):
    """An open invitation."""

    id = Id()
    email = fields.String()
    role = fields.String()
    created_at = DateTime()
    expires_at = DateTime()


class InvitationPreviewSchema(Schema):
    """What the invited person sees before accepting."""

    workspace_name = fields.String()
    email = fields.String()
    role = fields.String()
    account_exists = Boolean()


class AcceptInvitationSchema(TokenSchema):
    """Join a workspace; the name is for those who have no account yet."""

    name = Text(120)
    password = Password(required=True)
