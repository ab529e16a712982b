/** A letter before it is addressed: paragraphs in their order; an address to follow stands in one of its own. */
export interface Wording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

interface Charge {
  readonly amount: string;
  /** The number of the invoice, if it has one by now. */
  readonly number: string | null;
  /** Where the invoice can be read, if anywhere. */
  readonly page: string | null;
}

interface Refusal {
  readonly amount: string;
  /** The day on which it is tried again, if it is. */
  readonly again: string | null;
}

interface Invitation {
  readonly by: string;
  readonly workspace: string;
  readonly link: string;
}

/** What the letters say. */
export const texts = {
  signature: "Groundwork",
  billing: (page: string) => `Plan and invoices: ${page}`,
  finishSignUp: (link: string): Wording => ({
    subject: "Finish your account",
    paragraphs: [
      "Somebody, most likely you, signed up at Groundwork with this address. Follow the link to choose a password; that finishes the account:",
      link,
      "The link works once, for 24 hours. If it was not you, do nothing: there is no account until somebody who reads your mail chooses a password.",
    ],
  }),
  alreadySignedUp: (signIn: string, forgotten: string): Wording => ({
    subject: "You already have an account",
    paragraphs: [
      "Somebody, most likely you, signed up at Groundwork with this address. There is an account with it already. Sign in:",
      signIn,
      `If the password is forgotten, choose a new one: ${forgotten}`,
    ],
  }),
  resetPassword: (link: string): Wording => ({
    subject: "Choose a new password",
    paragraphs: [
      "Somebody, most likely you, asked for a new password at Groundwork. Choose it here:",
      link,
      "The link works once, for one hour. If it was not you, do nothing: the password stays as it is.",
    ],
  }),
  changeAddress: (link: string): Wording => ({
    subject: "Confirm your new address",
    paragraphs: [
      "This address is to become the one of a Groundwork account. If you asked for it, confirm it in a browser that is signed in with that account:",
      link,
      "The link works once, for 24 hours. Until then the account keeps its former address. If it was not you, do nothing.",
    ],
  }),
  addressChanged: {
    subject: "Your address was changed",
    paragraphs: ["The address of your Groundwork account was changed; this one no longer signs in. If it was not you, answer this mail at once."],
  } satisfies Wording,
  passwordChanged: (forgotten: string): Wording => ({
    subject: "Your password was changed",
    paragraphs: ["The password of your Groundwork account was changed, and every other browser was signed out.", `If it was not you, choose a new password at once: ${forgotten}`],
  }),
  invitation: ({ by, workspace, link }: Invitation): Wording => ({
    subject: "You are invited to a workspace",
    paragraphs: [
      `${by} invites you to work on the projects of "${workspace}" at Groundwork. Sign in or make an account with this address, then accept:`,
      link,
      "The invitation stands for seven days. If you do not know the sender, do nothing.",
    ],
  }),
  receipt: ({ amount, number, page }: Charge): Wording => ({
    subject: "Receipt for your payment",
    paragraphs: [`You paid ${amount} for Groundwork${number === null ? "" : `, invoice ${number}`}.`, ...(page === null ? [] : [`The invoice: ${page}`])],
  }),
  paymentFailed: ({ amount, again }: Refusal): Wording => ({
    subject: "A payment did not go through",
    paragraphs: [
      `${amount} for Groundwork could not be taken from your card. Your plan holds on meanwhile, and nothing is deleted.`,
      again === null ? "It is not tried again by itself. Choose another card:" : `It is tried again on ${again}. To choose another card:`,
    ],
  }),
  cancelled: (plan: string, until: string): Wording => ({
    subject: "Your plan was cancelled",
    paragraphs: [
      `${plan} stays yours until ${until}; nothing is charged any more. Afterwards the workspace is on Free: nothing is deleted, and what is over its limits can be read and downloaded.`,
      "Until then you can change your mind:",
    ],
  }),
  ended: (plan: string): Wording => ({
    subject: "Your plan has ended",
    paragraphs: [`${plan} has ended, and the workspace is on Free. Nothing was deleted: what is over the limits can be read and downloaded, and changed again on a larger plan.`],
  }),
} as const;
