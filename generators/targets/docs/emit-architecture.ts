import type { SourceFile } from "../../files/index";
import type { LinkPlan, Plan, ReferencePlan } from "../../plan/index";
import { lines, md, mdCode, mdText, when, type Block } from "../../writer/index";
import { frontendLayers, frontendRules } from "./describe-frontend";
import { hasFrontend } from "./has-frontend";

type Md = Block<"md">;

/** `ARCHITECTURE.md`: the map of the code, and where to change what. */
export function emitArchitecture(plan: Plan, files: readonly SourceFile[]): SourceFile {
  const { product, entities } = plan;
  const has = (path: string) => files.some((file) => file.path.startsWith(path));
  const pages = hasFrontend(files);
  const example = entities.find(({ workflow }) => workflow !== null) ?? entities[0];
  const block = md`
    # How ${mdText(product.name)} is built

    ${when(pages, md`A Next.js app in \`frontend/\` shows the pages and passes \`/api\` on, so that the browser sees one origin.`)}
    One Flask process answers JSON under \`/api\`; PostgreSQL holds everything; Redis counts attempts${when(plan.features.jobs, md` and carries the jobs`)}.

    ## Layers

    A layer imports only from those below it.

    | Folder in \`backend/app\` | Holds |
    | --- | --- |
    | \`blueprints/\` | HTTP: one function for each address, one service call in each |
    | \`schemas/\` | what is read and shown, as marshmallow schemas |
    ${when(has("backend/app/tasks/"), md`| \`tasks/\` | jobs: one Celery task each, which calls a service |`)}
    | \`services/\` | what can be done, and the rules; functions of a session and a user, no HTTP |
    | \`models/\` | tables, one file for each kind of record |
    | files beside them | one concern each: \`permissions.py\`, \`rows.py\`, \`listing.py\`, \`workflow.py\`, \`errors.py\`, \`transaction.py\` |

    ${when(pages, frontendLayers)}

    ## Records and how they hang together

    ${relations(plan)}

    ## What always holds

    - **One request is one transaction.** Services flush, \`app/requests.py\` commits after the response is built. What has to
      wait for the commit (e-mail${when(plan.features.jobs, md`, jobs`)}) goes through \`after_commit\`.
    - **Two locks between ${tenants(plan)}.** Every query goes through \`app/rows.py\`, which filters by workspace and role; behind
      it PostgreSQL compares \`workspace_id\` with the workspace of the transaction (forced row-level security). A query that
      forgets the filter returns nothing.
    - **One access table.** \`app/access.py\` says which role may do what; nothing else grants anything.
    - **One shape of error.** Services raise \`app/errors.py\`; \`app/error_handlers.py\` answers
      \`{"error": code, "message": text, "fields": {...}}\`. Input never leads to a 500.
    - **The database is built by migrations alone**, in the tests too. \`make check\` fails when models and migrations differ.
    - **The API description is held to the app**: \`tests/test_openapi.py\` compares every address,
      \`tests/test_openapi_conformance.py\` sends what the description admits and what it does not.

    ${when(example !== undefined, () => (example === undefined ? md`` : md`
      ## Where to change what

      To add a field to ${mdText(example.names.lowerPluralLabel)}:

      ${lines(
        md`1. ${mdCode(`app/models/${example.names.snake}.py`)}: the column; then ${mdCode('make migration m="..."')}, read what it wrote, ${mdCode("make migrate")}.`,
        md`2. ${mdCode(`app/schemas/${example.names.snake}_schema.py`)}: in ${mdCode(`${example.names.pascal}Schema`)} to show it, in ${mdCode(`${example.names.pascal}InputSchema`)} to take it.`,
        md`3. ${mdCode(`app/services/${example.names.snake}_service.py`)}: in FILTERS and SORTS if lists should know it; a rule is a function ${mdCode("check_...")}.`,
        md`4. ${mdCode("openapi.yaml")} and ${mdCode("app/openapi.json")}: the tests name what is missing.`,
        md`5. ${mdCode(`tests/payloads.py`)} and ${mdCode("tests/factories.py")}: a value for it.`,
        ...(pages ? [md`6. ${mdCode("npm run api:types")} in ${mdCode("frontend/")}, then ${mdCode(`frontend/src/features/${example.names.pluralKebab}/`)}: the schema, the form and the detail page.`] : []),
      )}
    `))}

    ${when(pages, frontendRules)}

    ## Decisions

    [Why this stack](docs/decisions/0001-stack.md), [sessions in cookies](docs/decisions/0002-sessions-in-cookies.md),
    [tenancy](docs/decisions/0003-tenancy.md), [migrations](docs/decisions/0004-migrations.md), [access](docs/decisions/0005-access-table.md)${when(pages, md`, [the frontend](docs/decisions/0006-frontend.md)`)}.
  `;
  return { path: "ARCHITECTURE.md", content: `${block.text}\n` };
}

function tenants({ product }: Plan): Md {
  return product.tenancy === "marketplace" ? md`providers` : md`workspaces`;
}

function relations({ entities }: Plan): Md {
  const rows = entities.map((entity) => {
    const parents = [...entity.references.map(referenceWords), ...entity.links.map(linkWords)];
    return md`- **${mdText(entity.names.label)}**${ownership(entity.ownership)}${parents.length === 0 ? md`` : md`: ${mdText(parents.join("; "))}`}`;
  });
  return rows.length === 0 ? md`Accounts, workspaces and memberships only.` : lines(...rows);
}

function referenceWords({ names, target, required }: ReferencePlan): string {
  const targetLabel = target.kind === "user" ? "user" : target.names.lowerLabel;
  return `${names.lowerLabel === targetLabel ? targetLabel : `${names.lowerLabel} (${targetLabel})`}${required ? "" : ", optional"}`;
}

function linkWords({ names, target }: LinkPlan): string {
  return `${names.lowerLabel} (many ${target.kind === "user" ? "users" : target.names.lowerPluralLabel})`;
}

function ownership(kind: "workspace" | "user" | "global"): Md {
  switch (kind) {
    case "workspace":
      return md``;
    case "user":
      return md` (private to the person who made it)`;
    case "global":
      return md` (shared by all workspaces; only staff may change it)`;
    default:
      return kind satisfies never;
  }
}
