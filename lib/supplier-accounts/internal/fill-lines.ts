import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import type { Decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { readTaxCodes } from "@/lib/tax/queries/tax-codes";
import { rateOn } from "@/lib/tax/rules/rates";
import { lineSums, mostTaxDifference, taxedAsTheirs } from "../rules/invoice-sums";
import type { GivenLine } from "../schema/invoice";

const Named = z.object({
  id: z.string(),
  part_number: z.string().nullable(),
  description: z.string(),
  tax_code: z.string(),
});

interface Paper {
  supplier_id: string;
  kind: string;
  invoice_date: IsoDate;
}

export type FilledLine = Awaited<ReturnType<typeof fillLines>>[number];

/**
 * Completes lines by the deliveries and returns that they name, and works out their sums: VAT by the rates of the paper's day, or with
 * `theirTax` as the supplier's total says. VALIDATION_ERROR at `lines.N…` for what is not this supplier's or has no rate, and at `tax`
 * for a total that is further off than rounding.
 */
export async function fillLines(
  tx: Tx,
  paper: Paper,
  given: readonly GivenLine[],
  theirTax?: Decimal | null,
) {
  const codes = await readTaxCodes(tx);
  const [receipts, returns] = [
    await namedReceipts(
      tx,
      paper,
      given.flatMap(({ purchase_receipt_id }) => purchase_receipt_id ?? []),
    ),
    await namedReturns(
      tx,
      paper,
      given.flatMap(({ supplier_return_id }) => supplier_return_id ?? []),
    ),
  ];
  const problems: ErrorDetail[] = [];
  const filled = given.map((line, i) => {
    const named = receipts.get(line.purchase_receipt_id ?? "") ?? returns.get(line.supplier_return_id ?? "");
    if (line.purchase_receipt_id && !receipts.has(line.purchase_receipt_id))
      problems.push({ field: `lines.${i}.purchase_receipt_id`, message: NOT_THEIRS[paper.kind] ?? "" });
    if (line.supplier_return_id && !returns.has(line.supplier_return_id))
      problems.push({ field: `lines.${i}.supplier_return_id`, message: NOT_RETURNED[paper.kind] ?? "" });
    const tax_code = line.tax_code ?? named?.tax_code ?? "T1";
    const rate = rateOn(codes, tax_code, paper.invoice_date);
    if (rate === null)
      problems.push({
        field: `lines.${i}.tax_code`,
        message: `${tax_code} had no rate on the day of the invoice`,
      });
    const description = line.description ?? named?.description ?? "";
    const part_number = line.part_number ?? named?.part_number ?? null;
    if (!description && !part_number)
      problems.push({ field: `lines.${i}.description`, message: "Say what it is" });
    return {
      id: line.id ?? null,
      kind: line.kind,
      part_number,
      description,
      quantity: line.quantity,
      unit_net: line.unit_net,
      tax_code,
      tax_rate: rate ?? "0",
      nominal_code: line.nominal_code ?? null,
      purchase_receipt_id: line.purchase_receipt_id ?? null,
      supplier_return_id: line.supplier_return_id ?? null,
      ...lineSums({ ...line, rate: rate ?? "0" }),
    };
  });
  if (problems.length > 0) throw invalid(...problems);
  if (theirTax === null || theirTax === undefined) return filled;
  const taxed = taxedAsTheirs(filled, theirTax);
  if (taxed) return taxed;
  throw invalid({
    field: "tax",
    message: `More than £${mostTaxDifference(filled.length)} from what the lines come to: check their VAT codes`,
  });
}

const NOT_THEIRS: Record<string, string> = {
  invoice: "Nothing of this supplier's came with that",
  credit: "A credit note credits returns, not deliveries",
};
const NOT_RETURNED: Record<string, string> = {
  invoice: "Only a credit note credits returns",
  credit: "Nothing was returned to this supplier with that",
};

async function namedReceipts(tx: Tx, { supplier_id, kind }: Paper, ids: readonly string[]) {
  if (ids.length === 0 || kind !== "invoice") return new Map<string, z.infer<typeof Named>>();
  const rows = await tx
    .execute(sql`
    select id, part_number, description, tax_code from received_parts
    where supplier_id = ${supplier_id} and id = any(${`{${ids.join(",")}}`}::uuid[])`)
    .then(readRows(Named));
  return new Map(rows.map((row) => [row.id, row]));
}

async function namedReturns(tx: Tx, { supplier_id, kind }: Paper, ids: readonly string[]) {
  if (ids.length === 0 || kind !== "credit") return new Map<string, z.infer<typeof Named>>();
  const rows = await tx
    .execute(sql`
    select id, part_number, description, 'T1' as tax_code from returned_parts
    where supplier_id = ${supplier_id} and id = any(${`{${ids.join(",")}}`}::uuid[])`)
    .then(readRows(Named));
  return new Map(rows.map((row) => [row.id, row]));
}
