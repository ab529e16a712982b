import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ObjectStorage } from "@/lib/storage/object-storage";
import { s3Storage } from "@/lib/storage/s3-storage";
import { freePort } from "../start-product";

const KEY = "archives/ab.zip";
const credentials = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };

let directory: string;
let server: S3rver;
let endpoint: string;
let storage: ObjectStorage;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "groundwork-s3-"));
  const port = await freePort();
  server = new S3rver({ port, address: "127.0.0.1", directory, silent: true, configureBuckets: [{ name: "builds", configs: [] }] });
  await server.run();
  endpoint = `http://127.0.0.1:${port}`;
  storage = s3Storage({ endpoint, bucket: "builds", region: "us-east-1", ...credentials });
});

afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

async function read(range?: { start: number; end: number }): Promise<string | undefined> {
  const stream = await storage.open(KEY, range);
  return stream === undefined ? undefined : (await buffer(stream)).toString();
}

test("an object is stored, read whole and in part, and removed", async () => {
  expect(await read()).toBeUndefined();
  await storage.put(KEY, Buffer.from("0123456789"));
  expect([await read(), await read({ start: 2, end: 4 })]).toEqual(["0123456789", "234"]);
  await storage.put(KEY, Buffer.from("0123456789"));
  await storage.remove(KEY);
  await storage.remove(KEY);
  expect(await read()).toBeUndefined();
});

test("large objects arrive as they are", async () => {
  const bytes = Buffer.alloc(5_000_000, "groundwork ");
  await storage.put("archives/large.zip", bytes);
  const stream = await storage.open("archives/large.zip");
  expect((await buffer(stream!)).equals(bytes)).toBe(true);
});

test("a stranger and a bucket that does not exist are errors, not absent objects", async () => {
  // This server checks who asks, not the signature of version 4; that is the client's package's own affair.
  const stranger = s3Storage({ endpoint, bucket: "builds", region: "us-east-1", ...credentials, accessKeyId: "stranger" });
  await expect(stranger.put(KEY, Buffer.from("x"))).rejects.toThrow("The object storage answered 403");
  await expect(stranger.open(KEY)).rejects.toThrow("403");
  const nowhere = s3Storage({ endpoint, bucket: "nowhere", region: "us-east-1", ...credentials });
  await expect(nowhere.open(KEY)).rejects.toThrow("NoSuchBucket");
  await expect(nowhere.put(KEY, Buffer.from("x"))).rejects.toThrow("NoSuchBucket");
  await expect(storage.put("../etc/passwd", Buffer.from("x"))).rejects.toThrow("Not a storage key");
});
