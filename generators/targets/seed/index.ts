import { loadStatic, type SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { emitSeedData } from "./emit-seed-data";

/** `flask seed`: sample records of every kind, made through the services. */
export function emitSeed(plan: Plan): SourceFile[] {
  return [...loadStatic("seed"), emitSeedData(plan)];
}
