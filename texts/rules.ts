interface Overlap {
  readonly start: string;
  readonly end: string;
  /** For each of which it counts; none counts over all. */
  readonly parent: string | null;
}

interface Requirement {
  readonly field: string;
  readonly when: string;
  readonly value: string;
}

/** Rules of an entity: what they say, and the form that makes one. */
export const texts = {
  title: "Rules",
  add: "Add a rule",
  for: (entity: string) => ` for ${entity}`,
  message: "What a person is told who breaks it",
  messageHint: "Left empty, the message is derived",
  remove: (sentence: string) => `Remove the rule: ${sentence}`,
  form: {
    form: "Form",
    kinds: {
      compare: "one value compared with another",
      compareNow: "a date compared with now",
      uniqueTogether: "two values unique together",
      noOverlap: "times that never overlap",
      limitPerParent: "at most so many for each parent",
      requiredWhen: "required for one choice",
      lockedIn: "locked in a state",
    },
    operators: { ">": "is after / above", ">=": "is not before / below", "<": "is before / below", "<=": "is not after / above" },
    value: "Value",
    otherValue: "Other value",
    date: "Date",
    with: "with",
    start: "Start",
    end: "End",
    forEach: "For each",
    all: "(all of them)",
    atMost: "At most",
    when: "When",
    state: "State",
    compared: "Compared",
    pair: (field: string, value: string) => `${field} is ${value}`,
    ruleFor: (entity: string) => ` rule for ${entity}`,
  },
  sentence: {
    compared: { "<": "is before", "<=": "is not after", ">": "is after", ">=": "is not before" },
    now: "now",
    limit: (most: number | null, parent: string) => `At most ${most ?? "as many as the parent says"} for each ${parent}`,
    unique: (members: readonly string[]) => `${members.join(" and ")} together are unique`,
    noOverlap: ({ start, end, parent }: Overlap) => `${start} to ${end} never overlap${parent === null ? "" : ` for one ${parent}`}`,
    required: ({ field, when, value }: Requirement) => `${field} is required when ${when} is ${value}`,
    locked: (states: readonly string[]) => `Cannot be changed any more when ${states.join(" or ")}`,
  },
} as const;
