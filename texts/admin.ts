/** The administration. */
export const texts = {
  title: "Administration",
  figures: {
    accounts: "Confirmed accounts",
    visitors: "Visitors without an account",
    projects: "Projects",
    workers: "Workers that answer",
    letters: "Letters that could not be sent yet",
    archives: "Archives that wait to be removed",
    queued: "Builds in the queue",
    ofLastDay: (state: string) => `Builds of the last day: ${state}`,
  },
  accounts: {
    caption: "Latest accounts",
    columns: ["Address", "State", "Signed up", "Last here"],
    confirmed: "confirmed",
    unconfirmed: "not confirmed",
    none: "Nobody has signed up yet.",
  },
  failures: { caption: "Latest failed builds", columns: ["Build", "Stack", "When", "Reason"], none: "No build has failed." },
} as const;
