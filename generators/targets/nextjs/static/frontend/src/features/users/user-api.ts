import { queryOptions, useQuery } from "@tanstack/react-query";
import { useSession } from "@/access/session-provider";
import { api, unwrap } from "@/api/client";
import type { components } from "@/api/schema";
import type { Titles } from "@/components/value/record-links";

type Member = components["schemas"]["Membership"];

const PAGE_SIZE = 100;
const MOST_PAGES = 20;

/** The people of the current workspace, by name. */
export const peopleOptions = queryOptions({
  queryKey: ["people"],
  queryFn: loadPeople,
  staleTime: 5 * 60_000,
});

async function loadPeople(): Promise<Member[]> {
  const people: Member[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = { page, per_page: PAGE_SIZE };
    const { items, total } = await unwrap(api.GET("/api/workspace/members", { params: { query } }));
    people.push(...items);
    if (people.length >= total) break;
  }
  return people;
}

/** The names of people by id; nobody's for a visitor. */
export function useUserTitles(): Titles {
  const session = useSession();
  const { data = [] } = useQuery({ ...peopleOptions, enabled: session !== null });
  return new Map(data.map(({ user_id, name }) => [user_id, name]));
}
