import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { fullDate } from "@/lib/core/dates/date-words";
import { conflict } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { STATUS_WORDS } from "../rules/match-words";

interface Numbered {
  supplier_id: string;
  kind: string;
  number: string;
}

const Other = z.object({
  id: z.string(),
  number: z.string(),
  status: z.enum(["draft", "booked", "void"]),
  invoice_date: z.string(),
  supplier: z.string(),
});

/** CONFLICT, with the other's id, for a number of a supplier that is on file already, ignoring case and spaces. Needs `lockAccount`. */
export async function requireNewNumber(
  tx: Tx,
  { supplier_id, kind, number }: Numbered,
  except?: string,
): Promise<void> {
  const [other] = await tx
    .execute(sql`
    select i.id, i.number, i.status, i.invoice_date, u.name as supplier
    from supplier_invoices i join supplier_names u on u.id = i.supplier_id
    where i.supplier_id = ${supplier_id} and i.kind = ${kind} and i.number_key = regexp_replace(fold(${number}), '\\s', '', 'g')
      and i.deleted_at is null and i.status <> 'void' and i.id is distinct from ${except ?? null}::uuid`)
    .then(readRows(Other));
  if (!other) return;
  const { id, status, supplier, invoice_date } = other;
  throw conflict(
    `${other.number} of ${supplier} is on file already: ${STATUS_WORDS[status].toLowerCase()}, of ${fullDate(invoice_date)}`,
    { field: "number", message: "This number is on file already", record_id: id },
  );
}
