import { unstable_rethrow } from "next/navigation";
import type { ActionResult } from "@/lib/actions/result";
import { SIGNED_OUT } from "@/lib/auth/sign-in/signed-out";

/** How long to wait before an act that got no answer is sent again, in ms. */
const PAUSES_MS = [500, 1_500, 4_000];

export type Sent<T> = ActionResult<T> | "no answer";

/**
 * Sends an act, and sends it again where no answer came: its key is the same each time, so that it is done once. Says so if there
 * was none at all.
 */
export async function sendAct<T>(send: () => Promise<ActionResult<T>>): Promise<Sent<T>> {
  for (const pause of [...PAUSES_MS, null]) {
    try {
      return await send();
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Error && error.message.trim() === SIGNED_OUT)
        return { ok: false, error: { code: "UNAUTHENTICATED", message: SIGNED_OUT, details: [] } };
      if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return "no answer";
}
