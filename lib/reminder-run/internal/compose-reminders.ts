import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { shownTelephone } from "@/lib/core/telephone";
import { salutation } from "@/lib/customers/rules/salutation";
import type { ReminderMessage } from "@/lib/messages/internal/reminder-messages";
import { stopAddressOf } from "@/lib/messages/queries/stop-token";
import { readGarage } from "@/lib/settings/queries/garage";
import { smsAccount } from "@/lib/sms/queries/account";
import { countParts } from "@/lib/sms/rules/parts";
import { priceOf } from "@/lib/sms/rules/price";
import type { Decision } from "../queries/decide";
import { reminderWords, withWayOut } from "../rules/reminder-words";

const text = z.string().nullable();
const Addressed = z.object({
  id: z.string(),
  name: z.string(),
  title: text,
  forename: text,
  surname: text,
  company_name: text,
});

/** Writes the messages of the sends that go out. */
export async function composeReminders(
  tx: Tx,
  going: readonly (Decision & { message_id: string })[],
): Promise<ReminderMessage[]> {
  if (going.length === 0) return [];
  const ids = JSON.stringify([...new Set(going.map(({ customer_id }) => customer_id))]);
  const [customers, garage, account] = await Promise.all([
    tx
      .execute(sql`
      select id, name, title, forename, surname, company_name from customers_to_write_to
      where id in (select jsonb_array_elements_text(${ids}::jsonb)::uuid)`)
      .then(readRows(Addressed)),
    readGarage(tx),
    smsAccount(tx),
  ]);
  const names = new Map(customers.map((one) => [one.id, salutation(one) || one.name]));
  const telephone = shownTelephone(garage.telephone);
  return going.map((one) => {
    const facts = {
      ...one,
      customer: names.get(one.customer_id ?? "") ?? "customer",
      garage: garage.name,
      telephone,
    };
    const body = withWayOut(one.channel, reminderWords(one.text ?? "", facts), {
      answers: account?.takes_answers ?? true,
      stop_address: stopAddressOf(one.message_id),
    });
    const parts = one.channel === "sms" ? countParts(body).parts : null;
    return {
      id: one.message_id,
      channel: one.channel,
      reminder_id: one.reminder_id,
      reminder_days_before: one.days_before,
      customer_id: one.customer_id,
      vehicle_id: one.vehicle_id,
      recipient: one.address,
      subject: one.channel === "email" ? reminderWords(one.email_subject ?? one.template, facts) : null,
      body,
      sender: one.channel === "sms" ? (account?.sender ?? null) : null,
      parts,
      cost: parts && account ? priceOf(parts, account.part_price) : null,
    };
  });
}
