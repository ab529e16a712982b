import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { assumeChange, RECORDS } from "./record-cache";

const KEY = [RECORDS, "tasks", "one", "1"];

interface Task {
  title: string;
  status: string;
}

test("a change is shown at once, and taken back when it was refused", async () => {
  const client = new QueryClient();
  client.setQueryData(KEY, { title: "Paint", status: "open" });
  const takeBack = await assumeChange<Task>(client, KEY, { status: "done" });
  expect(client.getQueryData(KEY)).toEqual({ title: "Paint", status: "done" });
  takeBack();
  expect(client.getQueryData(KEY)).toEqual({ title: "Paint", status: "open" });
});

test("a record that is not on the screen is left alone", async () => {
  const client = new QueryClient();
  const takeBack = await assumeChange<Task>(client, KEY, { status: "done" });
  takeBack();
  expect(client.getQueryData(KEY)).toBeUndefined();
});
