import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import type { Document } from "@/lib/documents/rules/document";
import { unreadTotals } from "@/lib/documents/rules/lines/unread-totals";
import { LineTable } from "./line-table";
import { type Letterhead, PaperHead } from "./paper-head";
import { PaperParties } from "./paper-parties";
import { PaperTotals } from "./paper-totals";
import { WorkDescription } from "./work-description";

interface DocumentPaperProps {
  document: Document;
  garage: Letterhead & {
    bank_account_name: string | null;
    bank_sort_code: string | null;
    bank_account_number: string | null;
  };
}

/** The document as the customer gets it: a card on screen, a page in print. */
export function DocumentPaper({ document, garage }: DocumentPaperProps) {
  const unread = unreadTotals(document);
  return (
    <Card className="print:border-0 print:shadow-none">
      <PaperHead document={document} garage={garage} />
      {unread.length > 0 ? (
        <Alert tone="warning" title="GA4's total could not be read" className="mx-5 mt-4 print:hidden">
          {unread.map(({ name, text }) => `The ${name} reads “${text}”.`).join(" ")} It counts as nothing
          until it is put right.
        </Alert>
      ) : null}
      <PaperParties document={document} />
      {document.work_description ? <WorkDescription text={document.work_description} /> : null}
      <LineTable document={document} />
      <PaperTotals document={document} />
      <Foot document={document} garage={garage} />
    </Card>
  );
}

/** How to pay; only in print, and only while something is owed. A paid document says so instead. */
function Foot({ document, garage }: DocumentPaperProps) {
  const paid = document.status === "paid";
  const owes = document.issued_date && document.type !== "credit_note" && /[1-9]/.test(document.balance);
  const bank = garage.bank_account_number && garage.bank_sort_code;
  if (!paid && !(owes && bank)) return null;
  return (
    <footer className="hidden border-t pt-3 text-sm print:block">
      {paid ? <p className="text-lg font-semibold tracking-widest">PAID</p> : null}
      {owes && bank ? (
        <p>
          Please pay to {garage.bank_account_name ?? garage.name}, sort code {garage.bank_sort_code}, account{" "}
          {garage.bank_account_number}
          {document.number ? `, reference ${document.number}` : ""}.
        </p>
      ) : null}
    </footer>
  );
}
