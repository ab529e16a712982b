import type { Member, TypeNode } from "./type-node";

/** Text of a type as TypeScript's own printer lays it out; `indent` is that of the line it stands on. */
export function printType(node: TypeNode, indent: string): string {
  switch (node.kind) {
    case "keyword":
    case "literal":
    case "reference":
      return node.text;
    case "array":
      return `${printInside(node.item, indent)}[]`;
    case "union":
      return node.parts.map((part) => printType(part, indent)).join(" | ");
    case "intersection":
      return node.parts.map((part) => (part.kind === "union" ? printInside(part, indent) : printType(part, indent))).join(" & ");
    case "object":
      return `{\n${printMembers(node.members, `${indent}    `)}${indent}}`;
    default:
      return node satisfies never;
  }
}

/** The lines of an object type, each with its comment. */
export function printMembers(members: readonly Member[], indent: string): string {
  return members.map((each) => `${printComment(each.comment, indent)}${indent}${printMember(each, indent)}\n`).join("");
}

function printMember({ name, optional, readOnly, type }: Member, indent: string): string {
  return `${readOnly ? "readonly " : ""}${name}${optional ? "?" : ""}: ${printType(type, indent)};`;
}

function printInside(node: TypeNode, indent: string): string {
  const text = printType(node, indent);
  return node.kind === "union" || node.kind === "intersection" ? `(${text})` : text;
}

/** A comment of one line, or one with a line for each entry; entries may hold lines of their own. */
function printComment(lines: readonly string[], indent: string): string {
  if (lines.length === 0) return "";
  const single = lines.length === 1 && !lines[0]?.includes("\n");
  const text = single ? `* ${lines.join("")} ` : `*\n * ${lines.join("\n * ")}\n `;
  const [first = "", ...rest] = `/*${text.replace(/\*\//g, "*\\/")}*/`.split(/\r\n|[\n\r\u2028\u2029]/);
  return `${indent}${[first.trim(), ...rest.map((line) => indentLine(line, indent))].join("\n")}\n`;
}

/** A further line of a comment: blanks at its start are kept as so many spaces, blanks at its end are not. */
function indentLine(line: string, indent: string): string {
  const trimmed = line.trim();
  if (trimmed === "") return "";
  let width = 0;
  for (const letter of line.slice(0, line.indexOf(trimmed))) width += letter === "\t" ? 4 - (width % 4) : 1;
  return `${indent}${" ".repeat(width)}${trimmed}`;
}
