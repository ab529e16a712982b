import { expect, test } from "vitest";
import { planCodebase } from "../../../plan/index";
import { everything, minimal } from "../../../testing/genomes/index";
import { PythonModule } from "../../../writer/index";
import { jobs } from "./index";

const plan = planCodebase(everything);

test("a product without jobs gets no trace of Celery", () => {
  const bare = planCodebase(minimal);
  expect([jobs.part.files?.(bare), jobs.part.models?.(bare), jobs.part.tables?.(bare), jobs.part.requirements?.(bare)]).toEqual([[], [], [], {}]);
});

test("each job has a module, a test and a time", () => {
  const files = new Map((jobs.part.files?.(plan) ?? []).map(({ path, content }) => [path, String(content)]));
  const schedule = files.get("backend/app/job_schedule.py") ?? "";
  for (const { snake } of plan.jobs) {
    expect(files.has(`backend/app/tasks/${snake}.py`)).toBe(true);
    expect(files.has(`backend/tests/test_${snake}_job.py`)).toBe(true);
    expect(schedule).toContain(`"task": "${snake}"`);
  }
  expect(schedule).toContain('crontab(minute=0, hour=6, day_of_week="mon")');
});

test("only jobs that tell people remember what they told", () => {
  const purging = { ...plan, jobs: plan.jobs.filter(({ job }) => job.kind === "purge") };
  const paths = (jobs.part.files?.(purging) ?? []).map(({ path }) => path);
  expect(paths.filter((path) => /job_runs|job_people|job_dates/.test(path))).toEqual([]);
  expect(jobs.part.tables?.(purging)).toEqual([]);
  expect(jobs.part.tables?.(plan).map(({ table, create }) => [table, create(new PythonModule()).text.includes('enable_row_security("job_runs")')])).toEqual([["job_runs", true]]);
});
