import "server-only";
import { db } from "@/db/client";
import { isSignedByTwilio, type TwilioForm } from "@/lib/integrations/twilio/twilio-webhook";
import { accountRow, keptOf } from "./account";

/** The largest form that Twilio sends, with room: a text of 1,600 characters, each of them escaped. */
const LONGEST = 64 * 1024;

/**
 * The form that Twilio has sent to a path of ours, or the status to answer instead: 404 without an account, 401 if it is not signed with the
 * account's token, 503 if the token cannot be read.
 */
export async function signedForm(request: Request, path: string): Promise<TwilioForm | number> {
  const account = await accountRow(db());
  if (!account) return 404;
  const kept = keptOf(account);
  if (!kept) return 503;
  const raw = await request.text();
  if (raw.length > LONGEST) return 401;
  const form = Object.fromEntries(new URLSearchParams(raw));
  const { search: query } = new URL(request.url);
  const signature = request.headers.get("x-twilio-signature");
  return (await isSignedByTwilio(form, { path, query, signature }, kept.auth_token)) ? form : 401;
}
