import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import {
  customer_addresses,
  customer_contacts,
  customer_former_numbers,
  customers,
} from "@/db/schema/customers";
import { moveAttachments } from "@/lib/attachments/internal/move-attachments";
import { command } from "@/lib/core/command";
import { lockAgainstDeletion } from "@/lib/core/database/lock-rows";
import { NEXT_VERSION, nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { changedMeanwhile, conflict, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { recordChange } from "@/lib/core/recorder";
import { isAnnounced, updateRelated } from "@/lib/events/internal/update-related";
import { SHOWN } from "../columns";
import { announceReminderChanges } from "../internal/announce-reminder-changes";
import { LATEST_CONSENT_FIRST } from "../queries/latest-consent";
import { countReferences } from "../queries/preview-merge";
import { chosenTerms } from "../rules/merge-choices";
import { contactOf, formerAddress, joinsAccounts, mergedFields } from "../rules/merge-rules";
import { REFERENCES } from "../rules/references";
import { CustomerMerge } from "../schema/merge";

const NAME = "customers.merge";

type CustomerRecord = typeof customers.$inferSelect;

/**
 * Merges two customers: `id` stays and takes over everything of `merged_id`, which is archived and points to `id` for good. A
 * search for a former account number of either finds the one that stays. CONFLICT where both have an account number and the
 * caller has not confirmed that. VALIDATION_ERROR where their trading terms differ and the caller has not chosen between them.
 */
export const mergeCustomers = command({
  name: NAME,
  permission: "customers:delete",
  input: CustomerMerge,
  subject: {
    table: customers,
    noun: "customer",
    id: (input) => input.id,
    alsoLock: (_id, { merged_id }) => sql`
      select ${merged_id}::uuid union select id from customers where merged_into_id = ${merged_id}`,
    lockFirst: (tx, { merged_id }) => lockReferences(tx, merged_id),
  },
  async run({ tx, actor, input, subject: kept, alsoLocked }) {
    const gone = requireMergeable(alsoLocked.get(input.merged_id.toLowerCase()), input.merged_version);
    if (joinsAccounts(kept, gone) && !input.confirmed_other_account)
      throw conflict("These customers have different account numbers", {
        field: "confirmed_other_account",
        message: `Confirm that ${gone.account_number} becomes part of ${kept.account_number}`,
      });
    const terms = chosenTerms(kept, gone, input.choices ?? {});
    const moved = await countReferences(tx, gone.id);
    await moveReferences(tx, kept.id, gone.id);
    await copyConsents(tx, kept.id, gone.id);
    const contact = contactOf(kept, gone);
    if (contact)
      await tx.insert(customer_contacts).values({ ...contact, customer_id: kept.id, position: 100 });
    const address = formerAddress(kept, gone);
    if (address)
      await tx.insert(customer_addresses).values({ ...address, customer_id: kept.id, kind: "former" });
    const number = terms.account_number === undefined ? kept.account_number : terms.account_number;
    await keepFormerNumbers(tx, kept.id, [kept.account_number, gone.account_number], number);
    await tx
      .update(customers)
      .set({
        // An account number belongs to one record only: the one that is given up stays taken, on the merged record.
        account_number: number === gone.account_number ? null : gone.account_number,
        merged_into_id: kept.id,
        deleted_at: sql`coalesce(${customers.deleted_at}, now())`,
        ...nextVersion(customers),
      })
      .where(eq(customers.id, gone.id));
    const row = await oneRow(
      tx
        .update(customers)
        .set({
          ...mergedFields(kept, gone),
          ...terms,
          ...nextVersion(customers),
        })
        .where(eq(customers.id, kept.id))
        .returning(SHOWN),
    );
    if (kept.account_number && number !== kept.account_number)
      await tx
        .update(customers)
        .set({ account_number: kept.account_number })
        .where(eq(customers.id, gone.id));
    await recordChange(tx, actor, NAME, {
      entity: "customers",
      id: gone.id,
      before: gone,
      after: { ...gone, account_number: number === gone.account_number ? null : gone.account_number },
    });
    return { ...row, merged: { id: gone.id, legacy_id: gone.legacy_id, moved } };
  },
});

async function keepFormerNumbers(
  tx: Tx,
  customer_id: string,
  numbers: readonly (string | null)[],
  present: string | null,
): Promise<void> {
  const former = [...new Set(numbers)].filter(
    (number): number is string => number !== null && number !== present,
  );
  if (former.length > 0)
    await tx
      .insert(customer_former_numbers)
      .values(former.map((account_number) => ({ customer_id, account_number })));
}

/**
 * Serialises merges, because each merge changes which customer the earlier merged records point to. Also locks every row that
 * will move, so that no transaction holding one of them has to wait for the customer row meanwhile.
 */
async function lockReferences(tx: Tx, customerId: string): Promise<void> {
  const tables = new Set(["documents" as const, ...REFERENCES.map(({ table }) => table)]);
  // Sent as one batch; the database still runs them one after the other.
  await Promise.all([
    tx.execute(sql`select pg_advisory_xact_lock(hashtext(${NAME}))`),
    ...[...tables].map((table) =>
      lockAgainstDeletion(tx, sql.identifier(table), sql`customer_id = ${customerId}`),
    ),
  ]);
}

function requireMergeable(row: CustomerRecord | undefined, version: number | undefined): CustomerRecord {
  if (!row || row.merged_into_id) throw notFound("customer");
  if (version !== undefined && version !== row.version)
    throw changedMeanwhile("the customer to be merged", row.version);
  return row;
}

async function moveReferences(tx: Tx, kept: string, gone: string): Promise<void> {
  // Receipts and reminders show the customer of their document or vehicle, so they change with it.
  await announceReminderChanges(tx, sql`select id from vehicle_names where customer_id = ${gone}`);
  await updateRelated(tx, "receipts", {
    where: sql`customer_id is null and document_id in (select id from document_heads where customer_id = ${gone})`,
  });
  for (const { table, versioned } of REFERENCES) {
    const stamp = versioned ? sql`, ${NEXT_VERSION}` : sql``;
    const set = sql`customer_id = ${kept}${stamp}`;
    const where = sql`customer_id = ${gone}`;
    if (isAnnounced(table)) await updateRelated(tx, table, { set, where });
    else await tx.execute(sql`update ${sql.identifier(table)} set ${set} where ${where}`);
  }
  await moveAttachments(tx, "customers", { from: gone, to: kept });
  await tx.execute(sql`update customers set merged_into_id = ${kept} where merged_into_id = ${gone}`);
}

const RefusedChannel = z.object({ channel: z.string() });

/**
 * If either customer last refused or withdrew a channel, the merged consent is withdrawn, whatever the order of the entries.
 */
async function copyConsents(tx: Tx, kept: string, gone: string): Promise<void> {
  const barred = await tx
    .execute(sql`
    select distinct channel from (
      select distinct on (customer_id, channel) channel, decision from customer_consents
      where customer_id in (${kept}, ${gone}) order by customer_id, channel, ${LATEST_CONSENT_FIRST}) latest
    where decision in ('refused', 'withdrawn')
      and channel in (select channel from customer_consents where customer_id = ${gone})`)
    .then(readRows(RefusedChannel));
  await tx.execute(sql`
    insert into customer_consents (customer_id, channel, decision, basis, wording, source, decided_on, recorded_by, created_at)
    select ${kept}, channel, decision, basis, wording, source, decided_on, recorded_by, created_at
    from customer_consents where customer_id = ${gone} order by created_at, id`);
  for (const { channel } of barred) {
    await tx.execute(sql`
      insert into customer_consents (customer_id, channel, decision, basis, source)
      values (${kept}, ${channel}, 'withdrawn', 'One of two merged records had refused', 'merge')`);
  }
}
