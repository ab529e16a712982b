import { expect, test } from "vitest";
import { planCodebase } from "../../plan/index";
import { everything, minimal } from "../../testing/genomes/index";
import { emitSeedData } from "./emit-seed-data";

test("a record goes along the workflow, each state once", () => {
  const { content } = emitSeedData(planCodebase(everything));
  const moves = /moves=\(([^)]*)\)/.exec(String(content))?.[1]?.split(",").map((move) => move.trim()).filter((move) => move !== "");
  expect(moves).toEqual(["task_service.start_task", "task_service.submit_for_review_task", "task_service.approve_task"]);
});

test("records that need an uploaded file are left to people", () => {
  const { content } = emitSeedData(planCodebase(everything));
  expect(String(content)).not.toContain("def sample_records");
  expect(String(content)).toContain("def room_records");
});

test("the data is the same each time", () => {
  expect(emitSeedData(planCodebase(minimal))).toEqual(emitSeedData(planCodebase(minimal)));
});
