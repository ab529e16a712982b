import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  AppRouterContext,
  type AppRouterInstance,
} from "next/dist/shared/lib/app-router-context.shared-runtime";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { UnsavedChanges } from "./unsaved-changes";

const replace = vi.fn();
const back = vi.fn();
const router = { replace } as unknown as AppRouterInstance;

beforeEach(() => {
  vi.spyOn(window.history, "pushState");
  vi.spyOn(window.history, "back").mockImplementation(back);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  replace.mockReset();
  back.mockReset();
});

function Page({ active }: { active: boolean }) {
  return (
    <AppRouterContext value={router}>
      <a href="/elsewhere?page=2">Clients</a>
      <UnsavedChanges active={active} />
    </AppRouterContext>
  );
}

/** What the browser tells a page after its way back was taken. */
function pressBack(): void {
  window.dispatchEvent(new PopStateEvent("popstate"));
}

const question = () => screen.queryByRole("alertdialog", { name: "Leave without saving?" });

test("the way back is guarded once there is something to lose", () => {
  const { rerender } = render(<Page active={false} />);
  expect(window.history.pushState).not.toHaveBeenCalled();
  rerender(<Page active />);
  expect(window.history.pushState).toHaveBeenCalledTimes(1);
});

test("who stays is asked again, who leaves goes back", async () => {
  const user = userEvent.setup();
  render(<Page active />);
  pressBack();
  await user.click(await screen.findByRole("button", { name: "Stay" }));
  expect(question()).toBeNull();
  expect(back).not.toHaveBeenCalled();
  expect(window.history.pushState).toHaveBeenCalledTimes(2);

  pressBack();
  await user.click(await screen.findByRole("button", { name: "Leave" }));
  expect(back).toHaveBeenCalledTimes(1);
});

test("nobody is asked after the changes were taken back", async () => {
  const { rerender } = render(<Page active />);
  rerender(<Page active={false} />);
  pressBack();
  await waitFor(() => expect(back).toHaveBeenCalledTimes(1));
  expect(question()).toBeNull();
});

test("a link is followed after the question only", async () => {
  const user = userEvent.setup();
  render(<Page active />);
  await user.click(screen.getByRole("link", { name: "Clients" }));
  expect(replace).not.toHaveBeenCalled();
  await user.click(await screen.findByRole("button", { name: "Leave" }));
  expect(replace).toHaveBeenCalledExactlyOnceWith("/elsewhere?page=2");
});
