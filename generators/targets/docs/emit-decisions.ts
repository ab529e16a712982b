import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { lines, md, mdCode, mdText, when, type Block } from "../../writer/index";
import { describeGrants } from "./describe-access";
import { hasFrontend } from "./has-frontend";

type Md = Block<"md">;

function decision(path: string, text: Md): SourceFile {
  return { path: `docs/decisions/${path}.md`, content: `${text.text}\n` };
}

/** `docs/decisions/`: why the codebase is as it is, one page for each decision that is dear to change. */
export function emitDecisions(plan: Plan, files: readonly SourceFile[]): readonly SourceFile[] {
  return [stack(plan), sessions(), tenancy(plan), migrations(plan), access(plan), ...(hasFrontend(files) ? [frontend()] : [])];
}

function frontend(): SourceFile {
  return decision("0006-frontend", md`
    # 6. A Next.js app that knows the API by its description

    **Context.** Lists, forms and permissions exist on both sides. Written twice by hand, they drift apart, and the person
    in front of the screen notices first.

    **Decision.** Next.js with the App Router, React and TypeScript in strict mode. The types of every request come from
    \`openapi.yaml\` (openapi-typescript, openapi-fetch); forms check the limits of the API before they send, and show what
    the API refuses at the field it names. TanStack Query keeps what the server said. Pages are rendered in the browser: what
    they show depends on the session, whose cookies only the API can read. Components are built on Radix for keyboard and
    screen reader, and styled with Tailwind by the colours of one file.

    **Consequences.** A change of the API shows up as type errors, in one command. The frontend holds no secret and no
    rule of its own; it can be replaced. Every page carries a content security policy with a nonce, so pages are not prerendered.
  `);
}

function stack({ product, features }: Plan): SourceFile {
  return decision("0001-stack", md`
    # 1. Flask, SQLAlchemy and PostgreSQL

    **Context.** ${mdText(product.name)} is records with rules, seen by people with different rights. It needs transactions and
    constraints more than it needs raw speed, and a team that joins later should know the tools already.

    **Decision.** Flask with blueprints, SQLAlchemy 2 with typed models, marshmallow at the edge, Alembic for the schema.
    PostgreSQL only, also in tests: row-level security, range constraints and JSONB are used and have no counterpart in SQLite.
    ${when(features.jobs, md`Work that should not keep a request waiting runs in Celery, with Redis as its queue.`)}

    **Consequences.** One process type serves everything and scales by workers. There is no in-memory test mode. Services take
    a session and a user and know nothing of Flask, so another web framework could call them.
  `);
}

function sessions(): SourceFile {
  return decision("0002-sessions-in-cookies", md`
    # 2. Sessions in httpOnly cookies

    **Context.** Tokens in localStorage can be read by any script on the page; plain server sessions need a lookup and still
    have to be protected against requests from other sites.

    **Decision.** Two signed tokens in httpOnly, SameSite=Lax cookies: one for 15 minutes, one to renew it, sent to
    \`/api/auth\` only. Every renewal replaces the second one; an outdated one ends the whole session, because somebody copied it.
    Unsafe methods need the CSRF token in a header. Each session is a row that can be ended, and every request looks it up.

    **Consequences.** Signing out works at once, on one device or on all. Programs that are not browsers have to keep cookies.
    Passwords are hashed with bcrypt over SHA-256, so long ones count in full; an unknown address takes as long as a wrong password.
  `);
}

function tenancy({ product, entities }: Plan): SourceFile {
  const shared = entities.filter(({ ownership }) => ownership === "global").map(({ names }) => names.lowerPluralLabel);
  const open = entities.filter(({ publicRead }) => publicRead).map(({ names }) => names.lowerPluralLabel);
  return decision("0003-tenancy", md`
    # 3. ${tenancyTitle(product.tenancy)}

    **Context.** ${tenancyContext(product.tenancy)}

    **Decision.** Every row carries \`workspace_id\`. Services filter by it (\`app/rows.py\`, \`app/visibility.py\`), and PostgreSQL
    checks again: policies are forced for the owner of the tables too and compare the column with a setting that lives as long
    as the transaction (\`app/tenancy.py\`). A record out of reach is answered as if it did not exist: 404.
    ${when(shared.length > 0, () => md`Shared by all: ${mdText(shared.join(", "))}; only staff (${mdCode("flask grant-staff")}) may change them.`)}
    ${when(open.length > 0, () => md`Readable without signing in: ${mdText(open.join(", "))}.`)}

    **Consequences.** The app has to connect as an ordinary role, because a superuser passes every policy; the tests take an
    unprivileged role for the same reason. Reports across workspaces need a role of their own. Moving one customer to a
    database of its own stays possible, because no row points at another workspace.
  `);
}

function tenancyTitle(kind: Plan["product"]["tenancy"]): Md {
  switch (kind) {
    case "workspaces":
      return md`One database, a workspace for each team`;
    case "single":
      return md`One organisation, and the locks of many`;
    case "marketplace":
      return md`Providers own workspaces, customers reach across`;
    default:
      return kind satisfies never;
  }
}

function tenancyContext(kind: Plan["product"]["tenancy"]): Md {
  switch (kind) {
    case "workspaces":
      return md`Teams that do not know each other use one installation. Nothing would hurt more than one seeing another's records. A database for each team would be the safest and the most work to run.`;
    case "single":
      return md`One organisation uses this installation: the first person to register founds it. Rights differ between people, not between organisations, but a second one should not need a rewrite.`;
    case "marketplace":
      return md`Providers offer, customers choose. A provider's records are its own; what is offered is public; what a customer orders concerns both.`;
    default:
      return kind satisfies never;
  }
}

function migrations({ features }: Plan): SourceFile {
  return decision("0004-migrations", md`
    # 4. The schema is what the migrations say

    **Context.** A schema made from models in one place and by migrations in another differs sooner or later, and a test
    database that was made another way proves little.

    **Decision.** Alembic alone changes the schema, in development, tests and production. Constraints have names by convention, so
    that they can be dropped and so that their violation can be translated. Every migration can be undone.
    \`flask db check\` is part of \`make check\`${when(features.auditLog, md`; triggers and policies, which it does not see, have tests of their own`)}.

    **Consequences.** Changing a model without a migration fails the checks. Renames have to be written by hand, because Alembic
    sees a column that goes and another that comes. \`/readyz\` is red until the database has every migration.
  `);
}

function access(plan: Plan): SourceFile {
  const { roles, entities } = plan;
  return decision("0005-access-table", md`
    # 5. One table says who may do what

    **Context.** Rights that are spread over views are forgotten in one of them. Auditors and founders want to read them.

    **Decision.** \`app/access.py\` is data: role, kind of record, action, which records, which fields. \`app/permissions.py\` answers
    from it, in SQL for lists and in Python for one record; both are compared by the access matrix test.

    ${lines(...roles.map((role) => md`
      ### ${mdText(role.names.label)}

      ${lines(...entities.map((entity) => md`- ${mdText(entity.names.pluralLabel)}: ${mdText(describeGrants(entity, role))}`))}

    `))}

    **Consequences.** A new action is refused until the table has a row for it. What a role may do is visible in a diff.
  `);
}
