import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ObjectStorage } from "@/lib/storage/object-storage";
import { s3Storage } from "@/lib/storage/s3-storage";
import { freePort } from "../start-product";
import { isSignedWith, startSignatureGate } from "./signed-request";

const KEY = "archives/ab.zip";
const credentials = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };

let directory: string;
let server: S3rver;
let gate: Server;
let endpoint: string;
let storage: ObjectStorage;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "groundwork-s3-"));
  const port = await freePort();
  server = new S3rver({ port, address: "127.0.0.1", directory, silent: true, configureBuckets: [{ name: "builds", configs: [] }] });
  await server.run();
  // The server behind it checks who asks, but no signature of version 4.
  ({ server: gate, endpoint } = await startSignatureGate(credentials.secretAccessKey, port));
  storage = s3Storage({ endpoint, bucket: "builds", region: "us-east-1", ...credentials });
});

afterAll(async () => {
  gate.closeAllConnections();
  await new Promise((resolve) => gate.close(resolve));
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
  const stranger = s3Storage({ endpoint, bucket: "builds", region: "us-east-1", ...credentials, accessKeyId: "stranger" });
  await expect(stranger.put(KEY, Buffer.from("x"))).rejects.toThrow("The object storage answered 403");
  await expect(stranger.open(KEY)).rejects.toThrow("403");
  const nowhere = s3Storage({ endpoint, bucket: "nowhere", region: "us-east-1", ...credentials });
  await expect(nowhere.open(KEY)).rejects.toThrow("NoSuchBucket");
  await expect(nowhere.put(KEY, Buffer.from("x"))).rejects.toThrow("NoSuchBucket");
  await expect(storage.put("../etc/passwd", Buffer.from("x"))).rejects.toThrow("Not a storage key");
});

test("a wrong secret is refused, for reading and for writing, and changes nothing", async () => {
  await storage.put(KEY, Buffer.from("0123456789"));
  const thief = s3Storage({ endpoint, bucket: "builds", region: "us-east-1", ...credentials, secretAccessKey: "guessed" });
  await expect(thief.put(KEY, Buffer.from("x"))).rejects.toThrow("SignatureDoesNotMatch");
  await expect(thief.open(KEY)).rejects.toThrow("SignatureDoesNotMatch");
  await expect(thief.remove(KEY)).rejects.toThrow("SignatureDoesNotMatch");
  expect(await read()).toBe("0123456789");
});

test("signatures are checked as Amazon's own example has it", () => {
  const headers = {
    host: "examplebucket.s3.amazonaws.com", range: "bytes=0-9", "x-amz-date": "20130524T000000Z",
    "x-amz-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    authorization: "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
  };
  const request = { method: "GET", url: "/test.txt", headers };
  const secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  expect(isSignedWith(secret, request)).toBe(true);
  for (const changed of [{ ...request, method: "PUT" }, { ...request, url: "/other.txt" }, { ...request, headers: { ...headers, range: "bytes=0-99" } }, { ...request, headers: { ...headers, authorization: undefined } }]) {
    expect(isSignedWith(secret, changed)).toBe(false);
  }
});
