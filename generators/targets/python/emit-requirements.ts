import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { BACKEND_PARTS } from "./backend-parts";
import { DEVELOPMENT, SHARED } from "./requirements";

/** `requirements.txt` and `requirements-dev.txt`: every version pinned. `edge` is what the framework adds. */
export function emitRequirements(plan: Plan, edge: Readonly<Record<string, string>>): readonly SourceFile[] {
  const runtime: Record<string, string> = { ...SHARED, ...edge };
  for (const part of BACKEND_PARTS) Object.assign(runtime, part.requirements?.(plan) ?? {});
  const development = Object.entries(DEVELOPMENT).filter(([name]) => !(name in runtime));
  return [
    { path: "backend/requirements.txt", content: print(Object.entries(runtime)) },
    { path: "backend/requirements-dev.txt", content: `-r requirements.txt\n${print(development)}` },
  ];
}

function print(pins: readonly (readonly [string, string])[]): string {
  const sorted = [...pins].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return sorted.map(([name, version]) => `${name}==${version}\n`).join("");
}
