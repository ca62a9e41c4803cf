import "server-only";
import { AppError, type ErrorDetail, invalid } from "@/lib/core/errors";
import { IncomingRequest } from "./incoming-request";

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_DEPTH = 32;

/**
 * Returns the JSON object in a request's body; an empty body is an empty object. Throws PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE,
 * INVALID_JSON or VALIDATION_ERROR.
 */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const bytes = await bytesOf(request);
  if (bytes.byteLength === 0) return {};
  if (!isJson(request.headers.get("content-type") ?? ""))
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send JSON: Content-Type: application/json, in UTF-8");
  if (!/^(identity)?$/i.test(request.headers.get("content-encoding") ?? ""))
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send the body as it is, without Content-Encoding");
  const body = parseJson(bytes);
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new AppError("INVALID_JSON", "The body must be a JSON object");
  const problems: ErrorDetail[] = [];
  findUnstorable(body, [], problems);
  if (problems.length > 0) throw invalid(...problems);
  return body as Record<string, unknown>;
}

const isJson = (type: string): boolean =>
  /^application\/json\s*(;|$)/i.test(type) &&
  /^"?utf-?8"?$/i.test(/;\s*charset\s*=\s*([^;\s]+)/i.exec(type)?.[1] ?? "utf-8");

async function bytesOf(request: Request): Promise<Uint8Array> {
  if (!(request instanceof IncomingRequest)) return readLimited(request.body);
  const bytes = await request.bytesUpTo(MAX_BODY_BYTES);
  if (!bytes) throw tooLarge();
  return bytes;
}

/**
 * A body that is too long is left unread rather than cancelled, because cancelling would break the connection before the response
 * is sent.
 */
async function readLimited(stream: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  if (!stream) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new AppError("INVALID_JSON", "The body is not valid JSON in UTF-8");
  }
}

/** Whether PostgreSQL can store a text: it cannot store NUL or lone surrogates. */
export const isStorable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

function findUnstorable(value: unknown, path: string[], problems: ErrorDetail[]): void {
  if (path.length > MAX_DEPTH) throw new AppError("INVALID_JSON", "The body is nested too deeply");
  if (typeof value === "string" && !isStorable(value))
    problems.push({ field: path.join("."), message: "This text holds characters that cannot be kept" });
  if (typeof value !== "object" || value === null) return;
  for (const [name, item] of Object.entries(value)) findUnstorable(item, [...path, name], problems);
}

const tooLarge = () => new AppError("PAYLOAD_TOO_LARGE", "The body may hold at most 1 MB");
