/** Editing a project's description, and its versions. */
export const texts = {
  title: "Edit the description",
  lead: "The text is read again. You see what that would change before anything changes; your edits of the blueprint stay, and so do earlier builds.",
  earlier: "Earlier versions",
  kept: "are kept.",
  label: "Describe your product",
  offline: "The server did not answer. Your text is still here; try again.",
  preview: "See what it would change",
  editsKept: "What you edited by hand is kept.",
  take: "Take the new description",
  versions: {
    title: "Versions of the description",
    lead: "Every text this project was described with, as it was.",
    label: "Versions",
    version: (version: number) => `Version ${version}`,
    facts: (time: string, characters: string) => `${time}, ${characters} characters`,
  },
} as const;
