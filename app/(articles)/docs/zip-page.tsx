import { Code } from "../_components/code";

const COMMANDS = `python3 scripts/write_env.py                  # writes .env with fresh secrets
docker compose up --build --detach --wait     # starts everything
make check                                    # runs every test and check`;

export function ZipPage() {
  return (
    <>
      <p>A complete codebase that is yours, without a runtime of ours in it. The README of each zip is written for its product and begins with the commands:</p>
      <Code label="The first commands">{COMMANDS}</Code>
      <h2>The backend</h2>
      <ul>
        <li>One model, schema, service and blueprint for each entity, with names from your description.</li>
        <li>Alembic migrations, workspaces kept apart by row-level security of PostgreSQL, sign-up, sign-in, invitations, roles.</li>
        <li>Rules, permissions and states from the description, in the service of their entity.</li>
        <li>Tests of routes, models, permissions and refusals; the table of who may do what is tried cell by cell.</li>
        <li>
          <code>openapi.yaml</code>, Dockerfile, <code>docker-compose.yml</code>, CI, Makefile.
        </li>
      </ul>
      <h2>The frontend</h2>
      <p>
        With the stack of Flask and Next.js there is a <code>frontend/</code> folder beside the backend: a Next.js application in TypeScript with the pages of the
        accounts and, for each entity, a list, a detail page and forms. Its types come from <code>openapi.yaml</code>.
      </p>
      <h2>Where things came from</h2>
      <p>
        <code>GENOME.json</code> is the model everything was printed from. <code>TRACE.json</code> and <code>docs/traceability.md</code> say which sentence became
        which file and which test. <code>ARCHITECTURE.md</code> is the map for whoever works on the code next.
      </p>
      <h2>The proof</h2>
      <p>
        <code>groundwork prove</code> installs the codebase, lints it, checks its types, runs its migrations up and down on a real PostgreSQL and runs its whole
        test suite. The result is <code>PROOF.json</code>, with versions and counts; anyone can run it again.
      </p>
    </>
  );
}
