import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { FINDINGS } from "./rules/line-match";
import { LINE_STATES } from "./rules/match-statement";
import { INVOICE_KINDS, INVOICE_STATUSES, LINE_KINDS } from "./rules/match-words";
import { OWED_AGES } from "./rules/owed-ages";
import { LINE_KINDS as STATEMENT_LINE_KINDS } from "./rules/statement-words";

const text = z.string().nullable();
const uuid = z.uuid().nullable();

const head = {
  id: z.uuid(),
  kind: z.enum(INVOICE_KINDS),
  status: z.enum(INVOICE_STATUSES),
  supplier_id: z.uuid(),
  number: z.string(),
  invoice_date: z.string(),
  due_date: text,
  vat_date: text.meta({ description: "The day on which its VAT counts; null while it is a draft." }),
  net: z.string().meta({ description: "Positive, of a credit note too." }),
  tax: z.string(),
  gross: z.string(),
  created_at: instant,
  updated_at: instant,
  version: z.int(),
};

export const InvoiceInList = z
  .object({ ...head, supplier_name: z.string() })
  .meta({ id: "PurchaseInvoiceInList" });
export type InvoiceRow = z.infer<typeof InvoiceInList>;

/** A supplier's invoice as a command returns it. */
export const InvoiceWritten = z
  .object({
    ...head,
    notes: text,
    booked_at: instant.nullable(),
    voided_on: text,
    voided_reason: text,
  })
  .meta({ id: "PurchaseInvoiceWritten" });
export type SavedInvoice = z.infer<typeof InvoiceWritten>;

const Finding = z.object({ kind: z.enum(FINDINGS), difference: text, percent: text });

export const InvoiceLineShown = z.object({
  id: z.uuid(),
  kind: z.enum(LINE_KINDS),
  part_number: text,
  description: z.string(),
  quantity: z.string(),
  unit_net: z.string(),
  net: z.string(),
  tax_code: z.string(),
  tax_rate: z.string(),
  tax: z.string(),
  nominal_code: text,
  purchase_receipt_id: uuid,
  supplier_return_id: uuid,
  agreed: text.meta({ description: "Agreed for one, net, by the order or the return." }),
  received: text.meta({ description: "How many came, or went back." }),
  order_id: uuid,
  order_number: text,
  document_id: uuid,
  document_number: text,
  stock_item_id: uuid,
  job_issued: z.boolean().meta({
    description: "Whether the job that it was bought for is issued: its line keeps the cost that it has.",
  }),
  findings: z.array(Finding).meta({ description: "What differs; empty where it matches." }),
  accepted: z.boolean(),
  accepted_by: text,
  open: z.boolean().meta({ description: "Whether it stands in the way of booking." }),
});
export type InvoiceLineShown = z.infer<typeof InvoiceLineShown>;

export const InvoiceWhole = InvoiceWritten.extend({
  supplier_name: z.string(),
  booked_by: text,
  /** How far the VAT is from the sum worked out line by line, as the supplier's total says; "0.00" where it is not. */
  tax_difference: z.string(),
  warnings: z.array(z.string()),
  lines: z.array(InvoiceLineShown),
}).meta({ id: "PurchaseInvoice" });
export type InvoiceWhole = z.infer<typeof InvoiceWhole>;

/** What came of orders and is on no invoice yet. */
export const UnbilledPart = z
  .object({
    id: z.uuid().meta({ description: "The delivery of the line: `purchase_receipt_id`." }),
    kind: z.enum(LINE_KINDS),
    order_id: z.uuid(),
    order_number: text,
    part_number: text,
    description: z.string(),
    quantity: z.string().meta({ description: "What is left to bill." }),
    unit_net: text.meta({ description: "Agreed for one." }),
    tax_code: z.string(),
    received_on: z.string(),
    reference: text,
    invoice_number: text.meta({
      description: "The number of their invoice for the order, where their system has told it.",
    }),
  })
  .meta({ id: "UnbilledPart" });
export type UnbilledPart = z.infer<typeof UnbilledPart>;

