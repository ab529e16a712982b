import { QueryClient, QueryClientProvider, useMutation, useQuery } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ApiError } from "@/api/api-error";
import { ACTS, assumeChange } from "@/api/record-cache";
import { deliverMessages } from "@/components/ui/toast";
import { TransitionButton } from "./transition-button";

const KEY = ["task"];
let said: string[] = [];
let stopListening = () => {};

beforeEach(() => {
  said = [];
  stopListening = deliverMessages(({ kind, text }) => said.push(`${kind}: ${text}`));
});

afterEach(() => {
  stopListening();
  cleanup();
});

/** A record with one act, as the pages of the app have it. */
function Task({ finish }: { finish: () => Promise<void> }) {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => Promise.resolve({ status: "open" }),
    staleTime: Infinity,
  });
  const mutation = useMutation<void, Error, string, () => void>({
    mutationKey: [ACTS, "tasks"],
    mutationFn: () => finish(),
    onMutate: (_id, { client }) =>
      assumeChange<{ status: string }>(client, KEY, { status: "done" }),
    onError: (_error, _id, takeBack) => takeBack?.(),
  });
  return (
    <>
      <p>Status: {data?.status}</p>
      <TransitionButton id="1" label="Finish" mutation={mutation} done="The task is now: Done" />
      <TransitionButton id="1" label="Reopen" mutation={mutation} done="The task is now: Open" />
    </>
  );
}

async function finishWith(finish: () => Promise<void>): Promise<void> {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Task finish={finish} />
    </QueryClientProvider>,
  );
  await screen.findByText("Status: open");
  await userEvent.click(screen.getByRole("button", { name: "Finish" }));
}

test("the new state is shown before the server has answered, and no other act can be chosen", async () => {
  let agree = () => {};
  await finishWith(() =>
    new Promise((resolve) => {
      agree = resolve;
    })
  );
  expect(await screen.findByText("Status: done")).toBeDefined();
  expect(screen.getByRole("button", { name: "Reopen" })).toHaveProperty("disabled", true);
  expect(said).toEqual([]);
  agree();
  await waitFor(() => expect(said).toEqual(["success: The task is now: Done"]));
});

test("a refused act is taken back, in the words of the server", async () => {
  const refusal = new ApiError({
    status: 422,
    code: "rule_violated",
    message: "The values are not valid.",
    fields: { hours: ["A task that is done has hours."] },
  });
  await finishWith(() => Promise.reject(refusal));
  await waitFor(() => expect(said).toEqual(["error: A task that is done has hours."]));
  expect(screen.getByText("Status: open")).toBeDefined();
});
