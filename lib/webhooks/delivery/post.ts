import "server-only";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { addressProblem, guardedLookup } from "./safe-address";

const TIMEOUT_MS = 10_000;
/** How much of a response is read and kept. */
const ANSWER_CHARACTERS = 500;

export interface Answer {
  ms: number;
  /** Null where there was no response. */
  status: number | null;
  error: string | null;
  answer: string | null;
}

/**
 * Posts a body once, to exactly this address: redirects are not followed. The connection is made to an IP address that was checked,
 * so a name that changes between look-up and connection gains nothing.
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

/** Whatever the other side does, this ends when the connection does; once a status has arrived, it counts. */
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
      // A new connection each time: a kept one could lead to where the name no longer points.
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
      // A response that was cut off still has a status.
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

/** The beginning of a text from outside, without what the database cannot store: NUL and lone surrogates. */
const excerpt = (text: string, most: number): string =>
  text.slice(0, most).toWellFormed().replaceAll("\0", "");
