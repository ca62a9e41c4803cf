import "server-only";
import { conflict } from "@/lib/core/errors";
import { forgetTrouble } from "./breaker";

/**
 * Asks a service now whether it answers and takes our keys, even one that is left alone: whoever tests wants an answer. CONFLICT where it
 * does not, in the words for staff of its own kind of `Trouble`.
 */
export async function testService(
  service: string,
  Trouble: abstract new (...given: never[]) => Error,
  ask: () => Promise<unknown>,
): Promise<void> {
  forgetTrouble(service);
  try {
    await ask();
  } catch (error) {
    throw error instanceof Trouble ? conflict(error.message) : error;
  }
}
