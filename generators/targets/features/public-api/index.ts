import { loadStatic } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { py } from "../../../writer/index";
import type { Feature } from "../feature";
import { emitAuth, emitTokenBlueprints } from "./emit-auth";
import { publicApiPart } from "./openapi";

const isOn = ({ features }: Plan) => features.publicApi;

/** Tokens with which other programs work with records. Like sessions they are read before a workspace is known. */
export const publicApi: Feature = {
  part: {
    files: (plan) => (isOn(plan) ? [...loadStatic("features/public-api"), emitAuth(), emitTokenBlueprints(plan)] : []),
    models: (plan) => (isOn(plan) ? [{ module: "app.models.api_token", names: ["ApiToken"] }] : []),
    tables: (plan) => (isOn(plan) ? [{ table: "api_tokens", order: "before", create: () => TABLE }] : []),
    blueprints: (plan) => (isOn(plan) ? ["api_token_bp"] : []),
    openApi: (plan) => (isOn(plan) ? publicApiPart(plan) : { paths: {}, schemas: {} }),
  },
};

const TABLE = py`
  op.create_table(
      "api_tokens",
      sa.Column("id", sa.Uuid(), nullable=False),
      sa.Column("workspace_id", sa.Uuid(), nullable=False),
      sa.Column("user_id", sa.Uuid(), nullable=False),
      sa.Column("name", sa.String(length=120), nullable=False),
      sa.Column("scope", sa.String(length=20), nullable=False),
      sa.Column("token_digest", sa.String(length=64), nullable=False),
      sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
      sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
      sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
      sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
      sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
      sa.CheckConstraint(sa.column("scope").in_(["read", "write"]), name=op.f("ck_api_tokens_scope")),
      sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_api_tokens_workspace_id_workspaces"), ondelete="CASCADE"),
      sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_api_tokens_user_id_users"), ondelete="CASCADE"),
      sa.PrimaryKeyConstraint("id", name=op.f("pk_api_tokens")),
      sa.UniqueConstraint("token_digest", name=op.f("uq_api_tokens_token_digest")),
  )
  op.create_index(op.f("ix_api_tokens_workspace_id"), "api_tokens", ["workspace_id"])
  op.create_index(op.f("ix_api_tokens_user_id"), "api_tokens", ["user_id"])
`;
