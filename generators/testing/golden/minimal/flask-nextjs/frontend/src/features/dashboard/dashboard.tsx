"use client";

import { can } from "@/access/can";
import { useSignedIn } from "@/access/session-provider";
import { PageHeader } from "@/components/page/page-header";
import { bookTitle } from "@/features/books/book";
import { bookListOptions } from "@/features/books/book-api";
import { CountCard } from "@/features/dashboard/count-card";
import { RecentList } from "@/features/dashboard/recent-list";

export function Dashboard() {
  const session = useSignedIn();
  return (
    <div className="space-y-8">
      <PageHeader title="Dashboard" description={session.workspace.name} />
      <section aria-label="Counts" className="grid grid-cols-2 gap-3 md:grid-cols-4">
        {can(session, "read", "book") && (
          <CountCard label="Books" href="/books" options={bookListOptions({ per_page: 1 })} />
        )}
      </section>
      <section aria-label="Changed last" className="grid gap-4 lg:grid-cols-2">
        {can(session, "read", "book") && (
          <RecentList
            title="Books"
            href="/books"
            options={bookListOptions({ sort: "-updated_at", per_page: 5 })}
            titleOf={bookTitle}
          />
        )}
      </section>
    </div>
  );
}
