import "server-only";
import { isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { sms_accounts } from "@/db/schema/sms";
import { unseal } from "@/lib/auth/tokens/seal";
import type { Decimal } from "@/lib/core/money";
import type { TextProvider } from "@/lib/integrations/text-provider";
import type { TwilioKeys } from "@/lib/integrations/twilio/twilio-client";
import { twilioProvider } from "@/lib/integrations/twilio/twilio-provider";
import { KeptAccount } from "../schema";

/** The purpose under which the keys are sealed. */
export const SMS_KEYS = "text message keys";

/** The account by which texts go, as everybody may know it: nothing of its keys. */
export interface SmsAccount {
  id: string;
  /** As it is called at Twilio. */
  name: string;
  account_sid: string;
  /** What customers see texts come from: +447700900123, a name, or a messaging service (MG…). */
  sender: string;
  /** Whether customers can answer, and STOP works: not where texts come from a name. */
  takes_answers: boolean;
  /** What a part costs, in pounds: "0.0400". */
  part_price: Decimal;
  /** Whether the garage has it switched on. */
  active: boolean;
  /** False if its keys were sealed with another secret than the server has now: it has to be connected again. */
  readable: boolean;
  /** Whether texts really go out: switched on, and readable. Otherwise they stay in the outbox. */
  live: boolean;
  /** A trial sends only to numbers that were verified at Twilio. */
  trial: boolean;
  /** Where Twilio was told to send what customers answer; null if nowhere. */
  answers_url: string | null;
  version: number;
}

type Row = typeof sms_accounts.$inferSelect;

/** The account with its sealed keys; undefined if none is connected. */
export async function accountRow(db: Db | Tx): Promise<Row | undefined> {
  const [row] = await db.select().from(sms_accounts).where(isNull(sms_accounts.deleted_at));
  return row;
}

/** What is kept sealed of an account; null if it cannot be read any more. */
export function keptOf({ sealed_keys }: Pick<Row, "sealed_keys">): KeptAccount | null {
  const text = unseal(SMS_KEYS, sealed_keys);
  return text === null ? null : KeptAccount.parse(JSON.parse(text));
}

export const keysOf = (
  { account_sid }: Pick<Row, "account_sid">,
  { auth_token, key_sid, key_secret }: KeptAccount,
): TwilioKeys => ({ account_sid, auth_token, key_sid, key_secret });

/** Returns the account by which texts go; null if none is connected. */
export async function smsAccount(db: Db | Tx): Promise<SmsAccount | null> {
  const row = await accountRow(db);
  if (!row) return null;
  const kept = keptOf(row);
  const { id, name, account_sid, sender, takes_answers, part_price, active, version } = row;
  return {
    ...{ id, name, account_sid, sender, takes_answers, part_price, active, version },
    readable: kept !== null,
    live: active && kept !== null,
    trial: kept?.trial ?? false,
    answers_url: kept?.answers_url ?? null,
  };
}

/** Returns what sends texts now; null without an account that is switched on: then they stay in the outbox. */
export async function textProvider(db: Db | Tx): Promise<TextProvider | null> {
  const row = await accountRow(db);
  const kept = row?.active ? keptOf(row) : null;
  return row && kept ? twilioProvider(keysOf(row, kept), row.sender) : null;
}
