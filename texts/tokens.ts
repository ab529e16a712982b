/** API tokens. */
export const texts = {
  title: "API tokens",
  create: {
    title: "New token",
    lead: "A token lets a program work on the projects of this workspace for you.",
    needsPlan: (plan: string) => `API tokens come with Pro and Team; this workspace is on ${plan}.`,
    name: "Name",
    nameHint: "What uses it, such as “build server”.",
    scope: "It may",
    write: "read, change and build",
    read: "read only",
    submit: "Make a token",
    busy: "Making …",
    copy: "Copy it now. It is not shown again.",
  },
  list: {
    title: "Your tokens",
    none: "There are none.",
    ending: (ending: string) => `… ${ending}`,
    scopes: { write: "Reads, changes and builds", read: "Reads only" },
    used: (scope: string, made: string, last: string | null) => `${scope}, made ${made}, ${last === null ? "never used" : `last used ${last}`}`,
    revoke: "Revoke",
    revoking: "Revoking …",
    revoked: "Revoked.",
  },
  documentation: {
    title: "Documentation",
    before: "The HTTP API is described in",
    after: ". On the command line, begin with",
    end: ".",
  },
} as const;
