const made = new Map<string, unknown>();
const slot = Symbol.for("groundwork.once-per-process");
const shared = globalThis as typeof globalThis & { [slot]?: Map<string, unknown> };

/**
 * Makes a value once per process. Next.js may load one module into several
 * bundles of a server; a pool or a queue must still exist only once.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const values = (shared[slot] ??= made);
  if (!values.has(name)) values.set(name, make());
  return values.get(name) as T;
}
