import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { type Decimal, decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { creditReturn } from "@/lib/purchasing/commands/end-return";
import { changeReturn } from "@/lib/purchasing/internal/saved-return";

interface Note {
  number: string;
  invoice_date: string;
}

interface CreditLine {
  supplier_return_id: string | null;
  quantity: Decimal;
  net: Decimal;
}

const Back = z.object({
  id: z.string(),
  status: z.string(),
  owed: z.string(),
  credited_quantity: z.string(),
  credit_reference: z.string().nullable(),
});

/** Notes on returns what a booked credit note credits of them; what is noted already, or was never sent, stays as it is. */
export async function creditNoted(
  tx: Tx,
  actor: Actor,
  note: Note,
  lines: readonly CreditLine[],
): Promise<void> {
  const returns = await returnsOf(tx, lines);
  for (const { id, quantity, net } of byReturn(lines)) {
    const back = returns.get(id);
    if (back?.status !== "sent" || names(back.credit_reference, note.number)) continue;
    const most = decimal(quantity).gt(back.owed) ? back.owed : quantity;
    await creditReturn.execute(tx, actor, {
      id,
      credited_net: net,
      quantity: most,
      credit_reference: note.number,
      credited_on: note.invoice_date,
    });
  }
}

/** Takes that back for a credit note that was booked by mistake: it is owed again. */
export async function creditVoided(
  tx: Tx,
  actor: Actor,
  note: Note,
  lines: readonly CreditLine[],
): Promise<void> {
  const returns = await returnsOf(tx, lines);
  for (const { id, quantity, net } of byReturn(lines)) {
    const back = returns.get(id);
    if (!back || !["sent", "credited"].includes(back.status) || !names(back.credit_reference, note.number))
      continue;
    const whole = decimal(quantity).gte(back.credited_quantity);
    await changeReturn(tx, actor, id, {
      status: "sent",
      credited_quantity: whole ? "0" : sql`credited_quantity - ${quantity}::numeric`,
      credited_net: whole ? null : sql`greatest(0, credited_net - ${net}::numeric)`,
      credit_reference: without(back.credit_reference, note.number),
      ...(whole && { credited_on: null }),
    });
  }
}

/** "A, B" names both. */
const named = (references: string | null): string[] => references?.split(", ") ?? [];
const names = (references: string | null, number: string): boolean => named(references).includes(number);
const without = (references: string | null, number: string): string | null =>
  named(references)
    .filter((one) => one !== number)
    .join(", ") || null;

/** Sums by return, in the order of their ids, in which they are locked. */
function byReturn(lines: readonly CreditLine[]): { id: string; quantity: Decimal; net: Decimal }[] {
  const sums = new Map<string, { id: string; quantity: Decimal; net: Decimal }>();
  for (const { supplier_return_id: id, quantity, net } of lines) {
    if (id === null) continue;
    const before = sums.get(id) ?? { id, quantity: "0", net: "0" };
    sums.set(id, {
      id,
      quantity: decimal(before.quantity).plus(quantity).toString(),
      net: decimal(before.net).plus(net).toFixed(2),
    });
  }
  return [...sums.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function returnsOf(tx: Tx, lines: readonly CreditLine[]) {
  const ids = lines.flatMap(({ supplier_return_id }) => supplier_return_id ?? []);
  const rows = await tx
    .execute(sql`
    select id, status, quantity - credited_quantity as owed, credited_quantity, credit_reference
    from returned_parts where id = any(${`{${ids.join(",")}}`}::uuid[])`)
    .then(readRows(Back));
  return new Map(rows.map((row) => [row.id, row]));
}
