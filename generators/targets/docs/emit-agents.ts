import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { md, mdText, when } from "../../writer/index";
import { hasFrontend } from "./has-frontend";

/** `AGENTS.md`: what a coding agent has to know before it changes something. */
export function emitAgents(plan: Plan, files: readonly SourceFile[]): SourceFile {
  const pages = hasFrontend(files);
  const block = md`
    # Working on ${mdText(plan.product.name)}

    Read ARCHITECTURE.md first. The commands run from the root of the repository and need a PostgreSQL in \`.env\` or \`DATABASE_URL\`:

    - \`make check\`: linters, tests and migration drift; has to pass before every commit
    - \`make test\`: all tests; for one file: \`cd backend && .venv/bin/dotenv -f ../.env run -- .venv/bin/pytest tests/test_auth.py\`
    ${when(pages, md`- \`cd frontend && npm run check\`: types, lint, format, tests and build of the pages; \`make browser\`: the app in a browser`)}
    - \`make format\`, \`make migration m="..."\`, \`make routes\`

    Do:

    - Put rules into services, as functions named \`check_...\` whose docstring is what the user is told, with a test.
    - Load and change records through \`app/rows.py\`; give the access table \`app/access.py\` a row for every new action.
    - Raise the errors of \`app/errors.py\` with a field, so that forms can show them.
    - Describe every new address in \`openapi.yaml\` and \`backend/app/openapi.json\`; the tests compare all three.
    - Write a migration for every change of a model, and make it go down as well.
    ${when(pages, md`
      - After a change of \`openapi.yaml\`: \`npm run api:types\` in \`frontend/\`. Call the API through \`unwrap(api.GET(...))\` only.
      - Ask \`can(...)\` before an action is offered, and change \`frontend/src/access/access.ts\` together with \`backend/app/access.py\`.
      - Take colours from \`frontend/src/app/theme.css\`, parts from \`frontend/src/components/\`; every control has a label.
    `)}

    Never:

    - \`session.get(Model, id)\` or a bare \`select\` for a workspace's records: both pass the first lock.
    - \`commit\` in a service, \`create_all\`, SQL put together from text.
    - A secret, a token or a password in a log, a response body or the repository.
    - A test that is skipped because the database is missing.
    ${when(plan.features.jobs, md`- Work in a task without \`enter_workspace\`: row-level security hides everything.`)}

    \`GENOME.json\` is the model this code was made from and \`TRACE.json\` leads from each sentence of the description to the code.
  `;
  return { path: "AGENTS.md", content: `${block.text}\n` };
}
