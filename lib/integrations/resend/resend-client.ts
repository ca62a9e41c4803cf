import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { Resend } from "resend";
import { env } from "@/lib/core/env";
import { troubleOf, vendor } from "@/lib/integrations/outside/vendor";
import { sendingPace } from "./pace";

const TIMEOUT_MS = 25_000;

const pace = sendingPace();

/** An e-mail is asked for once, without attempts; its key keeps it from going twice. */
const RESEND = vendor({ service: "resend", failures: 5 });

/** What every answer of the library says of a refusal. */
interface Answered {
  error: { name: string; message: string; statusCode: number | null } | null;
}

/** Asks Resend in its turn, and counts that. Null where no answer came in time. Throws Spared where it has failed too often. */
export async function askResend<A extends Answered>(
  key: string,
  ask: (resend: Resend) => Promise<A>,
  deadline = TIMEOUT_MS,
): Promise<A | null> {
  await pace.turn();
  const resend = new Resend(key, { baseUrl: env.RESEND_BASE_URL });
  const request = (): Promise<A | null> => Promise.race([ask(resend), sleep(deadline, null, { ref: false })]);
  const count = { thrown: () => "Resend could not be asked", returned: problemOf };
  const judge = { thrown: () => true, returned: (answer: A | null) => problemOf(answer) !== null };
  return RESEND.question(key, () => RESEND.request<A | null>(request, count), judge);
}

/** What an answer says of Resend itself, in words for staff; null where it is an answer. */
export function problemOf(answer: Answered | null): string | null {
  if (!answer) return "Resend did not answer in time";
  if (!answer.error) return null;
  const { statusCode } = answer.error;
  return statusCode === null ? "Resend could not be reached" : troubleOf("Resend", statusCode);
}
