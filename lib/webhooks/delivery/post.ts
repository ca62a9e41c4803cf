import "server-only";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { addressProblem, guardedLookup } from "./safe-address";

const TIMEOUT_MS = 10_000;
/** How much of an answer is read and kept. */
const ANSWER_CHARACTERS = 500;

export interface Answer {
  ms: number;
  /** Null where there was no answer. */
  status: number | null;
  error: string | null;
  answer: string | null;
}

/**
 * Posts a body once, to the address as it is: no redirect is followed. The connection is made to an address that was found to be
 * allowed, so that a name which changes between look-up and connection does not help.
 */
export async function post(
  address: string,
  { body, headers, allowPrivate }: { body: string; headers: Record<string, string>; allowPrivate: boolean },
): Promise<Answer> {
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
  const problem = addressProblem(address, { allowPrivate });
  if (problem) return { ms: took(), status: null, error: problem, answer: null };
  try {
    return { ...(await exchange(new URL(address), body, headers, allowPrivate)), error: null, ms: took() };
  } catch (error) {
    return { ms: took(), status: null, error: reasonOf(error), answer: null };
  }
}

/** Whatever the other side does, this comes to an end with the connection: the status counts once it is there. */
function exchange(
  url: URL,
  body: string,
  headers: Record<string, string>,
  allowPrivate: boolean,
): Promise<Pick<Answer, "status" | "answer">> {
  const request = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((done, failed) => {
    const outgoing = request(url, {
      method: "POST",
      // A connection of its own: one that is kept could lead to where the name no longer points.
      agent: false,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      lookup: guardedLookup({ allowPrivate }),
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "user-agent": "GA4-Garage-Webhooks/1",
        ...headers,
      },
    });
    let status: number | null = null;
    let answer = "";
    let failure: Error | undefined;
    outgoing.on("error", (error) => {
      failure ??= error;
    });
    outgoing.once("response", (incoming) => {
      status = incoming.statusCode ?? null;
      incoming.setEncoding("utf8");
      incoming.on("data", (piece: string) => {
        answer += piece;
        if (answer.length >= ANSWER_CHARACTERS) outgoing.destroy();
      });
      // What was broken off has begun with a status all the same.
      incoming.on("error", () => {});
    });
    outgoing.once("close", () => {
      if (status !== null) done({ status, answer: excerpt(answer, ANSWER_CHARACTERS) || null });
      else failed(failure ?? new Error("The answer was no HTTP"));
    });
    outgoing.end(body);
  });
}

function reasonOf(error: unknown): string {
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === "TimeoutError" || name === "AbortError")
    return `No answer within ${TIMEOUT_MS / 1000} seconds`;
  if (code === "ECONNREFUSED") return "The connection was refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "The name was not found";
  if (code === "ECONNRESET") return "The connection was broken off";
  return excerpt(message, 300);
}

/** The beginning of a text that a stranger wrote, without what the database cannot keep: NUL, and halves of signs. */
const excerpt = (text: string, most: number): string =>
  text.slice(0, most).toWellFormed().replaceAll("\0", "");
