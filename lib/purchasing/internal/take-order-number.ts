import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { oneRow } from "@/lib/core/database/one-row";
import { readRows } from "@/lib/core/read-rows";

const Taken = z.object({ number: z.string() });

/** Takes the next number, "PO1001". Other transactions that take one wait until this one ends, and a number that is not used is free again. */
export async function takeOrderNumber(tx: Tx): Promise<string> {
  const { number } = await oneRow(
    tx
      .execute(sql`
      insert into purchase_order_numbers (id, next_number) values (1, 1002)
      on conflict (id) do update set next_number = purchase_order_numbers.next_number + 1, changed_at = now()
      returning 'PO' || (next_number - 1) as number`)
      .then(readRows(Taken)),
  );
  return number;
}
