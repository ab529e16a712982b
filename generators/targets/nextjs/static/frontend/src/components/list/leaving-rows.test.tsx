import { QueryClient, QueryClientProvider, useMutation } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { DELETIONS } from "@/api/record-cache";
import { useStayingRows } from "./leaving-rows";

afterEach(cleanup);

const ROWS = [{ id: "1", title: "Paint" }, { id: "2", title: "Sand" }];

function List({ remove }: { remove: (id: string) => Promise<void> }) {
  const rows = useStayingRows(ROWS);
  const deletion = useMutation({ mutationKey: [DELETIONS, "tasks"], mutationFn: remove });
  return (
    <>
      <ul>{rows?.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
      <button type="button" onClick={() => deletion.mutate("1")}>Delete</button>
    </>
  );
}

test("a row is gone while it is being deleted, and comes back when it has to stay", async () => {
  let refuse = () => {};
  const answer = new Promise<void>((_resolve, reject) => {
    refuse = () => reject(new Error("in use"));
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <List remove={() => answer} />
    </QueryClientProvider>,
  );
  expect(screen.getByText("Paint")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Delete" }));
  await waitFor(() => expect(screen.queryByText("Paint")).toBeNull());
  expect(screen.getByText("Sand")).toBeDefined();
  refuse();
  expect(await screen.findByText("Paint")).toBeDefined();
});
