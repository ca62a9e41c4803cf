import type { IsoDate } from "@/lib/core/dates/dates";
import type { TemplateContent } from "../schema/content";
import type { ItemState } from "./item-states";
import type { Measured } from "./measured-colour";
import { itemsOf } from "./template-items";

/** What a finished check found of an item, the last time that it was looked at. */
export interface LastResult {
  item_key: string;
  on: IsoDate;
  state: ItemState;
  finding: string | null;
  measurements: readonly Measured[];
}

/** The defects of the last MOT test; `done` are those that were put right since. */
export interface LastTest {
  tested_on: IsoDate;
  work: readonly { text: string; severity: string; done: boolean }[];
}

/** Something that was seen of an item before this check. It stands beside the item and is no result of it. */
export interface SeenBefore {
  from: "check" | "mot";
  on: IsoDate;
  /** Of a check. */
  state: ItemState | null;
  /** Of an MOT: how grave it was. */
  severity: string | null;
  text: string | null;
  measurements: readonly Measured[];
}

export interface PreFilled {
  items: ReadonlyMap<string, readonly SeenBefore[]>;
  /** Defects of the MOT that no item is known by. */
  others: readonly SeenBefore[];
}

/** What is known of each item before it is looked at: its last result, and the defects of the last MOT that are not put right. */
export function preFilled(
  content: TemplateContent,
  last: readonly LastResult[],
  test: LastTest | null,
): PreFilled {
  const items = itemsOf(content);
  const seen = new Map<string, SeenBefore[]>(items.map(({ key }) => [key, []]));
  for (const { item_key, on, state, finding, measurements } of last)
    if (state !== "not_checked")
      seen.get(item_key)?.push({ from: "check", on, state, severity: null, text: finding, measurements });
  const others: SeenBefore[] = [];
  for (const { text, severity, done } of test?.work ?? []) {
    if (done || !test) continue;
    const found: SeenBefore = {
      ...{ from: "mot", on: test.tested_on, state: null, severity, text, measurements: [] },
    };
    const known = items.filter(({ seen_as }) => seen_as.some((words) => speaksOf(text, words)));
    for (const { key } of known) seen.get(key)?.push(found);
    if (known.length === 0) others.push(found);
  }
  return { items: new Map([...seen].filter(([, found]) => found.length > 0)), others };
}

/** Whether all of these words occur in a text, in whatever order, one or several of a thing. */
export function speaksOf(text: string, words: string): boolean {
  const held = new Set(wordsOf(text));
  const wanted = wordsOf(words);
  return wanted.length > 0 && wanted.every((word) => held.has(word));
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word,
  );
