/** What stands beside the backend in a codebase. */
export interface Surroundings {
  readonly frontend: "none" | "nextjs";
}

export const BACKEND_ONLY: Surroundings = { frontend: "none" };
