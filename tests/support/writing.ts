import { sql } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { claimedRows } from "@/lib/core/read-rows";
import { createDocument } from "@/lib/documents/commands/create-document";
import type { LineInput } from "@/lib/documents/schema/line";
import { updateGarage } from "@/lib/settings/commands/garage";
import { as } from "./actors";
import { aRow } from "./rows";

const manager = as("manager");

/** A garage that may issue VAT invoices. */
export const aGarage = () =>
  run(updateGarage, as("admin"), { version: 0, name: "Mill Lane Garage", vat_number: "GB999999973" });

export const aCustomer = (fields: Record<string, unknown> = {}) =>
  aRow("customers", {
    forename: "Ann",
    surname: "Lee",
    road: "New Road",
    town: "Bath",
    postcode: "BA1 1AA",
    ...fields,
  });

export const labour = (hours: string, rate: string, more: object = {}) => ({
  item_type: "labour" as const,
  description: "Labour",
  quantity: hours,
  unit_price: rate,
  ...more,
});

export const part = (price: string, quantity = "1", more: object = {}) => ({
  item_type: "part" as const,
  description: "Brake pads",
  quantity,
  unit_price: price,
  ...more,
});

export const mot = (price = "54.85") => ({
  item_type: "mot" as const,
  description: "MOT test, class 4",
  unit_price: price,
});

type Draft = z.input<typeof createDocument.input>;

/** A line as it stands: what it always has, and its other columns. */
export type WrittenLine = Record<string, string | null> &
  Pick<LineInput, "item_type"> &
  Record<"id" | "description" | "tax_code", string>;

/** A document written through the command, for a customer of its own unless one is named. */
export async function aDraft(fields: Partial<Draft> = {}) {
  return run(createDocument, manager, {
    type: "invoice",
    line_items: [labour("2", "60.00"), part("80.00")],
    ...fields,
    customer_id: fields.customer_id ?? (await aCustomer()),
  });
}

/** A document's row as it stands. */
export async function documentRow(id: string): Promise<Record<string, string | null>> {
  const [row] = await db().execute(sql`select * from documents where id = ${id}`);
  if (!row) throw new Error("There is no such document");
  return row as Record<string, string | null>;
}

export const linesOf = (id: string): Promise<WrittenLine[]> =>
  db()
    .execute(sql`select * from document_lines where document_id = ${id} order by position, id`)
    .then(claimedRows<WrittenLine>);
