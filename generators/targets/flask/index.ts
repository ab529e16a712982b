import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { backendFiles } from "./files";

/** Every file of the Flask backend of a plan, unformatted and in no particular order. */
export function emitFlask(plan: Plan): SourceFile[] {
  return [...backendFiles(plan)];
}
