import { env } from "../env";
import { oncePerProcess } from "../once-per-process";
import { folderStorage } from "./folder-storage";
import type { ObjectStorage } from "./object-storage";
import { s3Storage } from "./s3-storage";

/** The storage this process is configured with: a bucket if one is named, a folder otherwise. */
export function storage(): ObjectStorage {
  return oncePerProcess("storage", () => {
    const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region, ...rest } = env();
    const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey, STORAGE_DIRECTORY } = rest;
    if (bucket === undefined || endpoint === undefined || accessKeyId === undefined || secretAccessKey === undefined) return folderStorage(STORAGE_DIRECTORY);
    return s3Storage({ endpoint, bucket, region, accessKeyId, secretAccessKey });
  });
}

/** Where the archive with this digest is kept. Equal archives share one object. */
export function archiveKey(digest: string): string {
  return `archives/${digest}.zip`;
}
