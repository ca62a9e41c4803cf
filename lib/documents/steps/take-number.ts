import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { DocumentType } from "../types";

/** Invoices and excess invoices share one series, as HMRC wants their numbers to follow on. */
export const seriesOf = (type: DocumentType): string => (type === "excess_invoice" ? "invoice" : type);

/**
 * The next number of a type's series. The series' row stays locked until the transaction ends: whoever comes meanwhile
 * waits, and a change that fails gives its number back, so there is neither gap nor repeat. Take it as late as possible.
 */
export async function takeNumber(
  tx: Tx,
  type: DocumentType,
): Promise<{ number: string; number_value: number }> {
  const series = seriesOf(type);
  const [row] = await tx.execute<{ prefix: string; value: string }>(sql`
    insert into number_series (series, next_number) values (${series}, 2)
    on conflict (series) do update set next_number = number_series.next_number + 1, updated_at = now()
    returning prefix, next_number - 1 as value`);
  if (!row) throw new Error("The series gave no number");
  return { number: `${row.prefix}${row.value}`, number_value: Number(row.value) };
}
