import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import { type Decimal, decimal } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { documentsIn, entries } from "./issued";
import { keyName } from "./key-names";
import { daysOf, type Period } from "./period";
import { type SalesGroup, SalesReport } from "./schema";

export interface SalesSums {
  documents: number;
  net: Decimal;
  /** The VAT on the documents. */
  tax: Decimal;
  gross: Decimal;
  /** MOT tests done; a credit note takes none back. */
  mots: Decimal;
  /** Hours of labour sold. */
  hours: Decimal;
  /** Only for those who may see costs. */
  cost?: Decimal;
  /** VAT on the margin of vehicles, which is not shown on any document. */
  margin_vat?: Decimal;
  /** Net, less margin VAT, less cost. */
  margin?: Decimal;
  /** Of the net; null if nothing was sold. */
  margin_percent?: Decimal | null;
}

export interface SalesRow extends SalesSums {
  /** The key to pass to `reports.sales_documents`. */
  key: string;
  name: string;
  /** The days of the row, if the rows are days, weeks or months. */
  from: string | null;
  to: string | null;
}

export interface SalesFigures extends Period {
  group: SalesGroup;
  basis: string;
  rows: SalesRow[];
  total: SalesSums;
}

const SALES_BASIS =
  "Invoices, excess invoices and vehicle sales by day of issue, less credit notes. MOT tests that were credited still count as done.";

/** Sales in a period by day, week, month, type of document, department, technician, tax code or kind of work. */
export const salesReport = query({
  name: "reports.sales",
  permission: "reports:read",
  input: SalesReport,
  async run({ db, actor, input }): Promise<SalesFigures> {
    const { group, from, to } = input;
    const costs = may(actor, "stock:cost");
    const rows = await db
      .execute(sql`
      select key, ${documentsIn(group)} as documents, ${SUMS}
      from ${entries(input, group)} e group by rollup (key) order by key`)
      .then(readRows(Summed));
    const total = rows.find(({ key }) => key === null);
    return {
      group,
      from,
      to,
      basis: SALES_BASIS,
      rows: rows.flatMap(({ key, ...sums }) =>
        key === null
          ? []
          : [
              {
                key,
                name: keyName(group, key),
                ...(group === "day" || group === "week" || group === "month"
                  ? daysOf(group, key, input)
                  : { from: null, to: null }),
                ...sumsOf(sums, costs),
              },
            ],
      ),
      total: sumsOf(total ?? NOTHING, costs),
    };
  },
});

export const SUMS = sql`coalesce(sum(net), 0)::numeric(14, 2) as net, coalesce(sum(tax), 0)::numeric(14, 2) as tax,
  coalesce(sum(gross), 0)::numeric(14, 2) as gross, coalesce(sum(cost), 0)::numeric(14, 2) as cost,
  coalesce(sum(margin_vat), 0)::numeric(14, 2) as margin_vat, coalesce(sum(mots), 0)::numeric(14, 3) as mots,
  coalesce(sum(hours), 0)::numeric(14, 3) as hours`;

const Summed = z.object({
  /** Null in the total row. */
  key: z.string().nullable(),
  documents: z.number(),
  net: z.string(),
  tax: z.string(),
  gross: z.string(),
  cost: z.string(),
  margin_vat: z.string(),
  mots: z.string(),
  hours: z.string(),
});
type Summed = z.infer<typeof Summed>;

const NOTHING: Summed = {
  key: null,
  documents: 0,
  net: "0.00",
  tax: "0.00",
  gross: "0.00",
  cost: "0.00",
  margin_vat: "0.00",
  mots: "0.000",
  hours: "0.000",
};

function sumsOf(
  { documents, net, tax, gross, mots, hours, cost, margin_vat }: Omit<Summed, "key">,
  costs: boolean,
): SalesSums {
  const sums = { documents, net, tax, gross, mots, hours };
  if (!costs) return sums;
  const margin = decimal(net).minus(margin_vat).minus(cost);
  return {
    ...sums,
    cost,
    margin_vat,
    margin: margin.toFixed(2),
    margin_percent: decimal(net).eq(0) ? null : margin.times(100).div(net).round(1).toFixed(1),
  };
}
