/** The status page. */
export const texts = {
  title: "Status",
  description: "Whether Groundwork answers, takes builds and finishes them, right now.",
  healthy: "Everything works",
  unhealthy: "Something does not work",
  asked: (time: string) => `Asked when this page was made, ${time} UTC. Programs ask`,
  end: ".",
  parts: {
    web: { name: "Pages", means: "This page reached you." },
    database: { name: "Database", means: "Projects can be read and saved." },
    queue: { name: "Queue", means: "Builds can be started. Without it they are kept and started later." },
    worker: { name: "Workers", means: "Builds are made. Without one they wait." },
  },
  answers: "answers",
  silent: "does not answer",
} as const;
