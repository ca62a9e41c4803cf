import { randomUUID } from "node:crypto";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { updateCustomer } from "@/lib/customers/commands/update-customer";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { answerLines } from "@/lib/documents/commands/lines/answer-lines";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { amendReceipt } from "@/lib/receipts/commands/amend-receipt";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { updateReminder } from "@/lib/reminders/commands/write-reminder";
import { updateStockItem } from "@/lib/stock/commands/items";
import { adjustStock, takeStock } from "@/lib/stock/commands/quantities";
import { recordMileage } from "@/lib/vehicles/commands/record-mileage";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { updateVehicle } from "@/lib/vehicles/commands/update-vehicle";
import { as } from "./actors";
import { fc } from "./property";

const manager = as("manager");

export const LOCAL_KINDS = [
  ...[
    "issue",
    "pay",
    "refund",
    "convert",
    "credit",
    "approve",
    "status",
    "delete_line",
    "add_line",
    "reprice",
  ],
  ...["note_on_document", "delete_document", "edit_customer", "merge_customers"],
  ...["edit_vehicle", "transfer", "mileage", "adjust_stock", "take_stock"],
  ...["pay_ten", "edit_stock", "edit_reminder", "note_on_receipt"],
] as const;

export const localStep = fc.record({
  kind: fc.constantFrom(...LOCAL_KINDS),
  which: fc.nat(20),
  amount: fc.integer({ min: 1, max: 40 }),
});
export type LocalStep = typeof localStep extends fc.Arbitrary<infer T> ? T : never;

/** Does what a step says to one of the records of a world, if it can be done; a refusal that people are told of is none. */
export async function performStep(step: LocalStep, world: number): Promise<boolean> {
  try {
    await perform(step, (table, which, where) => chosen(world, table, which, where));
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

interface Record {
  id: string;
  version: number;
}

type Choose = (table: string, which: number, where?: string) => Promise<Record>;

async function chosen(world: number, table: string, which: number, where = "true"): Promise<Record> {
  const rows = await sql().unsafe<Record[]>(
    `select id, version from ${table} t where legacy_id like 'w${world}-%' and deleted_at is null and ${where} order by legacy_id`,
  );
  const row = rows[which % Math.max(rows.length, 1)];
  if (!row) throw new AppError("NOT_FOUND", "There is none");
  return { id: row.id, version: row.version };
}

async function perform({ kind, which, amount }: LocalStep, choose: Choose): Promise<unknown> {
  const pounds = `${amount}.00`;
  switch (kind) {
    case "issue":
      return run(issueDocument, manager, await choose("documents", which, "issued_date is null"));
    case "pay":
    case "pay_ten": {
      const { id } = await choose("documents", which, kind === "pay" ? "true" : "issued_date is not null");
      const tenders = [{ method: "cash" as const, amount: kind === "pay" ? pounds : "10.00" }];
      return run(takePayment, manager, { document_id: id, tenders, payment_key: randomUUID() });
    }
    case "refund": {
      const { id } = await choose("receipts", which);
      return run(refundReceipt, manager, { id, owed_again: true, payment_key: randomUUID() });
    }
    case "convert": {
      const from = await choose("documents", which, "type in ('estimate', 'job_sheet')");
      return run(convertDocument, manager, { ...from, to: "invoice" });
    }
    case "credit": {
      const of = await choose("documents", which, "type = 'invoice' and issued_date is not null");
      return run(creditDocument, manager, { ...of, reason: "Goodwill" });
    }
    case "approve": {
      const document = await choose("documents", which, "type in ('estimate', 'job_sheet')");
      return run(answerLines, manager, {
        ...document,
        line_ids: await lineIds(document.id),
        approval: "approved",
      });
    }
    case "status": {
      const job = await choose("documents", which, "type = 'job_sheet'");
      return run(changeStatus, manager, { ...job, status: amount % 2 ? "in_progress" : "completed" });
    }
    case "delete_line":
    case "add_line":
    case "reprice":
      return editLines(kind, await choose("documents", which, "issued_date is null"), pounds);
    case "note_on_document": {
      const document = await choose("documents", which);
      return run(updateDocument, manager, { ...document, order_reference: `Ours ${amount}` });
    }
    case "delete_document":
      return run(deleteDocument, manager, await choose("documents", which));
    case "edit_customer": {
      const customer = await choose("customers", which);
      return run(updateCustomer, manager, { ...customer, notes: `Ours ${amount}`, mobile: "07700900999" });
    }
    case "merge_customers": {
      const kept = await choose("customers", which);
      const gone = await choose("customers", which + 1);
      if (kept.id === gone.id) throw new AppError("NOT_FOUND", "There is but one");
      return run(mergeCustomers, as("admin"), {
        ...{ id: kept.id, version: kept.version, merged_id: gone.id, confirmed_other_account: true },
      });
    }
    case "edit_vehicle": {
      const vehicle = await choose("vehicles", which);
      return run(updateVehicle, manager, { ...vehicle, notes: `Ours ${amount}`, colour: "Green" });
    }
    case "transfer": {
      const vehicle = await choose("vehicles", which);
      const customer = await choose("customers", which + 1);
      return run(transferVehicle, manager, { ...vehicle, customer_id: customer.id });
    }
    case "mileage": {
      const { id } = await choose("vehicles", which);
      return run(recordMileage, manager, { id, mileage: 50_000 + amount });
    }
    case "adjust_stock": {
      const { id } = await choose("stock_items", which);
      return run(adjustStock, manager, { id, quantity: amount % 2 ? "1" : "-1", reason: "Found" });
    }
    case "edit_stock": {
      const item = await choose("stock_items", which);
      return run(updateStockItem, manager, { ...item, retail_price_net: pounds });
    }
    case "edit_reminder": {
      const reminder = await choose("reminders", which);
      return run(updateReminder, manager, { ...reminder, due_date: `2028-01-${amount % 2 ? "10" : "11"}` });
    }
    case "note_on_receipt": {
      const receipt = await choose("receipts", which);
      return run(amendReceipt, manager, { ...receipt, description: `Ours ${amount}` });
    }
    case "take_stock": {
      const { id } = await choose("stock_items", which);
      return run(takeStock, manager, { lines: [{ stock_item_id: id, counted: String(amount) }] });
    }
  }
}

const lineIds = async (document: string): Promise<string[]> =>
  (
    await sql()<
      { id: string }[]
    >`select id from document_lines where document_id = ${document} order by position`
  ).map(({ id }) => id);

async function editLines(kind: "delete_line" | "add_line" | "reprice", document: Record, price: string) {
  const standing = await sql()<{ [column: string]: string | null }[]>`
    select id, item_type, description, part_number, stock_item_id, quantity, unit_price, tax_code from document_lines
    where document_id = ${document.id} order by position`;
  const lines = standing.map(({ quantity, unit_price, ...line }) => ({
    ...line,
    quantity: String(Number(quantity)),
    unit_price: String(Number(unit_price)),
  }));
  const added = { item_type: "labour", description: "Ours", quantity: "1", unit_price: price };
  if (kind === "delete_line") lines.pop();
  else if (kind === "reprice" && lines[0]) lines[0].unit_price = price;
  const line_items = kind === "add_line" ? [...lines, added] : lines;
  return run(updateDocument, manager, { ...document, line_items } as never);
}
