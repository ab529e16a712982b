import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { join, ts, tsString, TypeScriptModule } from "../../writer/index";
import { iconOf } from "./entity-icons";

const MOST = 6;

/** `src/features/landing/highlights.ts`: what the landing page says the product is for. */
export function emitHighlights(plan: Plan): SourceFile {
  const module = new TypeScriptModule();
  module.declare("Highlight");
  module.declare("HIGHLIGHTS");
  const entities = plan.entities.filter(({ isJoin }) => !isJoin);
  // What is described says more than a bare name.
  const described = entities.filter(({ description }) => description !== "");
  const shown = (described.length >= 3 ? described : entities).slice(0, MOST);
  const rows = shown.map((entity) => {
    const name = iconOf(entity.names.lowerLabel, entities.indexOf(entity));
    return ts`{ title: ${tsString(entity.names.pluralLabel)}, text: ${tsString(entity.description)}, icon: ${module.use("lucide-react", name, { as: `${name}Icon` })} }`;
  });
  const body = ts`
    interface Highlight {
      readonly title: string;
      readonly text: string;
      readonly icon: ${module.useType("lucide-react", "LucideIcon")};
    }

    /** What the product is for, as the landing page tells it. */
    export const HIGHLIGHTS: readonly Highlight[] = [
      ${join(rows, ",\n")}
    ];
  `;
  return { path: "frontend/src/features/landing/highlights.ts", content: module.render(body), sources: shown.map(({ id }) => id) };
}
