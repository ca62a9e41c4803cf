import "server-only";
import { fullDate } from "@/lib/core/dates/date-words";
import { today } from "@/lib/core/dates/dates";
import { decimal, formatMoney, pounds, sum } from "@/lib/core/money";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { ReceiptForPaper, ReceiptPart } from "@/lib/receipts/queries/receipt-for-paper";
import { receiptName } from "@/lib/receipts/rules/receipt-name";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { addressLines } from "../blocks/address";
import { dueBox } from "../blocks/due-box";
import { mastheadBottom } from "../blocks/letterhead";
import { partiesBlock } from "../blocks/parties";
import { plainTable } from "../blocks/plain-table";
import { prose } from "../blocks/prose";
import { drawPages } from "../pdf/draw-pages";
import { WINDOW } from "../pdf/geometry";
import { Pdf } from "../pdf/pdf";
import { isNothing } from "../pdf/words";
import { accentOf } from "../schema/paper-settings";
import { NO_VAT_INVOICE } from "./document-kind";
import type { Stationery } from "./paper";

export interface ReceiptPaper extends Stationery {
  receipt: ReceiptForPaper;
}

/** Returns the PDF for one payment taken or refunded. */
export async function receiptPdf(paper: ReceiptPaper): Promise<Buffer> {
  const { receipt, garage, settings, compress } = paper;
  const total = sum(receipt.parts.map(({ amount }) => amount));
  const refund = total.lt(0);
  const title = refund ? "Refund" : "Receipt";
  const accent = accentOf(settings, refund ? "credit_note" : "receipt");
  const pdf = await Pdf.begin({ title, author: garage.name, day: receipt.payment_date ?? today(), compress });
  const shown = (amount: string) => formatMoney(refund ? pounds(decimal(amount).times(-1)) : amount);
  const surcharge = sum(receipt.parts.map(({ surcharge_gross }) => surcharge_gross));
  const blocks = [
    partiesBlock({
      address: addressLines(receipt.customer_name, receipt.customer_snapshot),
      title,
      notice: NO_VAT_INVOICE,
      facts: [
        { term: "Date", value: fullDate(receipt.payment_date) },
        { term: "Vehicle", value: receipt.registration ? formatRegistration(receipt.registration) : "" },
        { term: "Account", value: receipt.customer_snapshot.account_number ?? "" },
        { term: "Reference", value: receipt.description ?? "" },
      ].filter(({ value }) => value),
      accent,
    }),
    ...plainTable(
      [
        { name: refund ? "Refunded by" : "Received by", width: 150 },
        { name: "For" },
        { name: "Document total", width: 84, align: "right" },
        { name: "Still to pay", width: 84, align: "right" },
        { name: "Amount", width: 84, align: "right" },
      ],
      receipt.parts.map((part) => ({
        cells: [receiptName(part), subject(part), ...sumsOf(part), shown(part.amount)],
      })),
    ),
    dueBox(
      surcharge.eq(0) ? [] : [["Card surcharge", formatMoney(pounds(surcharge))]],
      [refund ? "Refunded" : "Received", shown(pounds(total.plus(surcharge)))],
      accent,
    ),
    ...prose({ text: refund ? "" : settings.terms.receipt, style: { size: 8.5 } }),
  ];
  const top = Math.max(mastheadBottom(paper), settings.window_address ? WINDOW.top : 0);
  drawPages(pdf, { ...paper, name: title, about: receipt.customer_name }, top, blocks);
  return pdf.end();
}

const subject = ({ document_type, document_number }: ReceiptPart) =>
  document_type ? `${documentTypeName(document_type)} ${document_number ?? ""}`.trim() : "Money on account";

/** Nothing is due on an estimate or job sheet yet: money taken for it is a deposit. */
function sumsOf({ document_type, document_gross, document_balance }: ReceiptPart): [string, string] {
  if (!document_type || document_type === "credit_note") return ["", ""];
  const billed = !["estimate", "job_sheet"].includes(document_type);
  return [
    formatMoney(document_gross),
    billed && !isNothing(document_balance) ? formatMoney(document_balance) : billed ? "£0.00" : "",
  ];
}
