import { valueWords } from "@/lib/audit/rules/value-words";
import { fullDate, withDayWords } from "@/lib/core/dates/date-words";
import { formatMoney } from "@/lib/core/money";
import { receiptName } from "@/lib/receipts/rules/receipt-name";

interface Side {
  entity: string;
  field: string;
  why: string;
}

const SUM = /^-?\d+\.\d\d$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Values that consist of several parts: "5 lines, 120.90", "3358, Ann Stone, 144.00". */
const IN_PARTS: ReadonlySet<string> = new Set(["lines", "receipt"]);

/** Returns one side's value of a field as users read it: "£12.50", "1 Feb 2026". Null if it is empty. */
export function sideWords({ entity, field, why }: Side, text: string | null): string | null {
  if (text === null || text === "") return null;
  if (IN_PARTS.has(field) || why.endsWith("-twice")) return text.split(", ").map(partWords).join(", ");
  if (field === "vehicle_plates" || field === "customer_contacts") return withDayWords(text);
  return valueWords(field, plainly(field, text), { entity, names: {} }) ?? text;
}

/** Returns a value as it was before it was stored as text. */
function plainly(field: string, text: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  return field.endsWith("_snapshot") && text.startsWith("{") ? JSON.parse(text) : text;
}

function partWords(part: string): string {
  if (SUM.test(part)) return formatMoney(part);
  return DAY.test(part) ? fullDate(part) : receiptName({ method: part, method_name: "" });
}
