import { classEndings, reservedClasses } from "./reserved";

/** Whether a class is called so already: by the app, by a library, or by what is made of an entity's class. */
export function classIsTaken(pascal: string, entityClasses: ReadonlySet<string>): boolean {
  if (reservedClasses.has(pascal)) return true;
  return classEndings.some((ending) => pascal.endsWith(ending) && entityClasses.has(pascal.slice(0, -ending.length)));
}
