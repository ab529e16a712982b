import Link from "next/link";

/** Titles of records by id; a record whose title is not known yet, or not to be seen, is missing. */
export type Titles = ReadonlyMap<string, string>;

interface RecordLinkProps {
  href: string;
  id: string;
  titles: Titles;
}

/** A related record by its title. */
export function RecordLink({ href, id, titles }: RecordLinkProps) {
  return (
    <Link href={`${href}/${id}`} className="text-accent-text hover:underline">
      {titles.get(id) ?? "Show"}
    </Link>
  );
}

/** Several related records by their titles. */
export function RecordLinks(
  { href, ids, titles }: { href: string; ids: readonly string[]; titles: Titles },
) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {ids.map((id) => (
        <li key={id}>
          <RecordLink href={href} id={id} titles={titles} />
        </li>
      ))}
    </ul>
  );
}

/** The titles of several records in one line. */
export function titlesOf(ids: readonly string[], titles: Titles): string {
  return ids.flatMap((id) => titles.get(id) ?? []).join(", ");
}
