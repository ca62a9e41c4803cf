import "server-only";
import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import { unavailable } from "@/lib/core/errors";
import { checkKey, type FileStore, type Part, type StoredFile } from "./file-store";
import { sha256 } from "./local-files";

export interface S3Account {
  endpoint: string | undefined;
  bucket: string;
  region: string;
  key: string;
  secret: string;
  /** The bucket stands in the path instead of the host's name, as MinIO and most others want it. */
  pathStyle: boolean;
}

/** How long a connection, and an answer, may take, in ms: the library itself would wait for ever. */
const PATIENCE = { connectionTimeout: 5000, requestTimeout: 60_000, throwOnRequestTimeout: true };

/** What is larger goes in parts of this many bytes, each of which is sent again by itself. */
const PART = 8 * 1024 * 1024;

/** Stores files in a bucket of S3, or of a store that speaks its language. */
export class S3Files implements FileStore {
  #client: Promise<S3Client> | null = null;

  constructor(private readonly account: S3Account) {}

  async put(key: string, bytes: Uint8Array): Promise<StoredFile> {
    const { PutObjectCommand } = await library();
    const input = { ...this.place(key), Body: bytes, ContentLength: bytes.byteLength };
    await this.ask((client) => client.send(new PutObjectCommand(input)));
    return { key, sha256: sha256(bytes), byte_size: bytes.byteLength };
  }

  async putFile(key: string, path: string): Promise<StoredFile> {
    const sum = createHash("sha256");
    const { Upload } = await import("@aws-sdk/lib-storage");
    const params = { ...this.place(key), Body: Readable.from(hashed(path, sum), { objectMode: false }) };
    await this.ask((client) => new Upload({ client, params, partSize: PART, queueSize: 2 }).done());
    const { size } = await stat(path);
    return { key, sha256: sum.digest("hex"), byte_size: size };
  }

  async get(key: string): Promise<Buffer | null> {
    const input = this.place(key);
    const { GetObjectCommand } = await library();
    return this.found(async (client) => {
      const { Body } = await client.send(new GetObjectCommand(input));
      return Body ? Buffer.from(await Body.transformToByteArray()) : null;
    });
  }

  async open(key: string, part?: Part): Promise<Readable | null> {
    const { GetObjectCommand } = await library();
    const input = { ...this.place(key), ...(part && { Range: `bytes=${part.start}-${part.end}` }) };
    return this.found(async (client) => {
      const { Body } = await client.send(new GetObjectCommand(input));
      return Body instanceof Readable ? Body : null;
    });
  }

  async exists(key: string): Promise<boolean> {
    const input = this.place(key);
    const { HeadObjectCommand } = await library();
    const head = await this.found((client) => client.send(new HeadObjectCommand(input)));
    return head !== null;
  }

  async remove(key: string): Promise<void> {
    const input = this.place(key);
    const { DeleteObjectCommand } = await library();
    await this.ask((client) => client.send(new DeleteObjectCommand(input)));
  }

  private place(key: string) {
    return { Bucket: this.account.bucket, Key: checkKey(key) };
  }

  /** The same, where the file may be missing. */
  private found<T>(work: (client: S3Client) => Promise<T>): Promise<T | null> {
    return this.ask((client) =>
      work(client).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      }),
    );
  }

  private async ask<T>(work: (client: S3Client) => Promise<T>): Promise<T> {
    this.#client ??= newClient(this.account);
    try {
      return await work(await this.#client);
    } catch (cause) {
      throw unavailable("The store of files does not answer: try again in a moment", {
        retryAfter: 5,
        cause,
      });
    }
  }
}

/** The bytes of a file, counted into a hash as they are read. */
async function* hashed(path: string, sum: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    sum.update(chunk);
    yield chunk;
  }
}

/** Loaded only where a bucket is configured, because the library takes some memory. */
const library = () => import("@aws-sdk/client-s3");

async function newClient({ endpoint, region, key, secret, pathStyle }: S3Account): Promise<S3Client> {
  const { S3Client: Client } = await library();
  return new Client({
    ...(endpoint && { endpoint }),
    region,
    forcePathStyle: pathStyle,
    credentials: { accessKeyId: key, secretAccessKey: secret },
    maxAttempts: 3,
    requestHandler: PATIENCE,
    // Other stores than Amazon's refuse the checksums that the library would add by itself.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && ["NoSuchKey", "NotFound"].includes(error.name);
