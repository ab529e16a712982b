import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { ApiError, errorMessage } from "@/api/api-error";

/** Type of the error that says that the plan is used up. */
export const PLAN_LIMIT = "plan limit";

/** Shows a refusal of the server where it belongs: at the fields it names, else above the form. */
export function applyApiError<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  error: unknown,
): void {
  const known = Object.keys(form.getValues());
  const fields = error instanceof ApiError ? Object.entries(error.fields) : [];
  const placed = fields.filter(([name]) => known.includes(name));
  for (const [index, [name, messages]] of placed.entries()) {
    form.setError(name as FieldPath<Values>, { type: "server", message: messages.join(" ") }, {
      shouldFocus: index === 0,
    });
  }
  if (placed.length > 0 && placed.length === fields.length) return;
  const rest = fields.filter(([name]) => !known.includes(name)).flatMap(([, messages]) => messages);
  form.setError("root.server", {
    type: error instanceof ApiError && error.status === 402 ? PLAN_LIMIT : "server",
    message: [errorMessage(error), ...rest].join(" "),
  });
}
