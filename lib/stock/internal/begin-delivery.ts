import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { stock_deliveries } from "@/db/schema/stock";
import { type Actor, may } from "@/lib/core/actor";
import { fullDate } from "@/lib/core/dates/date-words";
import type { IsoDate } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";

interface Delivery {
  supplier_id?: string | null | undefined;
  reference?: string | null | undefined;
  received_date: IsoDate;
}

/**
 * Records a delivery under its supplier's reference, before any of its items is locked. Returns null if it has no reference or
 * no supplier. Waits for a concurrent transaction that books in the same reference. CONFLICT if the reference is already booked
 * in.
 */
export async function beginDelivery(
  tx: Tx,
  actor: Actor,
  { supplier_id, reference, received_date }: Delivery,
): Promise<string | null> {
  if (!(supplier_id && reference)) return null;
  const made_by = actor.kind === "user" ? actor.id : null;
  const [made] = await tx
    .insert(stock_deliveries)
    .values({ supplier_id, reference, received_date, made_by })
    .onConflictDoNothing({
      target: [stock_deliveries.supplier_id, stock_deliveries.reference_key],
      where: sql`counts`,
    })
    .returning({ id: stock_deliveries.id });
  if (made) return made.id;
  throw await bookedAlready(tx, actor, supplier_id, reference);
}

const Earlier = z.object({
  reference: z.string().nullable(),
  supplier: z.string(),
  day: z.string(),
  item: z.string().nullable(),
  part: z.string().nullable(),
});

async function bookedAlready(tx: Tx, actor: Actor, supplier_id: string, reference: string) {
  const field = "reference";
  if (!may(actor, "stock:read")) return conflict(ALREADY_BOOKED, { field, message: WHAT_TO_DO });
  const [earlier] = await tx
    .execute(sql`
    select d.reference, u.name as supplier, d.received_date as day, first.id as item, first.part_number as part
    from stock_deliveries d join supplier_names u on u.id = d.supplier_id
      left join lateral (select s.id, s.part_number from stock_movements m join stock_items s on s.id = m.stock_item_id
        where m.delivery_id = d.id order by m.id limit 1) first on true
    where d.counts and d.supplier_id = ${supplier_id}
      and d.reference_key = regexp_replace(fold(${reference}), '\\s', '', 'g')`)
    .then(readRows(Earlier));
  if (!earlier) return conflict(ALREADY_BOOKED, { field, message: WHAT_TO_DO });
  const { item, part, supplier, day } = earlier;
  const when = fullDate(day);
  return conflict(`${earlier.reference} of ${supplier} was booked in on ${when} already`, {
    field,
    message: part ? `Booked in with ${part}. ${WHAT_TO_DO}` : WHAT_TO_DO,
    ...(item && { record_id: item }),
  });
}

const ALREADY_BOOKED = "This number of the supplier's is booked in already";
const WHAT_TO_DO =
  "Another delivery needs a number of its own, such as this one with /2; a wrong quantity is put right by an adjustment";
