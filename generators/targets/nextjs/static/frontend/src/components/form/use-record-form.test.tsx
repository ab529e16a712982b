import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { ApiError } from "@/api/api-error";
import { refuse, textValue } from "@/lib/field-schemas";
import { applyApiError } from "./apply-api-error";
import { TextField } from "./text-field";
import { changedKeys, pick, useRecordForm } from "./use-record-form";

afterEach(cleanup);

const schema = z
  .object({
    from: textValue({ required: true, maxLength: 10 }),
    to: textValue({ required: true, maxLength: 10 }),
  })
  .superRefine(({ from, to }, context) => {
    if (to < from) refuse(context, ["to", "from"], "It ends after it starts.");
  });

type Values = z.infer<typeof schema>;

interface Props {
  values: Values;
  mode: "create" | "edit";
  onSave: (values: Values) => void;
}

function Form({ values, mode, onSave }: Props) {
  const form = useRecordForm({ schema, values, mode });
  const save = form.handleSubmit((typed) => {
    onSave(typed);
    applyApiError(
      form,
      new ApiError({
        status: 409,
        code: "already_exists",
        message: "This already exists.",
        fields: { to: ["Already in use."] },
      }),
    );
  });
  return (
    <form noValidate onSubmit={save}>
      <TextField control={form.control} name="from" label="From" />
      <TextField control={form.control} name="to" label="To" />
      <button type="submit">Save</button>
    </form>
  );
}

test("a new record is checked as a whole", async () => {
  const onSave = vi.fn();
  render(<Form values={{ from: "b", to: "a" }} mode="create" onSave={onSave} />);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect((await screen.findByRole("alert")).textContent).toBe("It ends after it starts.");
  expect(onSave).not.toHaveBeenCalled();
});

test("a change is checked where something was changed", async () => {
  const onSave = vi.fn();
  render(<Form values={{ from: "b", to: "a" }} mode="edit" onSave={onSave} />);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1));
});

test("a refusal of the server stands at its field, which keeps what was typed", async () => {
  render(<Form values={{ from: "a", to: "b" }} mode="create" onSave={() => undefined} />);
  await userEvent.type(screen.getByLabelText("To"), "c");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect((await screen.findByRole("alert")).textContent).toBe("Already in use.");
  expect(screen.getByLabelText<HTMLInputElement>("To").value).toBe("bc");
  expect(screen.getByLabelText("To").getAttribute("aria-invalid")).toBe("true");
});

test("only what was changed is sent", () => {
  expect(pick({ a: 1, b: 2 }, changedKeys({ a: "x", b: "" }, { a: "x", b: "y" }))).toEqual({
    b: 2,
  });
});
