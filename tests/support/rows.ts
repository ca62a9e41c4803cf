import { sql } from "@/db/client";

/** A row put straight into a table, as an import would; what is not given has the table's default. Answers its id. */
export async function aRow(table: string, fields: Record<string, unknown>): Promise<string> {
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "object" && value !== null ? JSON.stringify(value) : value,
    ]),
  );
  const [row] =
    await sql()`insert into ${sql()(table)} ${sql()(values as Record<string, string>)} returning id`;
  return row?.id as string;
}

let next = 1;

/** A document of £100 and £20 VAT, imported, so that none of our own rules stands in the way. */
export const aDocument = (fields: Record<string, unknown> = {}): Promise<string> => {
  const number = next++;
  return aRow("documents", {
    type: "invoice",
    status: "issued",
    number: String(10_000 + number),
    number_value: 10_000 + number,
    created_date: "2026-03-04",
    issued_date: "2026-03-04",
    total_net: "100.00",
    total_tax: "20.00",
    total_gross: "120.00",
    legacy_id: `document-${number}`,
    ...fields,
  });
};

export const aLine = (document_id: string, fields: Record<string, unknown> = {}): Promise<string> =>
  aRow("document_lines", {
    document_id,
    position: 1,
    item_type: "part",
    description: "Oil filter",
    quantity: "1",
    unit_price: "10.00",
    tax_code: "T1",
    tax_rate: "20",
    line_net: "10.00",
    line_tax: "2.00",
    line_gross: "12.00",
    ...fields,
  });

export const aReceipt = (fields: Record<string, unknown> = {}): Promise<string> =>
  aRow("receipts", { method: "card", amount: "120.00", payment_date: "2026-03-04", ...fields });
