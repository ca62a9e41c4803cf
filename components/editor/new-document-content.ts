import { addDays } from "@/lib/core/dates/dates";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { EditorChoices } from "@/lib/documents/queries/starting/editor-choices";
import type { Start } from "@/lib/documents/rules/starting/start";
import type { DocumentSettings } from "@/lib/settings/schema/document";
import { blankRow, type Row } from "./editor-rows";
import type { Content } from "./editor-state";
import { emptyFields } from "./empty-fields";
import { fromRecommended, retestRow, shownFigure } from "./offered-rows";

const percentOf = (value: string | undefined) => (value && /[1-9]/.test(value) ? shownFigure(value) : "");

interface Begun {
  /** The class of a retest; null for none. */
  retest?: string | null;
  /** Waiting work to begin with, and the keys of its lines. */
  work?: readonly { workId: string; key: string }[];
}

/**
 * Returns the content of a new document: an empty line, the garage's sundries, the customer and vehicle it
 * was opened for, the class of the retest if one was asked for, and of the work waiting for the vehicle what was
 * chosen and is on no other document.
 */
export function newDocumentContent(
  type: DocumentType,
  start: Start | null,
  { settings, today }: Pick<EditorChoices, "settings" | "today">,
  keys: [string, string, string],
  { retest = null, work = [] }: Begun = {},
): Content {
  const { customer, vehicle } = start ?? {};
  const retests = retest === null ? [] : [retestRow(keys[2], settings, retest)];
  const taken = work.flatMap(({ workId, key }) => {
    const waiting = start?.open_work.find(({ id, on_document }) => id === workId && on_document === null);
    return waiting ? [fromRecommended(waiting, key, customer ?? null)] : [];
  });
  return {
    fields: {
      ...emptyFields,
      ...(retest === null ? {} : { mot_class: retest || "4", mot_type: "Retest" }),
      customer_id: customer?.id ?? "",
      vehicle_id: vehicle?.id ?? "",
      labour_discount_percent: percentOf(customer?.labour_discount_percent),
      parts_discount_percent: percentOf(customer?.parts_discount_percent),
      technician: settings.default_technician ?? "",
      expires_date: type === "estimate" ? addDays(today, settings.estimate_valid_days) : "",
    },
    rows: [...retests, ...taken, blankRow(keys[0]), ...sundries(settings, keys[1])],
  };
}

const sundries = ({ sundries_percent }: DocumentSettings, id: string): Row[] =>
  Number(sundries_percent) > 0
    ? [{ ...blankRow(id, "sundries"), description: "Sundries", share_percent: String(sundries_percent) }]
    : [];