export const OwedCredit = z
  .object({
    id: z.uuid(),
    supplier_id: z.uuid(),
    supplier_name: z.string(),
    kind: z.string(),
    status: z.string(),
    part_number: text,
    description: z.string(),
    quantity: z.string(),
    credited_quantity: z.string(),
    unit_credit: text,
    order_number: text,
    return_reference: text,
    since: z.string().meta({ description: "The day on which it left, or on which it was to go back." }),
    age: z.enum(OWED_AGES),
    owed: z
      .string()
      .meta({ description: "Net; with the status `to_send` what will be owed once it is sent." }),
  })
  .meta({ id: "OwedCredit" });
export type OwedCredit = z.infer<typeof OwedCredit>;

/** A return for which the supplier credits nothing. */
export const RefusedReturn = z
  .object({
    id: z.uuid(),
    supplier_id: z.uuid(),
    supplier_name: z.string(),
    kind: z.string(),
    part_number: text,
    description: z.string(),
    quantity: z.string(),
    order_number: text,
    return_reference: text,
    reason: text.meta({ description: "What the supplier said, else why it went back." }),
    sent_on: text,
    asked: z.string().meta({ description: "What it was to be credited with, net." }),
  })
  .meta({ id: "RefusedReturn" });
export type RefusedReturn = z.infer<typeof RefusedReturn>;

export const StatementInList = z
  .object({
    id: z.uuid(),
    supplier_id: z.uuid(),
    supplier_name: z.string(),
    statement_date: z.string(),
    balance: text,
    file_name: text,
    lines: z.int(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "SupplierStatementInList" });
export type StatementRow = z.infer<typeof StatementInList>;

export const StatementWritten = StatementInList.omit({ supplier_name: true, lines: true }).meta({
  id: "SupplierStatementWritten",
});

const Goods = z.object({
  order_id: z.uuid(),
  order_number: text,
  received_on: text.meta({ description: "Null for an order of which nothing came." }),
  parts: z.array(UnbilledPart).meta({ description: "What came with it and is not billed." }),
});
const Chain = z.object({ id: z.uuid(), number: text });

export const StatementLineShown = z.object({
  id: z.uuid(),
  kind: z.enum(STATEMENT_LINE_KINDS),
  line_date: text,
  reference: text,
  amount: z.string(),
  state: z.enum(LINE_STATES),
  difference: text.meta({ description: "Theirs less ours." }),
  settled_note: text,
  settled_by: text,
  chosen: z.boolean().meta({ description: "Whether a person said which of ours it is." }),
  paper_id: uuid,
  paper_number: text,
  goods: Goods.nullable().meta({
    description: "A delivery or order of that number, whose invoice is not booked.",
  }),
  orders: z.array(Chain),
  jobs: z.array(Chain),
});
export type StatementLineShown = z.infer<typeof StatementLineShown>;

export const StatementWhole = StatementWritten.extend({
  supplier_name: z.string(),
  lines: z.array(StatementLineShown),
  missing: z
    .array(
      z.object({
        id: z.uuid(),
        kind: z.string(),
        number: z.string(),
        invoice_date: z.string(),
        amount: z.string(),
      }),
    )
    .meta({ description: "Booked here and not on the statement." }),
  explained: z.object({
    theirs: z.string(),
    steps: z.array(z.object({ step: z.string(), amount: z.string() })),
    ours: z.string(),
  }),
  compared_from: z.string(),
}).meta({ id: "SupplierStatement" });
export type StatementWhole = z.infer<typeof StatementWhole>;

const sums = z.object({
  ...Object.fromEntries(OWED_AGES.map((age) => [age, z.string()])),
  total: z.string(),
});

const to_send = z.string().meta({ description: "What is put aside to be sent comes to: it is in no sum." });

export const OwedWhole = z
  .object({
    total: sums,
    to_send,
    suppliers: z.array(
      z.object({ supplier_id: z.uuid(), supplier_name: z.string(), returns: z.int(), sums, to_send }),
    ),
    returns: z.array(OwedCredit),
    refused: z.array(RefusedReturn).meta({
      description: "The latest returns for which a supplier credits nothing; they are in no sum.",
    }),
  })
  .meta({ id: "SupplierCredits" });
