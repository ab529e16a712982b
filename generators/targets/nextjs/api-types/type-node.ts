/** A TypeScript type on the way to its text, as far as the layout of the text depends on what it is. */
export type TypeNode =
  | { readonly kind: "keyword"; readonly text: "string" | "number" | "boolean" | "null" | "never" | "unknown" }
  | { readonly kind: "literal" | "reference"; readonly text: string }
  | { readonly kind: "array"; readonly item: TypeNode }
  | { readonly kind: "union" | "intersection"; readonly parts: readonly TypeNode[] }
  | { readonly kind: "object"; readonly members: readonly Member[] };

/** One line of an object type; `name` is printed as it is. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly readOnly: boolean;
  readonly type: TypeNode;
  /** Lines of the comment above it. */
  readonly comment: readonly string[];
}

export const keyword = (text: Extract<TypeNode, { kind: "keyword" }>["text"]): TypeNode => ({ kind: "keyword", text });

/** One of several types; a keyword that is there twice is printed once. */
export function unionOf(parts: readonly TypeNode[]): TypeNode {
  return combine("union", parts);
}

/** All of several types at once. */
export function intersectionOf(parts: readonly TypeNode[]): TypeNode {
  return combine("intersection", parts);
}

function combine(kind: "union" | "intersection", parts: readonly TypeNode[]): TypeNode {
  const [first] = parts;
  if (first === undefined) return keyword("never");
  if (parts.length === 1) return first;
  const keywords = new Set<string>();
  const kept = parts.filter((part) => {
    if (part.kind !== "keyword" || part.text === "unknown") return true;
    if (keywords.has(part.text)) return false;
    keywords.add(part.text);
    return true;
  });
  return { kind, parts: kept };
}

/** An entry of an object type. */
export function member(name: string, type: TypeNode, rest: Partial<Omit<Member, "name" | "type">> = {}): Member {
  return { name: propertyName(name), type, optional: false, readOnly: false, comment: [], ...rest };
}

/** How TypeScript's own printer writes the name of a property. */
function propertyName(name: string): string {
  if (String(Number(name)) === name && !name.startsWith("-")) return name;
  return /^[A-Za-z_$][A-Za-z_$0-9]*$/.test(name) ? name : JSON.stringify(name);
}
