import { createHash, createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const S3_KEY = "a-key-of-tests";
const SECRET = "a secret of tests";
export const S3_REGION = "eu-west-2";
export const S3_BUCKET = "garage";

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/**
 * S3 on loopback, as its documents describe it: checks the signature (version 4) of each request against its bytes, and keeps objects, also
 * those that come in parts. `hold` answers nothing, `fail` the next requests with 503.
 */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  readonly faults: string[] = [];
  readonly asked: string[] = [];
  hold = false;
  fail = 0;
  private readonly uploads = new Map<string, Map<number, Buffer>>();
  private readonly server = createServer((request, response) => void this.handle(request, response));

  get account() {
    const { port } = this.server.address() as AddressInfo;
    return {
      ...{ endpoint: `http://127.0.0.1:${port}`, bucket: S3_BUCKET, region: S3_REGION },
      ...{ key: S3_KEY, secret: SECRET, pathStyle: true },
    };
  }

  start(): Promise<void> {
    return new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? "/", "http://store");
    this.asked.push(`${request.method} ${url.pathname}`);
    if (this.hold) return;
    if (this.fail-- > 0) return answer(response, 503, "<Error><Code>SlowDown</Code></Error>");
    const fault = signatureFault(request, url, body);
    if (fault) {
      this.faults.push(fault);
      return answer(
        response,
        403,
        `<Error><Code>SignatureDoesNotMatch</Code><Message>${fault}</Message></Error>`,
      );
    }
    const key = decodeURIComponent(url.pathname.slice(`/${S3_BUCKET}/`.length));
    this.answerObject({
      method: request.method ?? "",
      key,
      url,
      body,
      range: request.headers.range,
      response,
    });
  }

  private answerObject(asked: Asked) {
    const { method, key, url, body, range, response } = asked;
    if (url.searchParams.has("uploads") || url.searchParams.has("uploadId")) return this.answerParts(asked);
    if (method === "PUT") {
      this.objects.set(key, body);
      return answer(response, 200, "", { etag: `"${sha256(body).slice(0, 32)}"` });
    }
    if (method === "DELETE") {
      this.objects.delete(key);
      return answer(response, 204, "");
    }
    const held = this.objects.get(key);
    if (!held) return answer(response, 404, method === "HEAD" ? "" : "<Error><Code>NoSuchKey</Code></Error>");
    const [, from = "", to = ""] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
    if (from === "")
      return answer(response, 200, method === "HEAD" ? "" : held, {
        "content-type": "application/octet-stream",
      });
    const part = held.subarray(Number(from), Number(to) + 1);
    answer(response, 206, part, { "content-range": `bytes ${from}-${to}/${held.length}` });
  }

  private answerParts({ method, key, url, body, response }: Asked) {
    const id = url.searchParams.get("uploadId") ?? "";
    const parts = this.uploads.get(id);
    if (method === "POST" && !id) {
      const begun = randomUUID();
      this.uploads.set(begun, new Map());
      const said = `<Bucket>${S3_BUCKET}</Bucket><Key>${key}</Key><UploadId>${begun}</UploadId>`;
      return answer(response, 200, `<InitiateMultipartUploadResult>${said}</InitiateMultipartUploadResult>`);
    }
    if (!parts) return answer(response, 404, "<Error><Code>NoSuchUpload</Code></Error>");
    if (method === "PUT") {
      parts.set(Number(url.searchParams.get("partNumber")), body);
      return answer(response, 200, "", { etag: `"${sha256(body).slice(0, 32)}"` });
    }
    this.uploads.delete(id);
    if (method === "DELETE") return answer(response, 204, "");
    const inOrder = [...parts].sort(([a], [b]) => a - b).map(([, part]) => part);
    this.objects.set(key, Buffer.concat(inOrder));
    const said = `<Bucket>${S3_BUCKET}</Bucket><Key>${key}</Key><ETag>"whole"</ETag>`;
    answer(response, 200, `<CompleteMultipartUploadResult>${said}</CompleteMultipartUploadResult>`);
  }
}

interface Asked {
  method: string;
  key: string;
  url: URL;
  body: Buffer;
  range: string | undefined;
  response: ServerResponse;
}

function answer(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
) {
  const type = typeof body === "string" && body ? { "content-type": "application/xml" } : {};
  response.writeHead(status, { ...type, ...headers }).end(body);
}

/** What is wrong with the signature of a request, by AWS Signature Version 4; null if it is right. */
function signatureFault({ method = "", headers }: IncomingMessage, url: URL, body: Buffer): string | null {
  const found = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
    headers.authorization ?? "",
  );
  if (!found) return "no signature";
  const [, credential = "", signed = "", signature] = found;
  const [key, day = "", region = ""] = credential.split("/");
  if (key !== S3_KEY || region !== S3_REGION) return "another account";
  const hash = String(headers["x-amz-content-sha256"]);
  if (hash !== sha256(body)) return `the bytes are not those that were signed: ${hash}`;
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join("&");
  const names = signed.split(";");
  for (const name of ["host", "x-amz-date", "x-amz-content-sha256"])
    if (!names.includes(name)) return `${name} is not signed`;
  const lines = names.map((name) => `${name}:${String(headers[name] ?? "").trim()}\n`).join("");
  const canonical = [method, url.pathname, query, lines, signed, hash].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const signingKey = ["s3", "aws4_request"].reduce(
    (derived, part) => hmac(derived, part),
    hmac(hmac(`AWS4${SECRET}`, day), region),
  );
  return hmac(signingKey, toSign).toString("hex") === signature ? null : "the signature is wrong";
}
