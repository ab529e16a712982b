interface Schedule {
  readonly kind: string;
  readonly entity: string;
  readonly hour: number;
}

/** Features, scheduled work, uses of a language model, integrations. */
export const texts = {
  title: "Features",
  flags: {
    billing: { name: "Billing of plans", what: "workspaces pay for the product through Stripe" },
    payments: { name: "Payments", what: "people pay for records" },
    email: { name: "E-mail", what: "beyond what sign-in needs" },
    notifications: { name: "Notifications", what: "a list and a count in the app" },
    fileUpload: { name: "File upload", what: "for fields of type file and image" },
    auditLog: { name: "Audit log", what: "who changed what and when" },
    publicApi: { name: "API tokens", what: "for other programs" },
    realtime: { name: "Live updates", what: "changes of others appear by themselves" },
  },
  listed: { search: "Search", export: "CSV export" },
  ofNothing: "of nothing",
  of: (entities: readonly string[]) => `of ${entities.join(", ")}`,
  jobs: {
    title: "Scheduled work",
    kinds: { remind: "remind of a date", transitionWhenPast: "move on when a date has passed", digest: "mail a summary", purge: "delete what is old" },
    recipients: { creator: "its creator", assigned: "whoever it is assigned to", owners: "the owners" },
    what: "job",
    placeholder: "Called, such as remind of due tasks",
    newKind: "Kind of the new job",
    newEntity: "Entity of the new job",
    summary: ({ kind, entity, hour }: Schedule) => `${kind}: ${entity}, at ${hour}:00 UTC`,
    name: "Name",
    date: "Date",
    daysBefore: "Days before (negative: after)",
    act: "Act",
    every: "Every",
    day: "day",
    week: "week",
    days: "Days",
    tells: "Tells",
    hour: "Hour (UTC)",
    remove: (name: string) => `Remove the job ${name}`,
  },
  ai: {
    title: "Language model",
    what: "use of a language model",
    placeholder: "Called, such as summarise the request",
    entity: "Entity the model reads",
    summary: (kind: string, entity: string) => `${kind}: ${entity}`,
    name: "Name",
    does: "Does",
    output: "The accepted answer goes to",
    nowhere: "nowhere: it is only shown",
    reads: "Reads",
    purpose: "What for",
    remove: (name: string) => `Remove ${name}`,
  },
  integrations: {
    title: "Integrations",
    directions: { out: "we send", in: "we receive", both: "both ways" },
    what: "integration",
    placeholder: "A service, such as Slack",
    name: "Name of the integration",
    category: "Category",
    direction: "Direction",
    remove: (name: string) => `Remove the integration ${name}`,
  },
} as const;
