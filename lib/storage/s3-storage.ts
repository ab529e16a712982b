import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { AwsClient } from "aws4fetch";
import { assertKey, type ObjectStorage } from "./object-storage";

export interface S3Place {
  /** Address of the service, such as https://s3.eu-central-1.amazonaws.com. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * Objects in a bucket of an S3-compatible service, addressed by path. S3 shows an object under its
 * key only when all of it has arrived. The client repeats what failed on the service's side.
 */
export function s3Storage({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Place): ObjectStorage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 4 });
  const address = (key: string): string => {
    assertKey(key);
    return `${endpoint.replace(/\/$/, "")}/${bucket}/${key}`;
  };
  return {
    async put(key, bytes) {
      const body = bytes as Uint8Array<ArrayBuffer>;
      const answer = await client.fetch(address(key), { method: "PUT", body, headers: { "content-length": String(bytes.byteLength) } });
      await expectStatus(answer, [200]);
    },
    async open(key, range) {
      const headers: HeadersInit = range === undefined ? {} : { range: `bytes=${range.start}-${range.end}` };
      const answer = await client.fetch(address(key), { headers });
      await expectStatus(answer, [200, 206, 404]);
      if (answer.status === 404) return undefined;
      return answer.body === null ? Readable.from([]) : Readable.fromWeb(answer.body as WebStream);
    },
    async remove(key) {
      const answer = await client.fetch(address(key), { method: "DELETE" });
      await expectStatus(answer, [200, 204, 404]);
    },
  };
}

/** A bucket that is not there is a mistake in the settings; an object that is not there is an answer. */
async function expectStatus(answer: Response, expected: readonly number[]): Promise<void> {
  if (expected.includes(answer.status) && answer.status !== 404) return;
  const body = (await answer.text()).slice(0, 300);
  if (expected.includes(answer.status) && !body.includes("NoSuchBucket")) return;
  throw new Error(`The object storage answered ${answer.status}: ${body}`);
}
