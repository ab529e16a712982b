/** Where to go after signing in: the page somebody came from, if it is one of ours, else the dashboard. */
export function nextPath(next: string | string[] | undefined): string {
  const path = typeof next === "string" ? next : "";
  // "//host" and "/\host" lead elsewhere, however much they look like a path.
  return /^\/(?![/\\])/.test(path) ? path : "/dashboard";
}

/** The sign-in page that leads back to a path afterwards. */
export function loginPath(path: string): string {
  return path === "/dashboard" ? "/login" : `/login?next=${encodeURIComponent(path)}`;
}
