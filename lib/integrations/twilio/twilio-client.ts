import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type Library from "twilio";
import type RequestClient from "twilio/lib/base/RequestClient.js";
import { env } from "@/lib/core/env";
import { troubleOf } from "@/lib/integrations/outside/vendor";
import { failedText, TWILIO } from "./twilio-errors";

export interface TwilioKeys {
  account_sid: string;
  /** Twilio signs with it what it sends to us, whichever key we ask with. */
  auth_token: string;
  /** A key that can be withdrawn by itself: texts are then sent with it instead of the token. */
  key_sid: string | null;
  key_secret: string | null;
}

/** The library's own time-out counts how long a connection is silent: an answer that drips outlives it. This is the whole time. */
const DEADLINE_MS = 20_000;

/** Nothing was heard within the time; what was asked may have been done. */
export class Unanswered extends Error {
  override name = "Unanswered";
}

/**
 * A client of Twilio's library, which is loaded where it is first needed (300 ms, 30 MB). `by` says with what it asks: only the token may
 * read the account itself. It never asks twice: there is no key of idempotency for sending, so a repeated request is a second text.
 */
export async function twilioClient(
  { account_sid, auth_token, key_sid, key_secret }: TwilioKeys,
  by: "key" | "token",
  deadline = DEADLINE_MS,
): Promise<Library.Twilio> {
  const { default: twilio } = await import("twilio");
  const byKey = by === "key" && key_sid !== null && key_secret !== null;
  return twilio(byKey ? key_sid : account_sid, byKey ? key_secret : auth_token, {
    accountSid: account_sid,
    autoRetry: false,
    httpClient: httpClient(twilio.RequestClient, deadline),
  });
}

/** Each request has a connection of its own: one that was kept open may be gone by then, and leave a text in doubt. */
function httpClient(Base: typeof Library.RequestClient, deadline: number): Library.RequestClient {
  class Ours extends Base {
    override request<T>(options: RequestClient.RequestOptions<T>) {
      return TWILIO.request(() => this.within(options), {
        thrown: (error) => failedText(error).reason,
        returned: ({ statusCode }) => troubleOf("Twilio", statusCode),
      });
    }
    private async within<T>(options: RequestClient.RequestOptions<T>) {
      const answer = super.request<T>({ ...options, uri: address(options.uri), timeout: deadline });
      const first = await Promise.race([answer, sleep(deadline, null, { ref: false })]);
      if (first) return first;
      // Nobody waits for it any more, and a rejection without a listener would end the process.
      answer.catch(() => {});
      throw new Unanswered();
    }
  }
  return new Ours({ keepAlive: false, autoRetry: false });
}

/** Where a request goes: to TWILIO_API_BASE, whose host is that of the API at a region of Twilio's, or serves everything. */
function address(uri: string): string {
  const wanted = new URL(uri);
  const base = new URL(env.TWILIO_API_BASE);
  const product = wanted.hostname.split(".")[0];
  const host = base.hostname.endsWith(".twilio.com") ? base.host.replace(/^api\./, `${product}.`) : base.host;
  return `${base.protocol}//${host}${wanted.pathname}${wanted.search}`;
}
