import "server-only";
import { sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { today } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import type { LineInput } from "@/lib/documents/schema/line";
import { readServicePackages } from "@/lib/packages/queries/packages";
import { packageRowsFor } from "@/lib/packages/rules/package-rows";
import { readGarage } from "@/lib/settings/queries/garage";
import { readTaxCodes } from "@/lib/tax/queries/tax-codes";
import { ratesDay } from "@/lib/tax/rules/rates";
import type { InspectionResult } from "../responses";
import type { TemplateItem } from "../schema/content";

export interface Finding {
  item: TemplateItem;
  result: InspectionResult;
}

type OfferedLine = LineInput & { id: string };

const Terms = z.object({ labour_rate: z.string().nullable(), force_tax_free: z.boolean() });

/**
 * Of each finding the lines that ask the customer: its words, then the package that puts it right; without one a line that somebody still
 * has to price.
 */
export async function offerLines(
  tx: Tx,
  { type, tax_point, customer_id }: DocumentRecord,
  findings: readonly Finding[],
): Promise<Map<string, OfferedLine[]>> {
  const [packages, codes, garage, [terms]] = await Promise.all([
    readServicePackages(tx, { costs: true }),
    readTaxCodes(tx),
    readGarage(tx),
    tx
      .execute(sql`select labour_rate, force_tax_free from customer_particulars where id = ${customer_id}`)
      .then(readRows(Terms)),
  ]);
  const customer = {
    labour_rate: terms?.labour_rate ?? garage.labour_rate,
    force_tax_free: terms?.force_tax_free ?? false,
  };
  const rates = { codes, day: ratesDay({ type, tax_point, day: today() }) };
  return new Map(
    findings.map(({ item, result }): [string, OfferedLine[]] => {
      const words = `${item.name}: ${result.finding ?? ""}`;
      const job = packages.find(({ id }) => id === item.saved_job_id);
      if (!job || job.lines.length === 0)
        return [
          item.key,
          [{ id: newId(), item_type: "labour", description: words, quantity: "1", approval: "to_ask" }],
        ];
      const whole = { package_key: newId(), package_name: job.name };
      const rows = packageRowsFor(job, rates, customer).map(
        (row): OfferedLine => ({
          ...whole,
          id: newId(),
          item_type: row.item_type,
          description: row.description,
          part_number: row.part_number,
          stock_item_id: row.stock_item_id,
          ...(row.item_type !== "comment" && {
            ...{ quantity: row.quantity, unit_price: row.unit_price ?? "0", approval: "to_ask" },
            ...(row.unit_cost && { unit_cost: row.unit_cost }),
          }),
          tax_inclusive: row.tax_inclusive,
          tax_code: row.tax_code,
        }),
      );
      return [item.key, [{ ...whole, id: newId(), item_type: "comment", description: words }, ...rows]];
    }),
  );
}
