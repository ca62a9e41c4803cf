import "server-only";
import type { Db, Tx } from "@/db/client";
import { smsAccount } from "@/lib/sms/queries/account";
import { hasMailer } from "../mailer";

/** How many messages are kept here and not sent, as no service is set up by which they could go. */
export interface KeptHere {
  texts: number;
  emails: number;
}

/** Counts which of some messages, named by their channels, are kept here as things stand. */
export async function countKept(db: Db | Tx, channels: readonly string[]): Promise<KeptHere> {
  const by = (channel: string) => channels.filter((one) => one === channel).length;
  const texts = by("sms");
  return {
    texts: texts > 0 && !(await smsAccount(db))?.live ? texts : 0,
    emails: hasMailer() ? 0 : by("email"),
  };
}
