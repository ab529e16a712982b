import { expect, test } from "vitest";
import { loadStatic } from "../../../files/index";
import { planCodebase } from "../../../plan/index";
import { everything, minimal } from "../../../testing/genomes/index";
import { emitAuth, emitTokenBlueprints } from "./emit-auth";
import { publicApi } from "./index";

test("sign-in by token stands beside sign-in by cookie, at both doors", () => {
  const text = String(emitAuth().content);
  expect(text.split("_enter(user_of_token(db.session(), token))").length - 1).toBe(2);
  expect(text.split("verify_jwt_in_request(").length).toBe(String(loadStatic("flask").find(({ path }) => path === "backend/app/auth.py")?.content).split("verify_jwt_in_request(").length);
});

test("tokens reach the records of the product and nothing else", () => {
  const text = String(emitTokenBlueprints(planCodebase(everything)).content);
  expect(text).toContain('"task"');
  expect(text).not.toMatch(/"(auth|user|workspace|billing|api_token)"/);
});

test("a product without a public API has no tokens", () => {
  const bare = planCodebase(minimal);
  expect([publicApi.part.files?.(bare), publicApi.part.models?.(bare), publicApi.part.tables?.(bare), publicApi.part.blueprints?.(bare), publicApi.part.openApi?.(bare)]).toEqual([[], [], [], [], { paths: {}, schemas: {} }]);
});
