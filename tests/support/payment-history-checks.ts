import { sql } from "@/db/client";
import { ask } from "@/lib/core/query";
import { customerStatement } from "@/lib/statements/queries/customer-statement";
import { as } from "./actors";
import { outOfBalance, overdrawnReceipts } from "./ledger";
import type { PaymentHistory } from "./payment-history";
import type { PaymentWorld } from "./payment-history-world";

const manager = as("manager");

type Fault = Record<string, unknown>;

/** Pence of an amount in pounds. */
const pence = (pounds: unknown): number => Math.round(Number(pounds) * 100);

/** Payments of which the receipts do not come to what the provider has, in pence: of the whole garage. */
export async function differences(worlds: readonly PaymentWorld[]): Promise<Fault[]> {
  const rows = await sql()<{ provider: string; payment_id: string; history: string; booked: number }[]>`
    select p.provider, p.payment_id, d.customer_name as history, coalesce(sum(r.amount) * 100, 0)::int as booked
    from online_payments p join documents d on d.id = p.document_id left join online_payment_items i on i.online_payment_id = p.id
      left join receipts r on r.payment_group = i.id::text and r.deleted_at is null
    where p.payment_id is not null group by p.provider, p.payment_id, d.customer_name`;
  return worlds.flatMap((world) => {
    const balance = world.balance();
    const ours = rows.filter(({ provider }) => provider === world.name);
    const known = new Map(ours.map((row) => [row.payment_id, row]));
    return [...new Set([...Object.keys(balance), ...known.keys()])]
      .filter((id) => !world.foreign.has(id))
      .map((id) => ({ [world.name]: id, has: balance[id] ?? 0, booked: 0, ...known.get(id) }))
      .filter(({ has, booked }) => has !== booked);
  });
}

/** What is booked twice, or without money that is sure: of the whole garage. */
export async function wronglyBooked(): Promise<Fault[]> {
  return [
    // Each movement of money is booked for what it is worth, and in neither direction more than once.
    ...(await sql()`
      select i.id, d.customer_name as history, i.kind, i.state, i.amount, i.full_amount, sum(r.amount) as booked from online_payment_items i
        join online_payments p on p.id = i.online_payment_id join documents d on d.id = p.document_id
        left join receipts r on r.payment_group = i.id::text and r.deleted_at is null
      group by i.id, d.customer_name
      having coalesce(sum(r.amount), 0) <> i.amount
        or (i.kind <> 'dispute' and (coalesce(sum(r.amount) filter (where r.amount > 0), 0) > i.full_amount
          or coalesce(-sum(r.amount) filter (where r.amount < 0), 0) > i.full_amount))
        or (i.kind = 'payment' and min(r.amount) < 0)`),
    ...(await sql()`
      select p.id, p.state, sum(r.amount) as booked from online_payments p join online_payment_items i on i.online_payment_id = p.id
        join receipts r on r.payment_group = i.id::text and r.deleted_at is null
      where p.state <> 'settled' group by p.id`),
    // Every receipt of a provider is of an item, whichever way it came.
    ...(await sql()`
      select r.id, r.amount, 'of no payment' as fault from receipts r left join online_payment_items i on r.payment_group = i.id::text
      where r.method in ('stripe', 'paypal') and i.id is null`),
    ...(await sql()`
      select provider, payment_id, count(*) as times from online_payments where payment_id is not null
      group by 1, 2 having count(*) > 1`),
    ...(await overdrawnReceipts()),
  ];
}

/** Changes of payments that the audit log does not tell, or tells too often. */
export async function unaudited(): Promise<Fault[]> {
  return [
    ...(await sql()`
      select p.id, p.version, count(a.id)::int as told from online_payments p
        left join audit_log a on a.entity = 'online_payments' and a.entity_id = p.id
          and a.command in ('online_payments.begin', 'online_payments.note_page', 'online_payments.record')
      group by p.id having p.version <> count(a.id)`),
    ...(await sql()`
      select i.id, 'asked for by nobody' as fault from online_payment_items i
      where i.asked_by is not null and not exists (
        select from audit_log a where a.entity = 'online_payments' and a.entity_id = i.online_payment_id
          and a.command = 'online_payments.refund' and a.after->>'refund' = i.full_amount::text)`),
  ];
}

/** Findings that nobody had to expect, and foreign payments without one. */
export async function wrongFindings(worlds: readonly PaymentWorld[]): Promise<Fault[]> {
  const findings = await sql()<{ provider: string; ref: string; kind: string; page: string | null }[]>`
    select f.provider, f.ref, f.kind, p.session_id as page from payment_findings f
      left join online_payment_items i on i.ref = f.ref left join online_payments p on p.id = i.online_payment_id`;
  return worlds.flatMap((world) => {
    const own = findings.filter(({ provider }) => provider === world.name);
    const unknown = new Set(own.filter(({ kind }) => kind === "unknown").map(({ ref }) => ref));
    return [
      ...own.filter(({ kind, ref, page }) =>
        kind === "unknown"
          ? !world.foreign.has(ref)
          : kind !== "unplaced" || !world.overdrawn.has(page ?? ""),
      ),
      ...[...world.foreign].filter((ref) => !unknown.has(ref)).map((ref) => ({ ref, fault: "not found" })),
    ];
  });
}

/** Events that were kept although they were forged, or that nobody has worked on. */
export async function wrongEvents(histories: readonly PaymentHistory[]): Promise<Fault[]> {
  const forged = histories.flatMap(({ events }) => events.forged);
  return [
    ...(await sql()`
      select event_id, type, event_id = any(${forged}) as forged from payment_events
      where done_at is null or event_id = any(${forged})`),
  ];
}

/** Customers whose statement or invoice is not what was owed less what the providers hold and what came in cash. */
export async function wrongStatements(histories: readonly PaymentHistory[]): Promise<Fault[]> {
  const cash = await sql()<{ id: string; pence: number }[]>`
    select coalesce(document_id, customer_id) as id, (sum(amount) * 100)::int as pence from receipts
    where method = 'cash' and deleted_at is null group by 1`;
  const held = new Map(histories.map(({ world }) => [world, new Map<string, number>()]));
  for (const world of held.keys()) held.set(world, world.held());
  const broken = new Set((await outOfBalance()).map(({ id }) => id));
  const faults: Fault[] = [];
  for (const { world, pages, customer_id, invoice, again, story } of histories) {
    const online = pages.reduce((sum, page) => sum + (held.get(world)?.get(page) ?? 0), 0);
    const paid = cash.filter(({ id }) => id === invoice || id === customer_id);
    const expected = 12_000 - online - paid.reduce((sum, { pence }) => sum + pence, 0);
    const said = customer_id
      ? (await ask(customerStatement, manager, { customer_id })).total
      : (await sql()`select balance from documents where id = ${invoice}`)[0]?.balance;
    // Who has no account may have paid too much on the invoice itself.
    if (pence(said) !== expected || (customer_id && broken.has(invoice)))
      faults.push({ again, expected, said, broken: broken.has(invoice), story: story.join(", ") });
  }
  return faults;
}
