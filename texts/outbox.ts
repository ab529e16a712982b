/** The outbox of an installation without a mail server. */
export const texts = {
  title: "Outbox",
  lead: "No mail server is set (SMTP_URL), so letters wait here. Only this machine can open the page; letters go after a week.",
  none: "There are no letters yet. Signing up writes the first one.",
  to: (recipient: string) => `To ${recipient},`,
} as const;
