import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { may } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { entries } from "./issued";
import { KIND_ORDER, keyName } from "./key-names";
import { type Period, periodBefore } from "./period";
import { ProfitAndLoss } from "./schema";

export interface ProfitLine {
  /** Kind of work; `reports.sales_documents` by kind lists its documents. */
  kind: string;
  name: string;
  /** Net, less the VAT on the margin of vehicles. */
  income: Decimal;
  cost: Decimal;
  profit: Decimal;
  /** The same in the period compared with. */
  before: { income: Decimal; cost: Decimal; profit: Decimal };
}

export interface Profit extends Period {
  compared_with: Period;
  basis: string;
  lines: ProfitLine[];
  income: Decimal;
  cost_of_sales: Decimal;
  gross_profit: Decimal;
  /** Of the income; null if there is none. */
  gross_profit_percent: Decimal | null;
  before: {
    income: Decimal;
    cost_of_sales: Decimal;
    gross_profit: Decimal;
    gross_profit_percent: Decimal | null;
  };
}

const BASIS =
  "Income is net of VAT, by day of issue, less credit notes. Cost of sales is what the lines sold had cost. Wages, rent and other overheads are not kept here.";

/** Income by kind, its cost, and the profit, next to the period before. FORBIDDEN for those who may not see costs. */
export const profitAndLoss = query({
  name: "reports.profit_and_loss",
  permission: "reports:read",
  input: ProfitAndLoss,
  async run({ db, actor, input }): Promise<Profit> {
    if (!may(actor, "stock:cost"))
      throw new AppError("FORBIDDEN", "You may not see costs", {
        details: [{ field: "permission", message: "stock:cost" }],
      });
    const { from, to, compare_from, compare_to } = input;
    const compared_with =
      compare_from && compare_to ? { from: compare_from, to: compare_to } : periodBefore({ from, to });
    const [now, before] = await Promise.all([byKind(db, { from, to }), byKind(db, compared_with)]);
    const kinds = KIND_ORDER.filter((kind) => now.has(kind) || before.has(kind));
    const lines = kinds.map((kind) => ({
      kind,
      name: keyName("kind", kind),
      ...(now.get(kind) ?? NOTHING),
      before: before.get(kind) ?? NOTHING,
    }));
    return {
      from,
      to,
      compared_with,
      basis: BASIS,
      lines,
      ...totals(lines),
      before: totals(lines.map((line) => line.before)),
    };
  },
});

interface Earned {
  income: Decimal;
  cost: Decimal;
  profit: Decimal;
}

const NOTHING: Earned = { income: "0.00", cost: "0.00", profit: "0.00" };

const KindSum = z.object({ key: z.string(), income: z.string(), cost: z.string(), profit: z.string() });

async function byKind(db: Db, period: Period): Promise<Map<string, Earned>> {
  const rows = await db
    .execute(sql`
    select key, sum(net - margin_vat)::numeric(14, 2) as income, sum(cost)::numeric(14, 2) as cost,
           sum(net - margin_vat - cost)::numeric(14, 2) as profit
    from ${entries(period, "kind")} e group by key`)
    .then(readRows(KindSum));
  return new Map(rows.map(({ key, ...earned }) => [key, earned]));
}

function totals(lines: readonly Earned[]) {
  const income = sum(lines.map((line) => line.income));
  const cost = sum(lines.map((line) => line.cost));
  const profit = income.minus(cost);
  return {
    income: pounds(income),
    cost_of_sales: pounds(cost),
    gross_profit: pounds(profit),
    gross_profit_percent: income.eq(0) ? null : decimal(profit.times(100).div(income).toFixed(4)).toFixed(1),
  };
}
