import type { TemplateContent, TemplateItem } from "../schema/content";
import type { SettledResult } from "./result";
import { itemsOf } from "./template-items";

export interface LeftToDo {
  item_key: string;
  message: string;
}

type Found = SettledResult & { item_key: string };

/** What stands against finishing a check, item by item. A check with nothing in this list may be finished. */
export function leftToDo(content: TemplateContent, results: readonly Found[]): LeftToDo[] {
  const found = new Map(results.map((result) => [result.item_key, result]));
  return itemsOf(content).flatMap((item) => {
    const message = leftOf(item, found.get(item.key));
    return message ? [{ item_key: item.key, message: `${item.name}: ${message}` }] : [];
  });
}

function leftOf(item: TemplateItem, result: Found | undefined): string | null {
  if (!result) return "look at it, or say that it was not checked";
  const { state, finding, note, measurements } = result;
  if ((state === "red" || state === "amber") && !finding)
    return "say in words for the customer what was found";
  if (!item.always || note) return null;
  if (state === "not_checked") return "note why it was not checked";
  return item.measurements.length > 0 && measurements.length === 0
    ? "measure it, or note why it was not measured"
    : null;
}
