import "server-only";
import { z } from "zod";
import { env } from "@/lib/core/env";
import type { Decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { smsAccount } from "@/lib/sms/queries/account";

/** What a preview of a reminder has to know of the way it goes. */
export interface TextTerms {
  /** What a part of a text costs, in pounds; null while no account sends texts. */
  part_price: Decimal | null;
  /** Whether a customer can answer a text with STOP; otherwise it names an address. */
  answers: boolean;
  /** An address like the one by which a customer stops reminders; null if the garage has none on the internet. */
  stop_address: string | null;
}

/** Returns what a preview of a reminder has to know. */
export const textTerms = query({
  name: "reminder_run.text_terms",
  permission: "reminders:read",
  input: z.strictObject({}),
  async run({ db }): Promise<TextTerms> {
    const account = await smsAccount(db);
    return {
      part_price: account?.part_price ?? null,
      answers: account?.takes_answers ?? true,
      stop_address: env.APP_URL ? `${new URL(env.APP_URL).origin}/stop/…` : null,
    };
  },
});
