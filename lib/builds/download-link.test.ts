import { expect, test } from "vitest";
import { isDownloadGranted, LINK_SECONDS, signDownload } from "./download-link";

const grant = { buildId: "b", workspaceId: "w", until: 1_000 };
const secret = "a secret";
const key = signDownload(grant, secret);

test("a link holds for its owner, its build and ten minutes", () => {
  expect(isDownloadGranted(grant, { key, secret, now: 999 })).toBe(true);
  expect(isDownloadGranted(grant, { key, secret, now: 1_001 })).toBe(false);
  expect(isDownloadGranted({ ...grant, workspaceId: "other" }, { key, secret, now: 999 })).toBe(false);
  expect(isDownloadGranted({ ...grant, buildId: "other" }, { key, secret, now: 999 })).toBe(false);
  expect(isDownloadGranted({ ...grant, until: 1_100 }, { key, secret, now: 999 })).toBe(false);
  expect(isDownloadGranted(grant, { key: "", secret, now: 999 })).toBe(false);
  expect(isDownloadGranted({ ...grant, until: Number.NaN }, { key, secret, now: 999 })).toBe(false);
});

test("nobody can ask for a link that lasts", () => {
  const long = { ...grant, until: 999 + LINK_SECONDS + 1 };
  expect(isDownloadGranted(long, { key: signDownload(long, secret), secret, now: 999 })).toBe(false);
});
