/** The stacks a build can be started with, as the page offers them. */
export const STACKS = [{ id: "flask", name: "Flask", summary: "Python 3.11+, Flask, SQLAlchemy, PostgreSQL" }] as const;

export function isStack(id: string): boolean {
  return STACKS.some((stack) => stack.id === id);
}
