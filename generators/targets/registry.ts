import type { SourceFile } from "../files/index";
import type { Plan } from "../plan/index";
import { emitDocs } from "./docs/index";
import { emitFlask } from "./flask/index";
import { emitInfra } from "./infra/index";
import { emitNextjs } from "./nextjs/index";
import { emitOpenApi } from "./openapi/index";
import { emitSeed } from "./seed/index";

/** What a codebase can be made of: how a stack is called, and every file it prints. */
export interface Stack {
  readonly id: string;
  readonly name: string;
  /** One line for people who choose. */
  readonly summary: string;
  /** Every file of the codebase, unformatted and in no particular order. */
  readonly emit: (plan: Plan) => readonly SourceFile[];
}

/** The only list of stacks. A new target is a folder beside this file and a row here. */
export const STACKS: readonly Stack[] = [
  {
    id: "flask-nextjs",
    name: "Flask and Next.js",
    summary: "Python 3.11 to 3.13, Flask, SQLAlchemy 2, PostgreSQL; Next.js, React, TypeScript, Tailwind",
    emit: (plan) => withDocs(plan, [...emitFlask(plan), ...emitNextjs(plan), ...emitOpenApi(plan), ...emitInfra(plan, { frontend: "nextjs" }), ...emitSeed(plan)]),
  },
  {
    id: "flask",
    name: "Flask",
    summary: "Python 3.11 to 3.13, Flask, SQLAlchemy 2, PostgreSQL",
    emit: (plan) => withDocs(plan, [...emitFlask(plan), ...emitOpenApi(plan), ...emitInfra(plan), ...emitSeed(plan)]),
  },
];

/** Documents come last: the trace points into every other file. */
function withDocs(plan: Plan, files: readonly SourceFile[]): readonly SourceFile[] {
  return [...files, ...emitDocs(plan, files)];
}
