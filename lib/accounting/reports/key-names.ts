import { documentTypeName } from "@/lib/document-record/rules/types";
import { taxCodeName } from "@/lib/tax/rules/code-name";
import type { SalesGroup } from "./schema";

const KINDS: Record<string, string> = {
  labour: "Labour",
  part: "Parts",
  mot: "MOT",
  sundries: "Sundries",
  lubricants: "Lubricants",
  paint: "Paint and materials",
  other: "Other",
  surcharge: "Surcharges",
  excess: "Excesses",
  adjustment: "Adjustments",
  vehicles: "Vehicles",
  unassigned: "On no line",
};

/** The order of the kinds of income, as printed. */
export const KIND_ORDER = Object.keys(KINDS);

/** The name of a row of a report. */
export function keyName(group: SalesGroup, key: string): string {
  if (group === "type") return documentTypeName(key);
  if (group === "kind") return KINDS[key] ?? key;
  if (group === "technician") return key || "Nobody named";
  if (group === "department") return key || "No department";
  if (group === "tax_code")
    return key === "TM" ? "TM margin scheme" : [key, taxCodeName(key)].join(" ").trim();
  return key;
}
