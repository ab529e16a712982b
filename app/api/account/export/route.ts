import { exportAccount } from "@/lib/accounts/export-account";
import { takePermit } from "@/lib/rate-limits/take-permit";
import { withAccount } from "../../with-visitor";

/** Everything that is kept about whoever is signed in, as a file. */
export const GET = withAccount<unknown>(async (_request, _context, { userId }) => {
  await takePermit({ key: `export:${userId}`, most: 10, seconds: 3_600 });
  const body = JSON.stringify(await exportAccount(userId), null, 2);
  return new Response(body, {
    headers: { "content-type": "application/json", "content-disposition": 'attachment; filename="groundwork-data.json"', "cache-control": "private, no-store" },
  });
});
