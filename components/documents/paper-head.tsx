import { ContactLine } from "@/components/customers/contact-links";
import { cn } from "@/components/ui/cn";
import { formatDate } from "@/components/ui/date";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import { oldNumbers } from "@/lib/documents/rules/chain";
import type { Document } from "@/lib/documents/rules/document";
import { documentTypes } from "./type-badge";

/** The garage's details as printed. */
export interface Letterhead {
  name: string;
  road: string | null;
  locality: string | null;
  town: string | null;
  county: string | null;
  postcode: string | null;
  telephone: string | null;
  email: string | null;
  vat_number: string | null;
  company_number: string | null;
}

const NO_VAT_INVOICE = new Set(["estimate", "job_sheet", "payment_on_account"]);

/** Type and number in the type's colour, with the numbers it had before; in print, the garage next to it. */
export function PaperHead({ document, garage }: { document: Document; garage: Letterhead }) {
  const look = isDocumentType(document.type) ? documentTypes[document.type] : null;
  const Icon = look?.icon;
  const old = [
    ...oldNumbers(document, document.related).map((old) => withDate(old, document)),
    ...carried(
      document.type,
      document.related.map((other) => other.type),
      document,
    ),
  ];
  return (
    <header className="relative overflow-hidden rounded-t-lg border-b print:rounded-none print:border-b-2 print:border-black">
      <div className={cn("h-1.5 print:hidden", look?.bar ?? "bg-muted-foreground")} />
      <div className="flex items-start justify-between gap-6 px-5 py-4 print:px-0 print:pt-0">
        <div className="min-w-0">
          <p
            className={cn(
              "flex flex-wrap items-center gap-x-2.5 text-2xl font-semibold tracking-tight",
              look?.text,
            )}
          >
            {Icon ? <Icon aria-hidden className="size-6 shrink-0 print:hidden" /> : null}
            {documentTypeName(document.type)} {document.number ?? ""}
          </p>
          {document.number ? null : <p className="text-sm text-muted-foreground">It has no number yet.</p>}
          {old.length > 0 ? <p className="mt-0.5 text-sm text-muted-foreground">{old.join(" · ")}</p> : null}
          {NO_VAT_INVOICE.has(document.type) ? (
            <p className="mt-0.5 text-sm text-muted-foreground">This is not a VAT invoice.</p>
          ) : null}
          {document.status === "draft" ? (
            <p className="mt-0.5 text-sm font-medium">Draft: not issued.</p>
          ) : null}
        </div>
        <div className="hidden text-right text-sm print:block">
          <p className="text-lg font-semibold">{garage.name}</p>
          <p>
            {[garage.road, garage.locality, garage.town, garage.county, garage.postcode]
              .filter(Boolean)
              .join(", ")}
          </p>
          <p>
            <ContactLine telephones={[garage.telephone]} email={garage.email} />
          </p>
          {garage.vat_number ? <p>VAT {garage.vat_number}</p> : null}
          {garage.company_number ? <p>Company {garage.company_number}</p> : null}
        </div>
      </div>
    </header>
  );
}

/** An invoice that is not in the system is named with its date. */
const withDate = (old: string, { invoice_date }: Document): string =>
  old.startsWith("credits") && invoice_date
    ? `${old}, ${formatDate(invoice_date, { noWeekday: true })}`
    : old;

/** The chain shows a related document that still exists; in print its number is needed too. */
function carried(type: string, here: string[], document: Document): string[] {
  const numbers: [string, string | null][] = [
    ["estimate", document.estimate_number],
    ["job_sheet", document.job_sheet_number],
  ];
  return numbers.flatMap(([kind, number]) =>
    number && kind !== type && here.includes(kind)
      ? [`was ${documentTypeName(kind).toLowerCase()} ${number}`]
      : [],
  );
}
