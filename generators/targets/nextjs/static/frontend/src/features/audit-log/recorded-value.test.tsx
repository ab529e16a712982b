import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { choice, formatted, RecordedValue, type Show, withoutTags } from "./recorded-value";

afterEach(cleanup);

function textOf(value: unknown, show?: Show): string | null {
  const { container } = render(<RecordedValue value={value} {...(show && { show })} />);
  return container.textContent;
}

const STATES = [{ value: "in_review", label: "In review" }];

test.each(
  [
    { what: "a choice by its label", value: "in_review", show: choice(STATES), text: "In review" },
    {
      what: "a choice that is gone as it was kept",
      value: "old",
      show: choice(STATES),
      text: "old",
    },
    {
      what: "a value in its format",
      value: 2,
      show: formatted((n: number) => `${n} h`),
      text: "2 h",
    },
    {
      what: "an address in one line",
      value: { line1: "1 Main Street", line2: null, city: "Paris" },
      text: "1 Main Street, Paris",
    },
    {
      what: "rich text without its tags",
      value: "<p>One</p><p>two</p>",
      show: withoutTags,
      text: "One two",
    },
    { what: "what is personal as hidden", value: "***", show: choice(STATES), text: "hidden" },
    { what: "an empty value as nothing", value: null, text: "—nothing" },
  ],
)("shows $what", ({ value, show, text }) => {
  expect(textOf(value, show)).toBe(text);
});
