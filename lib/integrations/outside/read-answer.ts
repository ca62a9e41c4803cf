import type { z } from "zod";
import { ServiceError } from "./service-error";

/** The most that is read of an answer: vehicles with thirty years of tests come to a twentieth of it. */
const MOST_BYTES = 2_000_000;

/** The JSON of an answer. Throws SyntaxError where it is none, and ServiceError where it does not end. */
export async function jsonOf(response: Response): Promise<unknown> {
  if (Number(response.headers.get("content-length") ?? 0) > MOST_BYTES)
    throw new ServiceError("later", "The answer is too long to be read");
  const text = await response.text();
  if (text.length > MOST_BYTES) throw new ServiceError("later", "The answer is too long to be read");
  return JSON.parse(text);
}

/** What an answer says, by its schema. A service that answers something else is in trouble, and its answer is kept out of logs. */
export function understood<S extends z.ZodType>(schema: S, body: unknown, called: string): z.output<S> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.join(".") || "its beginning";
  throw new ServiceError("later", `${called}’s answer could not be understood, at ${at}`);
}

/** Milliseconds of a `Retry-After` in seconds or as a date; null where there is none. */
export function retryAfterOf(response: Response): number | null {
  const given = response.headers.get("retry-after");
  if (!given) return null;
  const until = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - Date.now();
  return Number.isFinite(until) ? Math.max(0, until) : null;
}
