import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { decimalField } from "@/lib/core/input/fields";
import { Flag, pageNumber, perPage } from "@/lib/core/input/list";
import { AGEING_BY } from "@/lib/receivables/rules/ageing";

const period = {
  /** First and last day; documents count by their day of issue. */
  from: Day,
  to: Day,
};

const inOrder = ({ from, to }: { from: string; to: string }) => from <= to;
const IN_ORDER = { path: ["to"], message: "Not before the first day" };

/** What the rows of a sales report stand for: the first five group whole documents, the last three group lines. */
export const SALES_GROUPS = [
  "day",
  "week",
  "month",
  "type",
  "department",
  "technician",
  "tax_code",
  "kind",
] as const;
export type SalesGroup = (typeof SALES_GROUPS)[number];

export const SalesReport = z
  .strictObject({
    ...period,
    group: z.enum(SALES_GROUPS).default("month").meta({ description: "What the figures are grouped by." }),
  })
  .refine(inOrder, IN_ORDER);

/** The documents behind a figure of the sales report; all of the period if no row is named. */
export const SalesDocuments = z
  .strictObject({
    ...period,
    group: z.enum(SALES_GROUPS).default("month").meta({ description: "What the figures are grouped by." }),
    key: z
      .string()
      .max(120)
      .optional()
      .meta({ description: "The group whose documents are asked for, as the report names it." }),
    /** By tax point, these are the documents behind the VAT return, grouped by tax code. */
    by: z
      .enum(["issue", "tax_point"])
      .default("issue")
      .meta({ description: "What it is counted or grouped by." }),
    page: pageNumber(100_000),
    per_page: perPage(),
  })
  .refine(inOrder, IN_ORDER)
  .refine(({ by, group }) => by === "issue" || group === "tax_code", {
    path: ["group"],
    message: "By tax point, documents are grouped by tax code",
  });

export const ProfitAndLoss = z
  .strictObject({
    ...period,
    /** The period to compare with; defaults to the one just before. */
    compare_from: Day.optional().meta({ description: "First day of the period to compare with." }),
    compare_to: Day.optional().meta({ description: "Last day of the period to compare with." }),
  })
  .refine(inOrder, IN_ORDER)
  .refine(({ compare_from, compare_to }) => (compare_from === undefined) === (compare_to === undefined), {
    path: ["compare_to"],
    message: "Give both days of the period to compare with, or neither",
  });

const Amount = decimalField({ whole: 10, places: 2, signed: true }, "An amount such as 54.85").default("0");

/** What was bought besides vehicles and suppliers' booked invoices is not recorded here: its sums from the accounts complete the boxes. */
export const VatSummary = z
  .strictObject({
    ...period,
    purchases_net: Amount.meta({
      description: "What was bought in the period without VAT, for the boxes that our records do not hold.",
    }),
    purchases_tax: Amount.meta({
      description: "VAT on what was bought in the period, for the boxes that our records do not hold.",
    }),
  })
  .refine(inOrder, IN_ORDER);

export const ReceiptsReport = z
  .strictObject({
    ...period,
    group: z
      .enum(["method", "method_name", "day"])
      .default("method")
      .meta({ description: "What the figures are grouped by." }),
  })
  .refine(inOrder, IN_ORDER);

export const Outstanding = z.strictObject({
  /** Balances at the end of this day; defaults to today. */
  as_at: Day.optional().meta({
    description: "How it stood at the end of this day; today where it is not given.",
  }),
  by: z.enum(AGEING_BY).default("due").meta({ description: "What it is counted or grouped by." }),
  account: Flag.optional().meta({ description: "Only customers with an account, or only those without." }),
});

/** The documents behind a customer's row; "none" selects those without a customer. */
export const OutstandingDocuments = z.strictObject({
  as_at: Day.optional().meta({
    description: "How it stood at the end of this day; today where it is not given.",
  }),
  by: z.enum(AGEING_BY).default("due").meta({ description: "What it is counted or grouped by." }),
  customer_id: z.union([z.uuid(), z.literal("none")]).meta({ description: "The customer." }),
});
