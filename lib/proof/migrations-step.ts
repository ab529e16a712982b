import { readdirSync } from "node:fs";
import path from "node:path";
import { runInOrder, type Step } from "./step";

const ALEMBIC = ["alembic", "-c", "migrations/alembic.ini"];

/** Every migration up, down and up again on a real PostgreSQL, and no difference to the models at the end. */
export const migrationsStep: Step = {
  name: "migrations",
  run: async (context) => {
    const revisions = readdirSync(path.join(context.backend, "migrations", "versions")).filter((name) => name.endsWith(".py"));
    const outcome = await runInOrder(
      context,
      [[...ALEMBIC, "upgrade", "head"], [...ALEMBIC, "downgrade", "base"], [...ALEMBIC, "upgrade", "head"], [...ALEMBIC, "check"]],
      { environment: { DATABASE_URL: context.databaseUrl("migrations") } },
    );
    return { ...outcome, counts: { revisions: revisions.length } };
  },
};
