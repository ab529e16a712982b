import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { join, py, pyString, PythonModule } from "../../../writer/index";
import { columnName, tuple } from "../../python/columns";

/** `app/audit_policy.py`: which values the audit log hides, and which lists of ids it follows. */
export function emitAuditPolicy(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "What the audit log hides, and which relations it follows." });
  const masked = [
    { name: "invitation", columns: ["email"] },
    ...plan.entities.map(({ names, fields }) => ({ name: names.snake, columns: fields.filter(({ sensitivity }) => sensitivity !== "none").map(columnName) })),
  ].filter(({ columns }) => columns.length > 0);
  const linked = plan.entities.filter(({ links }) => links.length > 0);
  const body = py`
    # Values of these fields are personal: the log says that they changed, not how.
    MASKED: dict[str, frozenset[str]] = {
        ${join(masked.map(({ name, columns }) => py`${pyString(name)}: frozenset({${join(columns.map((column) => pyString(column)), ", ")}})`), ",\n")},
    }

    # Lists of related records that are part of a record.
    LINKS: dict[str, tuple[str, ...]] = {${join(linked.map(({ names, links }) => py`${pyString(names.snake)}: ${tuple(links.map((link) => pyString(link.names.snake)))}`), ", ")}}
  `;
  return { path: "backend/app/audit_policy.py", content: python.render(body) };
}
