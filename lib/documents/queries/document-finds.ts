import { fullDate } from "@/lib/core/dates/date-words";
import { formatMoney } from "@/lib/core/money";
import type { NumberVia } from "@/lib/document-record/queries/matching-numbers";
import type { TypedDocument } from "@/lib/document-record/rules/typed-document";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { type FoundRecord, RANK } from "@/lib/matching/finder";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { signedSum } from "../rules/lines/signed-sum";

export type Via = NumberVia | "order_reference" | "total" | "printed" | "customer" | "vehicle";

export interface FoundDocument {
  id: string;
  type: string;
  number: string | null;
  /** The number or the total that matched. */
  matched: string | null;
  via: Via;
  customer_name: string;
  registration: string;
  document_date: string | null;
  total_gross: string | null;
  order_reference: string | null;
}

interface DocumentFind extends FoundRecord {
  date: string;
}

/** Sorts finds for display: whole numbers before prefixes, current numbers before old ones, then the newest. */
export function documentFinds(rows: FoundDocument[], typed: TypedDocument): DocumentFind[] {
  return rows
    .sort(
      (a, b) =>
        Number(b.via === "number") - Number(a.via === "number") ||
        (a.matched ?? "").length - (b.matched ?? "").length,
    )
    .map((d) => ({
      kind: "document" as const,
      id: d.id,
      href: `/documents/${d.id}`,
      title: `${documentTypeName(d.type)} ${d.number ?? "(no number)"}`,
      subtitle: [
        d.customer_name,
        formatRegistration(d.registration),
        fullDate(d.document_date),
        d.total_gross && formatMoney(signedSum(d.type, d.total_gross)),
      ]
        .filter(Boolean)
        .join(" · "),
      reason: reasonFor(d),
      rank: rankOf(d, typed),
      date: d.document_date ?? "",
    }))
    .sort((a, b) => a.rank - b.rank || (a.rank === RANK.through ? b.date.localeCompare(a.date) : 0));
}

export const newestFirst = (finds: FoundRecord[]): FoundRecord[] =>
  finds.sort((a, b) => ((b as DocumentFind).date ?? "").localeCompare((a as DocumentFind).date ?? ""));

function rankOf({ via, matched }: FoundDocument, { number }: TypedDocument): number {
  if (via === "total") return RANK.whole;
  if (via === "order_reference") return RANK.begins;
  if (via === "customer" || via === "vehicle" || via === "printed") return RANK.through;
  const digits = /(\d+)\D*$/.exec(matched ?? "")?.[1]?.replace(/^0+/, "");
  const whole = digits !== undefined && digits === number?.digits;
  if (via === "number") return whole ? RANK.whole : RANK.begins;
  return whole ? RANK.begins : RANK.holds;
}

function reasonFor({ via, matched, type, order_reference }: FoundDocument): string {
  switch (via) {
    case "number":
      return "number";
    case "estimate_number":
      return `was estimate ${matched}`;
    case "job_sheet_number":
      return `was job sheet ${matched}`;
    case "invoice_number":
      return type === "credit_note" ? `credits invoice ${matched}` : `invoice ${matched}`;
    case "total":
      return "total";
    case "order_reference":
    case "printed":
      return order_reference ? `order reference ${order_reference}` : "";
    case "customer":
      return "";
    case "vehicle":
      return "";
  }
}
