import "server-only";
import RateLimiterMemory from "rate-limiter-flexible/lib/RateLimiterMemory.js";
import RateLimiterQueue from "rate-limiter-flexible/lib/RateLimiterQueue.js";
import { sharedLimit } from "@/lib/core/waiting/shared-limit";

/** Resend takes two requests a second from a team, whichever process they come from. */
const PAUSE_SECONDS = 0.55;

/** Turns to send, in the order in which they are asked for here, and one at a time over all processes of the garage. */
export function sendingPace(): { turn(): Promise<void> } {
  const one = { points: 1, duration: PAUSE_SECONDS };
  const limit = sharedLimit({
    name: "resend",
    points: 1,
    seconds: PAUSE_SECONDS,
    insurance: new RateLimiterMemory(one),
  });
  const queue = new RateLimiterQueue(limit);
  return {
    async turn() {
      await queue.removeTokens(1);
    },
  };
}
