// @ts-check
import { z } from "zod";
import { bounded, Day, id, Page, part, place, rows, said, tool } from "../tool.js";
import { day, plain, pounds } from "../words.js";
import { byAge } from "./ages.js";
import { documentRow } from "./document-rows.js";

/** @import { DocumentInList, OutstandingFigures, Page as Rows, ReceiptsFigures } from "../../../typescript/src/main.js" */

const PER_PAGE = 15;

export const unpaidDocuments = tool({
  name: "unpaid_documents",
  title: "What is unpaid",
  description:
    "Documents on which something is owed, those due first at the head, each with what is still owed and whether it is overdue; of one customer where an id is given.",
  needs: ["documents:read"],
  input: z.strictObject({ customer_id: id.optional(), page: Page }),
  output: z.object({ documents: rows, ...bounded }),
  async run(garage, { customer_id, page }) {
    const { data, meta } = /** @type {Rows<DocumentInList>} */ (
      await garage.get("/documents", {
        unpaid: true,
        page,
        per_page: PER_PAGE,
        ...(customer_id ? { customer_id } : { sort: "due_date" }),
      })
    );
    return { documents: data.map(documentRow), ...place(meta.pagination) };
  },
});

export const owedByCustomers = tool({
  name: "owed_by_customers",
  title: "Who owes what",
  description: "What every customer owes now, by its age, and the total owed to the garage.",
  needs: ["reports:read"],
  input: z.strictObject({ page: Page }),
  output: z.object({
    as_at: said,
    total_owed: said,
    total_paid_in_advance: said,
    customers: rows,
    ...bounded,
  }),
  async run(garage, { page }) {
    const { data } = /** @type {{ data: OutstandingFigures }} */ (await garage.get("/reports/outstanding"));
    const { shown, ...rest } = part(data.rows, page, PER_PAGE);
    return {
      as_at: day(data.as_at),
      total_owed: pounds(data.total.balance),
      total_paid_in_advance: pounds(data.total.on_account),
      customers: shown.map((row) => ({
        id: row.customer_id,
        name: plain(row.name),
        owed: pounds(row.balance),
        paid_in_advance: pounds(row.on_account),
        documents: row.documents,
        oldest: day(row.oldest),
        by_age: byAge(row, data.by),
      })),
      ...rest,
    };
  },
});

export const dayTakings = tool({
  name: "takings",
  title: "What was taken",
  description:
    "The money that came in on a day, or from one day to another, by method: taken, refunded and what remains. Ask diary_of_day for today's day where you do not know it.",
  needs: ["reports:read"],
  input: z.strictObject({ day: Day, to: Day.optional().describe("The last day, where it is more than one") }),
  output: z.object({
    from: said,
    to: said,
    basis: said,
    methods: rows,
    total: z.record(z.string(), z.unknown()),
  }),
  async run(garage, { day: from, to }) {
    const { data } = /** @type {{ data: ReceiptsFigures }} */ (
      await garage.get("/reports/receipts", { from, to: to ?? from, group: "method" })
    );
    return {
      from: day(data.from),
      to: day(data.to),
      basis: plain(data.basis),
      methods: data.rows.map((row) => ({
        method: plain(row.name),
        is_money: row.money,
        receipts: row.receipts,
        taken: pounds(row.taken),
        refunded: pounds(row.refunded),
        remains: pounds(row.net),
      })),
      total: {
        receipts: data.total.receipts,
        taken: pounds(data.total.taken),
        refunded: pounds(data.total.refunded),
        remains: pounds(data.total.net),
      },
    };
  },
});
