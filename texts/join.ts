/** Accepting an invitation. */
export const texts = {
  title: "Join a workspace",
  lead: "You were invited to work on somebody's projects. Your own workspace stays as it is.",
  signIn: "Sign in",
  or: "or",
  signUp: "make an account",
  first: "with the address the letter was sent to.",
  waiting: "Invitations",
  roles: { owner: "As an owner", member: "As a member" },
  submit: "Accept the invitation",
  busy: "Joining …",
  signedInAs: (email: string) => `You are signed in as ${email}.`,
  none: "No invitation waits for this address: it was used already, was taken back, is older than seven days, or went to another address of yours.",
} as const;
