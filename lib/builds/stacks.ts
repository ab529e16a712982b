/**
 * The stacks a build can be started with, as the page offers them. The web process must
 * not load the generators, so the list is repeated here; a test holds the two together.
 */
export const STACKS = [
  { id: "flask-nextjs", name: "Flask and Next.js", summary: "Python 3.11 to 3.13, Flask, SQLAlchemy 2, PostgreSQL; Next.js, React, TypeScript, Tailwind" },
  { id: "flask", name: "Flask", summary: "Python 3.11 to 3.13, Flask, SQLAlchemy 2, PostgreSQL" },
] as const;

export function isStack(id: string): boolean {
  return STACKS.some((stack) => stack.id === id);
}
