import { decimal } from "@/lib/core/money";
import { isIssuedType } from "@/lib/document-record/rules/lifecycle";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import type { DocumentOnPaper } from "@/lib/documents/rules/document-on-paper";
import { isUnderMarginScheme } from "@/lib/documents/rules/issuing/margin-scheme";
import type { PaperKind } from "../schema/paper-settings";
import type { GarageOnPaper } from "./paper";

/** What a document's paper may and must show, by its type and status. */
export interface DocumentKind {
  kind: PaperKind;
  title: string;
  /** Printed under the title. */
  notice: string | null;
  priced: boolean;
  /**
   * Whether to show VAT by line and by rate: not if the garage is not registered for VAT, and not for a margin scheme vehicle.
   */
  vat: boolean;
  margin: boolean;
  /** Whether it asks for payment. */
  owes: boolean;
  paid: boolean;
}

/** What the law requires on a document that is not a VAT invoice. */
export const NO_VAT_INVOICE = "This is not a VAT invoice";

const NEVER_VAT_INVOICE: readonly string[] = ["estimate", "job_sheet", "vehicle_purchase"];
const OWES: readonly string[] = ["invoice", "excess_invoice", "vehicle_sale", "payment_on_account"];

/** VAT Notice 700, section 16: estimates, pro-formas and the like must say that they are not VAT invoices. */
export function documentKind(document: DocumentOnPaper, garage: GarageOnPaper): DocumentKind {
  const { type, lines } = document;
  const kind: PaperKind = isDocumentType(type) ? type : "invoice";
  const sold = lines.filter(({ item_type }) => item_type !== "comment");
  const margin = sold.some(isUnderMarginScheme);
  const issued = document.issued_date !== null;
  const draft = isIssuedType(type) && !issued;
  const taxed = !isZero(document.total_tax);
  const vatInvoice =
    !NEVER_VAT_INVOICE.includes(type) &&
    !draft &&
    (type !== "payment_on_account" || taxed) &&
    Boolean(garage.vat_number);
  const priced = type !== "job_sheet";
  return {
    kind,
    title: titleOf(type, draft),
    notice: vatInvoice ? null : NO_VAT_INVOICE,
    priced,
    vat:
      priced &&
      (type !== "payment_on_account" || taxed) &&
      (taxed || (Boolean(garage.vat_number) && !sold.every(isUnderMarginScheme))),
    margin,
    owes: OWES.includes(type) && issued,
    paid:
      OWES.includes(type) &&
      issued &&
      !isZero(document.total_gross) &&
      isZero(document.balance) &&
      decimal(document.received).gt(0),
  };
}

const isZero = (amount: string | null) => amount === null || decimal(amount).eq(0);

function titleOf(type: string, draft: boolean): string {
  if (type === "vehicle_sale") return draft ? "Pro-forma vehicle invoice" : "Vehicle invoice";
  if (type === "invoice" || type === "excess_invoice") return draft ? "Pro-forma invoice" : "Invoice";
  return draft ? `Draft ${documentTypeName(type).toLowerCase()}` : documentTypeName(type);
}
