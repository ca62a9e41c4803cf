import type { Request } from "./calls";

/** A server under measurement. */
export interface Target {
  origin: string;
  /** What stands before the paths of its calls. */
  prefix: string;
  /** What it knows the caller by. */
  token: string;
  stop(): Promise<void>;
}

/** A request as it goes over the wire. */
export function bytesOf({ method, path, body }: Request, { origin, prefix, token }: Target): Buffer {
  const json = body ? JSON.stringify(body) : "";
  const head = [
    `${method} ${prefix}${path} HTTP/1.1`,
    `host: ${new URL(origin).host}`,
    `authorization: Bearer ${token}`,
    ...(json ? ["content-type: application/json", `content-length: ${Buffer.byteLength(json)}`] : []),
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${json}`);
}
