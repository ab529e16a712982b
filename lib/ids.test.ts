import { expect, test } from "vitest";
import { isId, newId } from "./ids";

test("an id carries its time, version and variant", () => {
  const id = newId(0x0123456789ab);
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("ids sort by the time they were made", () => {
  const ids = [newId(3), newId(1), newId(2)].toSorted();
  expect(ids.map((id) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))).toEqual([1, 2, 3]);
});

test("only lower-case uuids are ids", () => {
  const candidates = [newId(), "", "1", newId().toUpperCase(), `${newId()}'`, "../../etc/passwd"];
  expect(candidates.map(isId)).toEqual([true, false, false, false, false, false]);
});
