import "server-only";
import type { Db, Tx } from "@/db/client";
import { type IsoDate, laterOf } from "@/lib/core/dates/dates";
import { env } from "@/lib/core/env";
import { type MayWrite, mayWriteTo, type Reachable } from "@/lib/messages/queries/may-write";
import { type SmsAccount, smsAccount } from "@/lib/sms/queries/account";
import { type HoldReason, holdReason } from "../rules/hold-reasons";
import type { Candidate } from "./candidates";
import { readReminderSettings } from "./settings";

/** A send with what is decided of it: where it goes, or why it is held. */
export interface Decision extends Candidate {
  address: string | null;
  reason: HoldReason | null;
}

/**
 * Decides of each candidate whether it goes out, on its day where that is still to come. Three questions to the database, however many
 * there are.
 */
export async function decide(
  db: Db | Tx,
  candidates: readonly Candidate[],
  asked: { today: IsoDate; by_hand?: boolean },
): Promise<Decision[]> {
  const customers = candidates.flatMap(({ customer_id }) => (customer_id ? [customer_id] : []));
  const [mayWrite, settings, account] = await Promise.all([
    mayWriteTo(db, customers),
    readReminderSettings(db),
    smsAccount(db),
  ]);
  return candidates.map((candidate) => {
    const { address, refusal } = reach(mayWrite, candidate);
    const today = laterOf(candidate.send_on, asked.today);
    const reason = holdReason(candidate, refusal, { ...asked, today, stale_years: settings.stale_years });
    return { ...candidate, address, reason: reason ?? (endless(candidate, account) ? "no_way_out" : null) };
  });
}

const reach = (mayWrite: MayWrite, { customer_id, channel }: Candidate): Reachable =>
  customer_id ? mayWrite(customer_id, channel, true) : { address: null, refusal: "no_address" };

/** A text of marketing must say how to get no more: by STOP, or else by a link. */
const endless = ({ channel }: Candidate, account: SmsAccount | null): boolean =>
  channel === "sms" && account !== null && !account.takes_answers && !env.APP_URL;
