import "server-only";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { addressProblem, publicLookup } from "./safe-address";

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
 * Posts a body once, to the address as it is: no redirect is followed. Unless private addresses are allowed, the connection is
 * made to an address that was found to be public, so that a name which changes between look-up and connection does not help.
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
      ...(allowPrivate ? {} : { lookup: publicLookup }),
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "user-agent": "GA4-Garage-Webhooks/1",
        ...headers,
      },
    });
    outgoing.once("error", failed);
    outgoing.once("response", (incoming) => {
      let answer = "";
      const status = incoming.statusCode ?? null;
      const end = () => done({ status, answer: answer.slice(0, ANSWER_CHARACTERS) || null });
      incoming.setEncoding("utf8");
      incoming.on("data", (piece: string) => {
        answer += piece;
        if (answer.length < ANSWER_CHARACTERS) return;
        end();
        outgoing.destroy();
      });
      incoming.once("end", end);
      incoming.once("error", failed);
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
  return message.slice(0, 300);
}
