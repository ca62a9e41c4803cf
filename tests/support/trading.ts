import { sql } from "@/db/client";

/** A document as it stands in the database, with its lines; sums in pence. */
export interface Traded {
  id: string;
  type: string;
  day: string | null;
  customer_id: string | null;
  technician: string;
  department: string;
  issued: boolean;
  source: { type: string; margin_vat: number; lines: TradedLine[] } | null;
  net: number;
  tax: number;
  gross: number;
  margin_vat: number;
  balance: number;
  due_date: string | null;
  imported: boolean;
  lines: TradedLine[];
}

export interface TradedLine {
  kind: string;
  tax_code: string;
  technician: string;
  net: number;
  tax: number;
  gross: number;
  cost: number;
  quantity: number;
}

export const pence = (amount: unknown): number => Math.round(Number(amount ?? 0) * 100);

/** All documents that are not deleted, read as plainly as can be: what reports are checked against adds up from these. */
export async function allTraded(): Promise<Traded[]> {
  const documents = await sql()`select * from documents where deleted_at is null`;
  const lines = await sql()`select * from document_lines where item_type <> 'comment'`;
  const linesOf = (id: string) =>
    lines
      .filter((line) => line.document_id === id)
      .map((line) => ({
        kind: line.item_type as string,
        tax_code: line.tax_code as string,
        technician: (line.technician ?? "") as string,
        net: pence(line.line_net),
        tax: pence(line.line_tax),
        gross: pence(line.line_gross),
        cost: pence(line.line_cost),
        quantity: Number(line.quantity ?? 1),
      }));
  const plain = (row: (typeof documents)[number]): Traded => {
    const source = documents.find(({ id }) => id === row.source_document_id);
    return {
      id: row.id,
      type: row.type,
      day: row.issued_date ?? row.created_date,
      customer_id: row.customer_id,
      technician: row.technician ?? "",
      department: row.department ?? "",
      issued: row.issued_date !== null,
      source: source
        ? { type: source.type, margin_vat: pence(source.margin_vat), lines: linesOf(source.id) }
        : null,
      net: pence(row.total_net),
      tax: pence(row.total_tax),
      gross: pence(row.total_gross),
      margin_vat: pence(row.margin_vat),
      balance: pence(row.balance),
      due_date: row.due_date,
      imported: row.legacy_id !== null,
      lines: linesOf(row.id),
    };
  };
  return documents.map(plain);
}

/** Days of the database's own dates, as text: the driver is told nothing of them. */
export const asDay = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
