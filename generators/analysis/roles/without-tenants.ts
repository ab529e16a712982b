import type { FoundFeatures } from "../find-features";
import type { FoundRole } from "./found-role";

/** Organisations that sign up as a whole; a person of them acts, in one of the other roles. */
const ORGANISATION = /^(?:restaurant|company|business|agency|brand|employer|partner|clinic|school|firm|club|church|hotel|gym|studio|organi[sz]ation|institution|shop|store)$/;

/** "A restaurant signs up and adds its employees": the restaurant has the workspace, its people have the roles. */
export function withoutTenants(roles: readonly FoundRole[], { multiTenant }: FoundFeatures): readonly FoundRole[] {
  const people = roles.filter(({ key }) => !ORGANISATION.test(key));
  return multiTenant.length > 0 && people.length > 0 ? people : roles;
}
