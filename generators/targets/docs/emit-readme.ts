import type { SourceFile } from "../../files/index";
import type { EntityPlan, Plan } from "../../plan/index";
import { join, lines, md, mdCode, mdParagraphs, mdText, when, type Block } from "../../writer/index";
import { hasFrontend } from "./has-frontend";
import { missingParts } from "./missing-parts";
import { requestFlow } from "./request-flow";

type Md = Block<"md">;

/** `README.md`: what this is, how it starts, how one request travels, and what is not in it. */
export function emitReadme(plan: Plan, files: readonly SourceFile[]): SourceFile {
  const { product, entities, roles } = plan;
  const rules = entities.flatMap((entity) => entity.rules.map((rule) => ({ entity, rule })));
  const missing = missingParts(plan, files);
  const pages = hasFrontend(files);
  const block = md`
    # ${mdText(product.name)}

    ${mdText(product.tagline)}

    ${when(product.description !== "" && product.description !== product.tagline, () => mdParagraphs(product.description))}

    ${pages ? md`A Next.js app on a Flask API on PostgreSQL.` : md`A Flask API on PostgreSQL.`} [ARCHITECTURE.md](ARCHITECTURE.md) is the map of the code, [openapi.yaml](openapi.yaml)
    describes every address, [docs/traceability.md](docs/traceability.md) says where each sentence of the description went.

    ## Start it

    With Docker:

    \`\`\`sh
    python3 scripts/write_env.py                      # writes .env with fresh secrets
    docker compose up --build --detach --wait         # http://localhost:8080
    docker compose exec backend flask --app wsgi seed # sample records; prints how to sign in
    \`\`\`

    With any PostgreSQL 14 or later${when(pages, md`, Node 20.9 or later`)} and Python 3.11 to 3.13:

    \`\`\`sh
    make setup DATABASE_URL=postgresql://app:password@localhost:5432/${mdWord(product.snake)}
    make migrate
    make dev                                          # http://localhost:${pages ? 3000 : 8000}
    \`\`\`
    ${when(pages, md`

      \`npm run dev\` is the same as \`make dev\`: it starts both parts, brings the database up to date and adds sample records.
    `)}

    The role in the URL should own its database and be an ordinary one, because a superuser passes row-level security:
    \`CREATE ROLE app LOGIN CREATEDB PASSWORD '...'; CREATE DATABASE ${mdWord(product.snake)} OWNER app;\`

    \`make seed\` adds sample records, \`make check\` runs everything that has to pass before a merge, \`make help\` lists the rest.

    ## What it keeps

    ${entities.length === 0 ? md`Accounts and workspaces; no kind of record of its own yet.` : entityTable(entities)}

    ## Who may do what

    \`owner\` may do everything in ${product.tenancy === "single" ? md`the organisation` : md`their workspace`} and manages its members.

    ${lines(...roles.map(({ names, description }) => md`- **${mdText(names.label)}** (${mdCode(names.snake)})${description === "" ? md`` : md`: ${mdText(description)}`}`))}

    [Who may do what, in words](docs/decisions/0005-access-table.md). The whole table is one file, \`backend/app/access.py\`, and
    \`backend/tests/test_access_matrix.py\` tries every cell of it.

    ${when(rules.length > 0, () => md`
      ## Rules

      ${lines(...rules.map(({ entity, rule }) => md`- **${mdText(entity.names.pluralLabel)}:** ${mdText(rule.message)} (${mdCode(rule.kind === "uniqueTogether" ? `app/models/${entity.names.snake}.py` : `check_${rule.snake}`)})`))}

      Each rule is a named function in the service of its records, and has a test.
    `)}

    ${requestFlow(plan)}

    ## What is not in here

    ${lines(...missing.map((item) => md`- ${mdText(item)}`))}
  `;
  return { path: "README.md", content: `${block.text}\n` };
}

/** A name of the plan that is a legal identifier, inside of a code block. */
function mdWord(name: string): Md {
  return mdText(name);
}

function entityTable(entities: readonly EntityPlan[]): Md {
  return md`
    | | Address | States |
    | --- | --- | --- |
    ${lines(...entities.map(({ names, description, workflow }) => md`| **${mdText(names.pluralLabel)}**${description === "" ? md`` : md`: ${mdText(description)}`} | ${mdCode(`/api/${names.pluralKebab}`)} | ${workflow === null ? md`` : join(workflow.field.enumValues.map((state) => mdText(state.names.label)), ", ")} |`))}
  `;
}
