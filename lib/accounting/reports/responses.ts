import { z } from "zod";
import { OwedByAge } from "@/lib/receivables/responses";
import { AGEING_BY, AGES } from "@/lib/receivables/rules/ageing";
import { SALES_GROUPS } from "./schema";

const text = z.string().nullable();
const days = { from: z.string(), to: z.string() };
/** Only for those who may see costs. */
const cost = z.string().optional();

const sales = {
  documents: z.int(),
  net: z.string(),
  tax: z.string(),
  gross: z.string(),
  mots: z.string(),
  hours: z.string(),
  cost,
  margin_vat: cost,
  margin: cost,
  margin_percent: text.optional(),
};

export const SalesFigures = z
  .object({
    ...days,
    group: z.enum(SALES_GROUPS),
    basis: z.string(),
    rows: z.array(z.object({ key: z.string(), name: z.string(), from: text, to: text, ...sales })),
    total: z.object(sales),
  })
  .meta({ id: "SalesFigures" });

/** A document and what it adds to a figure: negative for a credit note, and only its own lines if lines are counted. */
export const SalesDocumentShown = z
  .object({
    id: z.uuid(),
    type: z.string(),
    number: text,
    issued_date: text.meta({ description: "Null while it is not issued: money was taken before." }),
    customer_id: z.uuid().nullable(),
    customer_name: z.string(),
    registration: z.string(),
    net: z.string(),
    tax: z.string(),
    gross: z.string(),
    cost,
    margin_vat: cost,
  })
  .meta({ id: "SalesDocumentShown" });

export type SalesDocument = z.infer<typeof SalesDocumentShown>;

const owed = {
  ...OwedByAge.shape,
  documents: z.int(),
  balance: z.string(),
  on_account: z.string(),
  unclaimed: z.string().meta({ description: "Paid on work that came to nothing; theirs to have back." }),
};

export const OwedSums = z.object(owed);
export type OwedSums = z.infer<typeof OwedSums>;

export const OwingCustomer = z.object({
  /** Null for documents without a customer. */
  customer_id: z.uuid().nullable(),
  name: z.string(),
  account_number: text,
  account_customer: z.boolean(),
  oldest: text,
  ...owed,
});
export type OwingCustomer = z.infer<typeof OwingCustomer>;

export const OutstandingFigures = z
  .object({
    as_at: z.string(),
    by: z.enum(AGEING_BY),
    basis: z.string(),
    rows: z.array(OwingCustomer),
    total: OwedSums,
  })
  .meta({ id: "OutstandingFigures" });

/** A document as of the report's day; `balance` is negative for a credit note. */
export const OwedDocumentShown = z
  .object({
    id: z.uuid(),
    type: z.string(),
    number: text,
    issued_date: z.string(),
    due_date: text,
    registration: z.string(),
    order_reference: text,
    gross: z.string(),
    balance: z.string(),
    age: z.enum(AGES),
  })
  .meta({ id: "OwedDocumentShown" });

export type OwedDocument = z.infer<typeof OwedDocumentShown>;

const earned = { income: z.string(), cost: z.string(), profit: z.string() };
const whole = {
  income: z.string(),
  cost_of_sales: z.string(),
  gross_profit: z.string(),
  gross_profit_percent: text,
};

export const ProfitFigures = z
  .object({
    ...days,
    compared_with: z.object(days),
    basis: z.string(),
    lines: z.array(z.object({ kind: z.string(), name: z.string(), ...earned, before: z.object(earned) })),
    ...whole,
    before: z.object(whole),
  })
  .meta({ id: "ProfitFigures" });

const taxed = z.object({
  tax_code: z.string(),
  name: z.string(),
  net: z.string(),
  tax: z.string(),
  margin_vat: z.string(),
});

export const VatFigures = z
  .object({
    ...days,
    basis: z.string(),
    box_1: z.string(),
    box_2: z.string(),
    box_3: z.string(),
    box_4: z.string(),
    box_5: z.string(),
    owed_to: z.enum(["hmrc", "garage"]).nullable(),
    box_6: z.string(),
    box_7: z.string(),
    box_8: z.string(),
    box_9: z.string(),
    sales: z.array(taxed),
    purchases: z.array(taxed),
    sales_net: z.string(),
    sales_tax: z.string(),
  })
  .meta({ id: "VatFigures" });

export const ReceiptSums = z.object({
  receipts: z.int(),
  /** Money received, without card surcharges. */
  taken: z.string(),
  /** Money refunded, as a positive amount. */
  refunded: z.string(),
  /** Taken less refunded. */
  net: z.string(),
  surcharges: z.string(),
});
export type ReceiptSums = z.infer<typeof ReceiptSums>;

export const ReceiptsFigures = z
  .object({
    ...days,
    group: z.enum(["method", "method_name", "day"]),
    basis: z.string(),
    rows: z.array(z.object({ key: z.string(), name: z.string(), money: z.boolean(), ...ReceiptSums.shape })),
    total: ReceiptSums,
  })
  .meta({ id: "ReceiptsFigures" });
