import { permissionWords } from "@/lib/auth/rules/permission-words";
import { formatDate } from "@/lib/core/dates/date-words";
import { decimal, formatMoney } from "@/lib/core/money";
import { statusWords } from "@/lib/document-record/rules/status-words";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { AnsweredBy, Approval } from "@/lib/documents/rules/lines/approval";
import { answeredByWords, approvalWords } from "@/lib/documents/rules/lines/approval-words";
import { eventWords } from "@/lib/events/catalogue";
import { channelName, type MessageState, messageStateName } from "@/lib/messages/rules/message";
import { RECEIPT_METHODS, receiptMethodName } from "@/lib/receipts/rules/methods";
import { motKindName, motResultName } from "@/lib/vehicles/rules/mot-words";
import { offRoadName } from "@/lib/vehicles/rules/off-road";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { fieldName } from "./field-words";

/** The names of the records to which a change refers, by id. */
export type Names = Readonly<Record<string, string>>;

export type Row = Record<string, unknown>;

export const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const WHOLE_UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}(:?\d{2})?)?)?$/;
const DECIMAL = /^-?\d+\.\d+$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Columns that hold pounds, in any table. */
const MONEY =
  /^((line_|surcharge_|total_|margin_)?(net|tax|gross|vat)|total|balance|received|amount|labour_rate|credited|.*(_price|_cost|_limit|_amount)|unit_(price|cost)|cost_net|(retail|trade)_price_net|fixed_price_gross|line_cost|expected|counted)$/;
/** In these tables, the same column names hold quantities. */
const PIECES: ReadonlySet<string> = new Set(["stock"]);
const PERCENT = /(_percent|^tax_rate|^rate)$/;

/** Fields that users have no use for: keys of files, versions, values shown elsewhere in the entry. */
const NEVER =
  /^(id|version|position|created_at|updated_at|deleted_at|sort_name|search_text|number_(sort|value)|.*_snapshot|legacy.*|import_run_id|pdf_(key|sha256)|sha256|byte_size|key|payment_group|package_key|source_line_id|document_line_id|warnings|key_prefix|entity_id|event_seq|issued_at|updated)$/;

export const isShown = (field: string): boolean => !NEVER.test(field);

const has = <K extends string>(words: Record<K, string>, value: string): value is K =>
  Object.hasOwn(words, value);

const own = <K extends string>(words: Record<K, string>) => {
  return (value: string): string | null => (has(words, value) ? words[value] : null);
};

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Fields whose values have their own text on the screens. */
const WORDED: Record<string, (value: string) => string | null | undefined> = {
  status: own<DocumentStatus>(statusWords),
  state: (value) => messageStateName(value as MessageState),
  type: documentTypeName,
  document_type: documentTypeName,
  method: (value) => {
    const known = RECEIPT_METHODS.find((method) => method === value);
    return known ? receiptMethodName(known) : null;
  },
  approval: own<Approval>(approvalWords),
  approval_how: own<AnsweredBy>(answeredByWords),
  mot_status: motResultName,
  mot_type: motKindName,
  event_name: eventWords,
  event_names: (value) =>
    value === "*" ? "All that happens" : (eventWords(value) ?? choiceWords(value.replace(".*", ""))),
  channel: (value) => (channelName(value) === value ? null : channelName(value)),
  weekday: (value) => WEEKDAYS[Number(value) - 1],
  off_road: offRoadName,
  registration: formatRegistration,
  list: (value) => value.replace(/\..*$/, ""),
  scopes: permissionWords,
  logo_key: () => "a picture",
};

/** Fields with one of a few values, as the database writes them: "no_show". */
const CHOICES =
  /^(status|state|type|kind|item_type|channel|purpose|how|classification|role|severity|mode|applies_to|entity|decision|source|given_how|list|reason_code|event_names?|weekday)$/;

/** Nobody types "no_show": a value like that is one of a few, whatever its field. */
const SEVERAL = /^[a-z]+(_[a-z]+)+$/;

/** "no_show" → "No show". */
export function choiceWords(value: string): string {
  const words = value.replaceAll(/[._]/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export interface WordsContext {
  entity: string | null;
  names: Names;
}

/** Returns a field's value as text for users; null if it is empty, or an id without a name. */
export function valueWords(field: string, value: unknown, context: WordsContext): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return joined(value.map((one) => valueWords(field, one, context)));
  if (typeof value === "object") return rowWords(value as Row, context);
  return textWords(field, String(value), context);
}

/** A nested record, as "name Ann, telephone 01225 333444". */
function rowWords(row: Row, context: WordsContext): string | null {
  const parts = Object.entries(row)
    .filter(([field]) => isShown(field))
    .map(([field, value]) => {
      const words = valueWords(field, value, context);
      return words === null ? null : `${fieldName(field)} ${words}`;
    });
  return joined(parts, ", ");
}

const joined = (parts: readonly (string | null)[], by = "; "): string | null =>
  parts.filter((part) => part !== null).join(by) || null;

function textWords(field: string, value: string, { entity, names }: WordsContext): string | null {
  if (WHOLE_UUID.test(value)) return names[value.toLowerCase()] ?? null;
  if (DAY_OR_INSTANT.test(value))
    return formatDate(asIso(value), { noWeekday: true, year: true, time: true });
  const worded = Object.hasOwn(WORDED, field) ? WORDED[field]?.(value) : null;
  if (worded) return worded;
  if (CHOICES.test(field) ? /^[a-z]+([._][a-z]+)*$/.test(value) : SEVERAL.test(value))
    return choiceWords(value);
  if (NUMBER.test(value)) return numberWords(field, value, PIECES.has(entity ?? ""));
  if (value.includes("@")) return value;
  return value.replace(UUID, (id) => names[id.toLowerCase()] ?? "").trim() || null;
}

/** The database writes "2026-11-30 15:09:11.3+00". */
const asIso = (value: string): string =>
  value.length === 10 ? value : value.replace(" ", "T").replace(/([+-]\d{2})$/, "$1:00");

function numberWords(field: string, value: string, pieces: boolean): string {
  if (MONEY.test(field) && !(pieces && /^(expected|counted)$/.test(field))) return moneyWords(value);
  if (PERCENT.test(field)) return `${trimmed(value)}%`;
  if (field === "mileage") return Number(value).toLocaleString("en-GB");
  return DECIMAL.test(value) ? trimmed(value) : value;
}

/** A price has up to four decimals; shows all that are needed: "£5.975". */
export function moneyWords(value: string): string {
  const exact = trimmed(value);
  const [, decimals = ""] = exact.split(".");
  if (decimals.length <= 2) return formatMoney(value);
  return exact.startsWith("-") ? `−£${exact.slice(1)}` : `£${exact}`;
}

/** "1.000" → "1". */
export const trimmed = (value: string): string => decimal(value).toString();
