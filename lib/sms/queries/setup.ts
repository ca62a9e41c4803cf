import "server-only";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { answersAddress } from "@/lib/integrations/twilio/twilio-webhook";
import { type SmsAccount, smsAccount } from "./account";

export interface TextSetup {
  account: Omit<SmsAccount, "answers_url"> | null;
  /** Whether the garage has an address that Twilio can reach: for answers, and for reports of what was delivered. */
  reachable: boolean;
  /** Whether Twilio was told to send answers to the address that the garage has now. */
  answers: boolean;
}

/** Returns everything that the settings of text messages show, but for what they cost. */
export const getTextSetup = query({
  name: "sms_accounts.setup",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<TextSetup> {
    const found = await smsAccount(db);
    const address = answersAddress();
    if (!found) return { account: null, reachable: address !== null, answers: false };
    const { answers_url, ...account } = found;
    return {
      account,
      reachable: address !== null,
      answers: account.takes_answers && address !== null && answers_url === address,
    };
  },
});
