const HOME = "/projects";

/** Addresses stand in letters, too; what is longer than any of ours is none of ours. */
const LONGEST = 300;

/** A path of this site that somebody is to be led to; anything else leads to the projects. */
export function innerPath(wanted: unknown): string {
  const path = typeof wanted === "string" ? wanted : "";
  return path.length <= LONGEST && /^\/(?![/\\])[\w\-./?=&%#]*$/.test(path) ? path : HOME;
}

/** The address of a page on the way to another one, such as the sign-in, which leads there afterwards. */
export function onTheWayTo(next: string, page: string): string {
  return next === HOME ? page : `${page}?next=${encodeURIComponent(next)}`;
}
