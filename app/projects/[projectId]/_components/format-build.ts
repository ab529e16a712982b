/** "1.2 MB", in units of a thousand as file managers show them. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function formatDuration(milliseconds: number | null): string {
  return milliseconds === null ? "unknown" : `${(milliseconds / 1_000).toFixed(1)} s`;
}

/** "2026-11-21 07:40 UTC", the same on the server and in the browser. */
export function formatMoment(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
}
