/** How the rows of one table are merged with what was done to them here. */
export interface MergePlan {
  /**
   * Columns that only make sense together: if one of them was changed, all count as changed. Other columns
   * stand on their own.
   */
  groups: readonly (readonly string[])[];
  /** An expression over `t` for what users call a row. */
  called: string;
  /**
   * An expression for the reason why an import never changes a row, over `t` as it is here and `o` as GA4
   * last said; null if it may.
   */
  bars: string;
}

const DELETED = "when t.deleted_at is not null then 'deleted'";

/** Turns "job_sheet" into "Job sheet". */
const sentence = (of: string): string => `(upper(left(${of}, 1)) || replace(substr(${of}, 2), '_', ' '))`;

/** The columns of a document that belong to its lines: its sums and its status. */
export const DOCUMENT_WHOLE = [
  ...["type", "status", "number", "number_value", "estimate_number", "job_sheet_number", "invoice_number"],
  ...["issued_date", "due_date", "paid_date", "expires_date"],
  ...["discount_percent", "labour_discount_percent", "parts_discount_percent", "surcharge_percent"],
  ...[
    "total_net",
    "total_tax",
    "total_gross",
    "received",
    "balance",
    "labour_hours",
    "labour_cost",
    "parts_cost",
  ],
  ...["mot_class", "mot_type", "mot_status", "mot_cost", "mot_outsourced"],
] as const;

const PLANS: Record<string, MergePlan> = {
  customers: {
    groups: [],
    called: "t.name",
    bars: `case when t.merged_into_id is not null then 'merged' ${DELETED} end`,
  },
  vehicles: {
    groups: [],
    called: "coalesce(nullif(concat_ws(' ', nullif(t.registration, ''), t.make, t.model), ''), 'Vehicle')",
    bars: `case ${DELETED} end`,
  },
  suppliers: { groups: [], called: "t.name", bars: `case ${DELETED} end` },
  stock_items: {
    groups: [["tracked", "quantity_in_stock"]],
    called:
      "coalesce(nullif(concat_ws(' ', nullif(t.part_number, ''), nullif(t.description, '')), ''), 'Stock item')",
    bars: `case ${DELETED} end`,
  },
  documents: {
    groups: [
      DOCUMENT_WHOLE,
      ["customer_id", "customer_name", "customer_snapshot", "account_document"],
      ["vehicle_id", "registration", "vehicle_snapshot"],
    ],
    called: `concat_ws(' ', ${sentence("t.type")}, t.number, nullif(t.customer_name, ''))`,
    // Their lines and related records count too, see our-documents.ts.
    bars: "(select u.why from import_ours u where u.id = t.id)",
  },
  receipts: {
    groups: [
      ["method", "method_name", "amount", "surcharge_net", "surcharge_tax", "surcharge_gross", "total"],
      ["document_id", "customer_id"],
      ["reconciled", "reconciled_date", "reconciled_reference"],
      ["exported", "exported_date"],
    ],
    called: `concat_ws(' ', coalesce(nullif(t.method_name, ''), ${sentence("t.method")}), to_char(t.amount, 'FM£999,999,990.00'),
      to_char(t.payment_date, '"on" FMDD Mon YYYY'), (select concat_ws(' ', 'for', d.number, d.customer_name) from documents d where d.id = t.document_id))`,
    bars: `case ${DELETED}
      when exists (select from receipts f where f.refund_of_id = t.id and f.deleted_at is null) then 'refunded'
      when exists (select from receipt_allocations a where a.receipt_id = t.id) then 'allocated' end`,
  },
  appointments: {
    groups: [["starts_at", "ends_at", "resource_id"]],
    called:
      "concat_ws(' ', to_char(t.starts_at, 'FMDD Mon YYYY'), nullif(t.registration, ''), left(t.description, 60))",
    bars: `case ${DELETED} end`,
  },
  reminders: {
    groups: [
      [
        "status",
        "done_email",
        "done_sms",
        "done_print",
        "done_email_date",
        "done_sms_date",
        "done_print_date",
      ],
    ],
    called:
      "concat_ws(' ', 'Reminder', (select v.registration from vehicles v where v.id = t.vehicle_id), to_char(t.due_date, 'FMDD Mon YYYY'))",
    bars: `case ${DELETED} end`,
  },
  reminder_templates: { groups: [], called: "t.name", bars: `case ${DELETED} end` },
};

/** Returns the merge plan of a table that `keyed` writes to. */
export function planOf(table: string): MergePlan {
  const plan = PLANS[table];
  if (!plan) throw new Error(`There is no plan by which rows of ${table} are merged`);
  return plan;
}

/**
 * Returns the fields with those that only make sense together with them: they are decided as one, and so are
 * a document's lines and its sums.
 */
export function withDependentFields(table: string, fields: readonly string[]): string[] {
  const own = table === "documents" ? [["lines", ...DOCUMENT_WHOLE]] : [];
  const groups = [...own, ...planOf(table).groups].filter((group) =>
    group.some((one) => fields.includes(one)),
  );
  return [...new Set([...fields, ...groups.flat()])];
}

/** Columns that are not from GA4 and are never compared. */
const OWN = new Set(["id", "legacy_id", "created_at", "source_hash", "import_run_id"]);

/** Returns the columns that GA4 provides. */
export const fieldsOf = (columns: readonly string[]): string[] => columns.filter((name) => !OWN.has(name));

/** Dates of the last invoice, purchase or sale: the later date counts, whichever side has it. */
export const LATEST_COUNTS = new Set(["last_invoice_date", "last_purchased_date", "last_sold_date"]);

/** Columns that follow from others, or that nobody sees: they are merged but not listed. */
export const UNLISTED = new Set([...["legacy", "number_value", "received", "balance"], ...LATEST_COUNTS]);

const NAMES: Record<string, (id: string) => string> = {
  customer_id: (id) => `(select r.name from customers r where r.id = ${id})`,
  vehicle_id: (id) => `(select nullif(r.registration, '') from vehicles r where r.id = ${id})`,
  supplier_id: (id) => `(select r.name from suppliers r where r.id = ${id})`,
  document_id: (id) => `(select r.number from documents r where r.id = ${id})`,
  resource_id: (id) => `(select r.name from resources r where r.id = ${id})`,
  template_id: (id) => `(select r.name from reminder_templates r where r.id = ${id})`,
};

/** Returns an SQL expression for a column's value as users read it. */
export function shown(column: string, of: string): string {
  const value = `${of}."${column}"`;
  return NAMES[column] ? `coalesce(${NAMES[column](value)}, ${value}::text)` : `${value}::text`;
}
