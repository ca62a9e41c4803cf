// @ts-check
import { z } from "zod";
import { id, Page, part, rows, said, tool } from "../tool.js";
import { day, plain, pounds, spoken, together } from "../words.js";

/** @import { DocumentWholeExpanded, LineItem } from "../../../typescript/src/main.js" */

const LINES = 25;

/** @param {LineItem} line */
const lineRow = (line) => ({
  what: plain(line.description),
  kind: spoken(line.item_type),
  part_number: plain(line.part_number),
  quantity: line.quantity,
  [line.tax_inclusive ? "unit_price_including_vat" : "unit_price_without_vat"]: pounds(line.unit_price),
  total_without_vat: pounds(line.line_net),
  total_including_vat: pounds(line.line_gross),
  customer_said: spoken(line.approval),
});

export const getDocument = tool({
  name: "get_document",
  title: "A document with its lines",
  description:
    "An estimate, job sheet, invoice or credit note by id (from `find`): where it stands, for whom and which vehicle, its lines, totals with and without VAT, what was paid and what is still owed.",
  needs: ["documents:read"],
  input: z.strictObject({ document_id: id, lines_page: Page }),
  output: z.object({
    id,
    document: said,
    status: said,
    garage_status: said,
    customer: z.record(z.string(), z.unknown()),
    vehicle: z.record(z.string(), z.unknown()),
    dates: z.record(z.string(), z.unknown()),
    money: z.record(z.string(), z.unknown()),
    work: said,
    internal_notes: said,
    lines: rows,
    lines_total: z.int(),
    lines_rest: said,
    related: rows,
  }),
  async run(garage, { document_id, lines_page }) {
    const { data } = /** @type {{ data: DocumentWholeExpanded }} */ (
      await garage.get(`/documents/${document_id}`)
    );
    const { shown, total, rest } = part(data.line_items, lines_page, LINES, "lines_page");
    return {
      id: data.id,
      document: together(spoken(data.type), data.number),
      status: spoken(data.status),
      garage_status: plain(data.user_status),
      customer: { id: data.customer_id, name: plain(data.customer_name) },
      vehicle: { id: data.vehicle_id, registration: plain(data.registration), mileage: data.mileage },
      dates: {
        written: day(data.created_date),
        issued: day(data.issued_date),
        due: day(data.due_date),
        estimate_holds_until: day(data.expires_date),
        paid: day(data.paid_date),
      },
      money: {
        total_without_vat: pounds(data.total_net),
        vat: pounds(data.total_tax),
        total_including_vat: pounds(data.total_gross),
        received: pounds(data.received),
        still_owed: pounds(data.balance),
        overdue: data.overdue || undefined,
      },
      work: plain(data.work_description),
      internal_notes: plain(data.internal_notes),
      lines: shown.map(lineRow),
      lines_total: total,
      lines_rest: rest,
      related: data.related.slice(0, 10).map((one) => ({
        id: one.id,
        document: together(spoken(one.type), one.number),
        status: spoken(one.status),
      })),
    };
  },
});
