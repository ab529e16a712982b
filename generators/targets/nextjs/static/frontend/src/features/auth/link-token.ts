/** The token of a link in an e-mail, or null when the address has none. */
export function linkToken(token: string | string[] | undefined): string | null {
  return typeof token === "string" && token !== "" ? token : null;
}
