import "server-only";
import { AppError, invalid } from "@/lib/core/errors";

const MAX_BODY_BYTES = 1024 * 1024;

/** One object of path, query and body, as the command's or query's schema takes it. If-Match becomes `version`. */
export async function readInput(
  request: Request,
  params: Record<string, string | string[] | undefined>,
): Promise<Record<string, unknown>> {
  const input: Record<string, unknown> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (name in input) throw invalid({ field: name, message: "Given twice" });
    input[name] = value;
  }
  if (request.method !== "GET" && request.method !== "DELETE") Object.assign(input, await readBody(request));
  const version = /^(?:W\/)?"(\d+)"$/.exec(request.headers.get("if-match") ?? "")?.[1];
  if (version) input.version = Number(version);
  return Object.assign(input, params);
}

async function readBody(request: Request): Promise<Record<string, unknown>> {
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > MAX_BODY_BYTES) throw tooLarge();
  const text = await request.text();
  if (text === "") return {};
  if (Buffer.byteLength(text) > MAX_BODY_BYTES) throw tooLarge();
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send JSON: Content-Type: application/json");
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new AppError("INVALID_JSON", "The body is not valid JSON");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new AppError("INVALID_JSON", "The body must be a JSON object");
  return body as Record<string, unknown>;
}

const tooLarge = () => new AppError("PAYLOAD_TOO_LARGE", "The body may hold at most 1 MB");
