import { seal } from "@/lib/auth/tokens/seal";
import { SMS_KEYS } from "@/lib/sms/queries/account";
import { aRow } from "./rows";
import type { TwilioServer } from "./twilio-server";

/** Connects the stand-in with a number that customers can answer, as it is kept. Returns the number. */
export async function connectTwilio(twilio: TwilioServer, number = "+447700900999"): Promise<string> {
  twilio.addNumber(number);
  const kept = { auth_token: twilio.token, key_sid: null, key_secret: null, trial: false, answers_url: null };
  await aRow("sms_accounts", {
    account_sid: twilio.sid,
    name: twilio.name,
    sealed_keys: seal(SMS_KEYS, JSON.stringify(kept)),
    sender: number,
    takes_answers: true,
  });
  return number;
}
