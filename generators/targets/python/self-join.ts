import type { LinkPlan } from "../../plan/index";
import { identifier, join, py, pyString, type Block } from "../../writer/index";

type Py = Block<"py">;

const LONGEST = 100;
const INDENT = 8;

export interface SelfJoin {
  readonly keyword: "primaryjoin" | "secondaryjoin";
  readonly link: LinkPlan;
  /** The column of the association table that this end is in. */
  readonly column: string;
}

/**
 * One end of a link of an entity with itself. A lambda cannot be broken over lines, so that names too long for one are
 * given as text, which SQLAlchemy reads when it has all models.
 */
export function selfJoin({ keyword, link, column }: SelfJoin): Py {
  const own = link.from.names.pascal;
  const { table } = link.names;
  const line = `${keyword}=lambda: ${own}.id == ${table}.c.${column},`;
  if (INDENT + line.length <= LONGEST) return py`${identifier(keyword)}=lambda: ${identifier(own)}.id == ${identifier(table)}.c.${identifier(column)}`;
  const parts = [`${own}.id`, ` == ${table}`, `.c.${column}`].map((part) => pyString(part));
  return py`
    ${identifier(keyword)}=(
        ${join(parts, "\n")}
    )
  `;
}
