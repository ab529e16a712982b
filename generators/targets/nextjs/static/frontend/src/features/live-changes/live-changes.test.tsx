import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Session } from "@/access/session";
import { SessionProvider } from "@/access/session-provider";
import { RECORDS } from "@/api/record-cache";
import { RECORD_PATHS } from "@/record-paths";
import { LiveChanges } from "./live-changes";

/** The connection of the browser, with the server's part in the hands of the test. */
class Connection extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Connection[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    Connection.opened.push(this);
  }

  close(): void {
    this.readyState = Connection.CLOSED;
  }

  send(event: string, data: object): void {
    act(() => void this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) })));
  }

  refuse(): void {
    this.close();
    act(() => void this.dispatchEvent(new Event("error")));
  }
}

const session = {
  user: { id: "ada" },
  workspace: { id: "here" },
  role: "owner",
} as unknown as Session;
const [resource = "", path = ""] = Object.entries(RECORD_PATHS)[0] ?? [];
const load = vi.fn(() => Promise.resolve("rows"));
const loadOther = vi.fn(() => Promise.resolve("other rows"));

function List() {
  useQuery({ queryKey: [RECORDS, path.slice(1), "list"], queryFn: load });
  useQuery({ queryKey: [RECORDS, "something-else", "list"], queryFn: loadOther });
  return null;
}

function open() {
  const client = new QueryClient();
  return render(
    <QueryClientProvider client={client}>
      <SessionProvider session={session}>
        <List />
        <LiveChanges />
      </SessionProvider>
    </QueryClientProvider>,
  );
}

const current = () => Connection.opened.at(-1)!;

beforeEach(() => {
  vi.stubGlobal("EventSource", Connection);
  Connection.opened = [];
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.clearAllMocks();
});

test("what others changed is read again, and nothing else", async () => {
  open();
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  expect(current().url).toBe("/api/live-changes");
  current().send("change", { resource });
  current().send("change", { resource });
  await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  expect(loadOther).toHaveBeenCalledTimes(1);
  expect(await screen.findByText("This page shows the latest changes.")).toBeDefined();
});

test("after a gap everything on the screen is read again", async () => {
  open();
  await waitFor(() => expect(loadOther).toHaveBeenCalledTimes(1));
  current().send("reload", {});
  await waitFor(() => expect(loadOther).toHaveBeenCalledTimes(2));
});

test("a refused connection is tried again after a pause", () => {
  vi.useFakeTimers();
  open();
  current().refuse();
  expect(Connection.opened).toHaveLength(1);
  act(() => void vi.advanceTimersByTime(1_000));
  expect(Connection.opened).toHaveLength(2);
  current().refuse();
  act(() => void vi.advanceTimersByTime(1_000));
  expect(Connection.opened).toHaveLength(2);
  act(() => void vi.advanceTimersByTime(1_000));
  expect(Connection.opened).toHaveLength(3);
});

test("nothing is heard once the person has left", () => {
  vi.useFakeTimers();
  const { unmount } = open();
  current().refuse();
  unmount();
  act(() => void vi.advanceTimersByTime(120_000));
  expect(Connection.opened).toHaveLength(1);
});
