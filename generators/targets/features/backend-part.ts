import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import type { Block, JsonValue, PythonModule } from "../../writer/index";

export interface SettingPlan {
  /** Attribute of `Settings`. */
  readonly name: string;
  readonly type: "str" | "int" | "bool";
  /** How it is read; `env` is the reader of `app/environment.py`. */
  readonly read: (python: PythonModule) => Block<"py">;
}

/** One line of `.env.example`. */
export interface EnvironmentLine {
  readonly name: string;
  /** What a developer starts with; empty when there is no safe default. */
  readonly value: string;
  readonly comment: string;
}

/** One table of a feature, as statements of the first migration. */
export interface TablePart {
  readonly table: string;
  /** `op.create_table(...)` and its policies; `sa` and `op` are imported. */
  readonly create: (python: PythonModule) => Block<"py">;
  /** Before or after the tables of the entities: entities may point at it, or it at them. */
  readonly order: "before" | "after";
}

/** Addresses of a feature, in OpenAPI's own words: `paths["/api/files"].post`. */
export interface OpenApiPart {
  readonly paths: Readonly<Record<string, JsonValue>>;
  readonly schemas: Readonly<Record<string, JsonValue>>;
  /** Further ways to sign in. */
  readonly securitySchemes?: Readonly<Record<string, JsonValue>>;
}

/** What a feature adds to the backend as a whole. A part whose feature is off returns nothing. */
export interface BackendPart {
  readonly files?: (plan: Plan) => readonly SourceFile[];
  readonly models?: (plan: Plan) => readonly { readonly module: string; readonly names: readonly string[] }[];
  readonly tables?: (plan: Plan) => readonly TablePart[];
  /** Modules of `app/blueprints` that offer `bp`. */
  readonly blueprints?: (plan: Plan) => readonly string[];
  readonly settings?: (plan: Plan) => readonly SettingPlan[];
  readonly environment?: (plan: Plan) => readonly EnvironmentLine[];
  /** Pinned requirements, transitive ones too. */
  readonly requirements?: (plan: Plan) => Readonly<Record<string, string>>;
  readonly openApi?: (plan: Plan) => OpenApiPart;
}
