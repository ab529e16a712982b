import { classEndings, reservedClasses } from "./reserved";

/** Parts of the app that are described as entities are. */
const standardClasses: ReadonlySet<string> = new Set(["User", "Workspace", "Membership", "Invitation", "Session", "Role", "File"]);

/** Whether a class is called so already: by the app, by a library, or by what is made of an entity's class. */
export function classIsTaken(pascal: string, entityClasses: ReadonlySet<string>): boolean {
  if (reservedClasses.has(pascal)) return true;
  return classEndings.some((ending) => {
    const stem = pascal.endsWith(ending) ? pascal.slice(0, -ending.length) : "";
    return entityClasses.has(stem) || standardClasses.has(stem);
  });
}
