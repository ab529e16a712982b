import { expect, test } from "vitest";
import { ApiError, errorMessage, toApiError } from "./api-error";

test("a refusal keeps its code, its words and what is wrong with which value", () => {
  const body = {
    error: "validation_error",
    message: "Some values are not valid.",
    fields: { name: ["Too long."], address: { city: ["Missing."], line1: ["Missing."] } },
  };
  const { status, code, message, fields, isTemporary } = toApiError(422, body);
  expect({ status, code, message, fields, isTemporary }).toEqual({
    status: 422,
    code: "validation_error",
    message: "Some values are not valid.",
    fields: { name: ["Too long."], address: ["Missing.", "Missing."] },
    isTemporary: false,
  });
});

test.each([
  [429, "Too many attempts. Try again in a few minutes."],
  [502, "The server could not answer. Try again in a moment."],
])("an answer %i that is no JSON of ours still says something", (status, message) => {
  const error = toApiError(status, "<html>");
  expect([error.message, error.code, error.isTemporary]).toEqual([message, "unexpected", true]);
});

test("what is no answer of the API is not shown to people", () => {
  expect(errorMessage(new TypeError("x is undefined"))).toBe(
    "Something went wrong. Try again in a moment.",
  );
  expect(errorMessage(new ApiError({ status: 404, code: "not_found", message: "Not there." })))
    .toBe("Not there.");
});
