import "server-only";
import { env } from "@/lib/core/env";
import type { FileStore } from "./file-store";
import { filesFolder } from "./folders";
import { LocalFiles } from "./local-files";
import { S3Files } from "./s3-files";

let bucket: S3Files | undefined;

/** The garage's file store: a bucket where one is configured, otherwise a folder that all its processes share. */
export function files(): FileStore {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env;
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return new LocalFiles(filesFolder());
  bucket ??= new S3Files({
    ...{ bucket: S3_BUCKET, key: S3_ACCESS_KEY_ID, secret: S3_SECRET_ACCESS_KEY },
    ...{ endpoint: env.S3_ENDPOINT, region: env.S3_REGION, pathStyle: env.S3_PATH_STYLE },
  });
  return bucket;
}
