import { sql, type SQL } from "drizzle-orm";
import { builds } from "@/drizzle/schema";
import { env } from "../env";

/**
 * The builds whose archive is kept: those of the last ARCHIVE_DAYS days, and the latest that
 * succeeded of each project, however old it is.
 */
export function counting(): SQL {
  return sql`(${builds.finishedAt} > now() - make_interval(days => ${env().ARCHIVE_DAYS})
    or not exists (
      select 1 from ${builds} later
      where later.project_id = ${builds}.project_id and later.state = 'succeeded' and later.finished_at > ${builds}.finished_at
    ))`;
}
