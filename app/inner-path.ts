/** A path of this site that somebody is to be led to; anything else leads to the projects. */
export function innerPath(wanted: unknown): string {
  const path = typeof wanted === "string" ? wanted : "";
  return /^\/(?![/\\])[\w\-./?=&%#]*$/.test(path) ? path : "/projects";
}
