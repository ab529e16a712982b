const STATE_NAME = /^(?:status|state|stage|phase|estado|etapa|situaci[oó]n|situa[cç][aã]o|statut|[eé]tat|[eé]tape|zustand|状态|阶段)$/iu;

/** Whether a field is called like what holds the state of a record, in any language that is read by its words. */
export function isStateName(name: string): boolean {
  return STATE_NAME.test(name.trim());
}
