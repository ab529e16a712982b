import { expect, test } from "vitest";
import { makeShowpiece } from "./make-showpiece";
import showpiece from "@/app/_components/showpiece.json";

test("the landing page shows what the example makes today; npx tsx scripts/write-showpiece.ts writes it anew", async () => {
  expect(showpiece).toEqual(await makeShowpiece());
}, 120_000);
