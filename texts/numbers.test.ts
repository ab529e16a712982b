import { expect, test } from "vitest";
import { texts as billing } from "./billing";
import { texts as members } from "./members";
import { texts as pricing } from "./pricing";
import { plural, sayNumber } from "./numbers";

test("one is one, and everything else is many", () => {
  const said = [0, 1, 2, 21].map((count) => plural(count, { one: "seat", other: "seats" }));
  expect(said).toEqual(["seats", "seat", "seats", "seats"]);
  expect([sayNumber(999), sayNumber(200_000)]).toEqual(["999", "200,000"]);
});

test("a limit that there is none of is said in words", () => {
  expect([members.members.seats(1, 1, "Free"), members.members.seats(3, 10, "Team"), members.members.seats(3, null, "Team")]).toEqual([
    "1 of 1 seat taken on Free",
    "3 of 10 seats taken on Team",
    "3 of unlimited seats taken on Team",
  ]);
  expect([members.invite.full("Free", 1), members.invite.full("Team", 10)]).toEqual(["Free has one seat, and it is taken.", "Team has 10 seats, and all are taken."]);
  expect([pricing.lost.members(3, 1), pricing.lost.members(12, 10)].map((said) => said.split(" until ")[1])).toEqual(["there is one.", "there are 10."]);
  expect(billing.usage.of(3, null)).toBe("3 of unlimited");
});
