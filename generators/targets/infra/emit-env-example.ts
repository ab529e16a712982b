import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import type { Surroundings } from "./surroundings";
import { environmentGroups } from "./environment-lines";

/** `.env.example`: every variable with its meaning. Holds no secret; `make setup` makes them. */
export function emitEnvExample(plan: Plan, around: Surroundings): SourceFile {
  const groups = environmentGroups(plan, around).map(({ title, lines }) => `# ${title}\n\n${lines.map(({ name, value, comment }) => `# ${comment}\n${name}=${value}`).join("\n")}`);
  return { path: ".env.example", content: `# Copied to .env by \`make setup\`, which fills the empty secrets.\n\n${groups.join("\n\n")}\n` };
}
