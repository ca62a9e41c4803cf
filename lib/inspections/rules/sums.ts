import type { TemplateContent } from "../schema/content";
import type { ItemState } from "./item-states";
import { itemsOf } from "./template-items";

/** How many items of a check are what; `open` are those that nobody has looked at yet. */
export type CheckSums = Readonly<Record<ItemState | "open", number>>;

/** Counts the items of a template by what was found of them. A result of an item that the template does not have counts nowhere. */
export function checkSums(
  content: TemplateContent,
  results: readonly { item_key: string; state: ItemState }[],
): CheckSums {
  const found = new Map(results.map(({ item_key, state }) => [item_key, state]));
  const sums = { red: 0, amber: 0, green: 0, not_checked: 0, open: 0 };
  for (const { key } of itemsOf(content)) sums[found.get(key) ?? "open"] += 1;
  return sums;
}
