import "server-only";
import RateLimiterMemory from "rate-limiter-flexible/lib/RateLimiterMemory.js";
import RateLimiterQueue from "rate-limiter-flexible/lib/RateLimiterQueue.js";
import { sharedLimit } from "@/lib/core/waiting/shared-limit";

/** Resend accepts two requests a second from a team, whichever process sends them. */
const PAUSE_SECONDS = 0.55;

/** Grants turns to send: in order within this process, and one at a time across all processes of the garage. */
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
