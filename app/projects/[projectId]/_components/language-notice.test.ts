import { expect, test } from "vitest";
import { analyzeDescription } from "@/generators/analysis";
import { LanguageNotice } from "./language-notice";

const noticeFor = (text: string) => LanguageNotice({ language: analyzeDescription(text).source.language });

test("a language whose words are not known is said, and one that is known is not", () => {
  expect(noticeFor("Un'arnia ha un numero e una regina. La visita che si fa per ogni arnia ha una data e una nota. Le arnie sono nel campo.")).not.toBeNull();
  expect(noticeFor("A hive has a number and a queen. A visit to a hive has a date.")).toBeNull();
});
