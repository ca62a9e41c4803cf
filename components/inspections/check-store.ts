import type { InspectionResult } from "@/lib/inspections/responses";
import { type LeftToDo, leftToDo } from "@/lib/inspections/rules/finishing";
import { saysTheSame } from "@/lib/inspections/rules/recording";
import type { SettledResult } from "@/lib/inspections/rules/result";
import { itemsOf } from "@/lib/inspections/rules/template-items";
import type { TemplateContent, TemplateItem } from "@/lib/inspections/schema/content";
import { asDraft, EMPTY_DRAFT, type ItemDraft, settleDraft } from "./check-draft";
import { queuedFor, withMileage, withoutItems, withResults } from "./check-queue";
import { NOTHING_STORED, type StoredCheck } from "./stored-check";

/** Text is sent once somebody has stopped typing for so long, in ms. */
const TYPING_MS = 900;
/** So long a section's green can be taken back, in ms. */
const UNDO_MS = 8000;

/** What is shown of one item. */
export interface ItemView {
  draft: ItemDraft;
  /** What it needs before it can be sent. */
  problem: string | null;
  /** Whether anything was said of it, here or on the server. */
  said: boolean;
  toSend: boolean;
  /** What was said here while somebody else recorded the item. */
  mine: ItemDraft | null;
  server: InspectionResult | null;
}

/** What a check is on this device: what the server has, with what was tapped since on top of it. */
export class CheckStore {
  readonly items: ReadonlyMap<string, TemplateItem>;
  readonly content: TemplateContent;
  stored: StoredCheck = NOTHING_STORED;
  #server: ReadonlyMap<string, InspectionResult>;
  #views = new Map<string, ItemView>();
  #typed = new Map<string, ItemDraft>();
  #left: LeftToDo[] | null = null;
  #listeners = new Set<() => void>();
  /** Called after each change that is to be kept and sent. */
  changed: () => void = () => {};

  constructor(content: TemplateContent, results: readonly InspectionResult[]) {
    this.content = content;
    this.items = new Map(itemsOf(content).map((item) => [item.key, item]));
    this.#server = new Map(results.map((result) => [result.item_key, result]));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  revisionOf = (key: string): number => this.#server.get(key)?.revision ?? 0;

  /** What this item is, the same object until it changes. */
  view = (key: string): ItemView => {
    const known = this.#views.get(key);
    if (known) return known;
    const made = this.#viewOf(key);
    this.#views.set(key, made);
    return made;
  };

  #viewOf(key: string): ItemView {
    const item = this.items.get(key);
    const server = this.#server.get(key) ?? null;
    const queued = queuedFor(this.stored.queue, key);
    const typed = this.stored.drafts[key];
    const kept = queued ?? server;
    const draft = typed ?? (item && kept ? this.#asTyped(item, kept) : EMPTY_DRAFT);
    const settled = typed && item ? settleDraft(item, typed) : null;
    return {
      draft,
      problem: settled && "problem" in settled ? settled.problem : null,
      said: Boolean(kept) && !typed,
      toSend: Boolean(queued),
      mine: this.stored.conflicts[key] ?? null,
      server,
    };
  }

  /** A kept result as it was typed here, where it was: "6." is on its way to "6.2", and a space to the next word. */
  #asTyped(item: TemplateItem, kept: SettledResult): ItemDraft {
    const typed = this.#typed.get(item.key);
    const settled = typed && settleDraft(item, typed);
    return settled && "result" in settled && saysTheSame(settled.result, kept) ? typed : asDraft(item, kept);
  }

  /** What is to be done before the check can be finished. */
  left = (): LeftToDo[] => {
    this.#left ??= this.#leftNow();
    return this.#left;
  };

  #leftNow(): LeftToDo[] {
    const results = [...this.items].flatMap(([key, item]) => {
      const { draft, problem, said } = this.view(key);
      if (problem || !said) return [];
      const settled = settleDraft(item, draft);
      return "result" in settled ? [{ item_key: key, ...settled.result }] : [];
    });
    return leftToDo(this.content, results);
  }

  /** Takes in what a newer reading of the page has. */
  takeServer(results: readonly InspectionResult[]): void {
    const newer = results.filter(({ item_key, revision }) => revision > this.revisionOf(item_key));
    if (newer.length === 0) return;
    this.#server = new Map([
      ...this.#server,
      ...newer.map((result): [string, InspectionResult] => [result.item_key, result]),
    ]);
    this.tell();
  }

  /** Says something of an item. Typed text waits for the end of typing, a tap does not. */
  say(key: string, change: Partial<ItemDraft>, { typed = false } = {}): void {
    const item = this.items.get(key);
    if (!item) return;
    const draft = { ...this.view(key).draft, ...change };
    this.#typed.set(key, draft);
    const settled = settleDraft(item, draft);
    if ("problem" in settled) {
      this.keep({ drafts: { ...this.stored.drafts, [key]: draft } });
      return;
    }
    const { [key]: _settled, ...drafts } = this.stored.drafts;
    const queue = withResults(this.stored.queue, {
      results: [{ item_key: key, ...settled.result }],
      revisionOf: this.revisionOf,
      due: Date.now() + (typed ? TYPING_MS : 0),
    });
    this.keep({ queue, drafts });
  }

  /** The items of a section of which nothing was said and that need not be measured first. */
  openOf = (keys: readonly string[]): string[] =>
    keys.filter((key) => {
      const item = this.items.get(key);
      const { said, draft } = this.view(key);
      return item && !said && draft === EMPTY_DRAFT && !(item.always && item.measurements.length > 0);
    });

  /** Says that these are green; until they are sent it can be undone. */
  allGreen(keys: readonly string[]): void {
    const green = {
      state: "green" as const,
      measurements: [],
      finding: null,
      better_because: null,
      note: null,
    };
    const queue = withResults(this.stored.queue, {
      results: keys.map((item_key) => ({ item_key, ...green })),
      revisionOf: this.revisionOf,
      due: Date.now() + UNDO_MS,
    });
    this.keep({ queue });
  }

  undo(keys: readonly string[]): void {
    this.keep({ queue: withoutItems(this.stored.queue, keys) });
  }

  /** Whether these are all still here alone, so that they can be undone. */
  canUndo = (keys: readonly string[]): boolean =>
    keys.length > 0 &&
    keys.every((key) =>
      this.stored.queue.some(
        ({ tried, results }) => !tried && results.some(({ item_key }) => item_key === key),
      ),
    );

  sayMileage(mileage: number | null): void {
    this.keep({ queue: withMileage(this.stored.queue, mileage, Date.now() + TYPING_MS) });
  }

  /** Of two results keeps the one that is given; the server's, where it is none. */
  decide(key: string, mine: ItemDraft | null): void {
    const { [key]: _decided, ...conflicts } = this.stored.conflicts;
    this.keep({ conflicts });
    if (mine) this.say(key, mine);
  }

  keep(change: Partial<StoredCheck>): void {
    this.stored = { ...this.stored, ...change };
    this.tell();
    this.changed();
  }

  /** Tells the screen; an item that is as it was keeps its view. */
  tell(): void {
    this.#left = null;
    for (const [key, before] of this.#views) {
      const now = this.#viewOf(key);
      if (JSON.stringify(now) !== JSON.stringify(before)) this.#views.set(key, now);
    }
    for (const listener of this.#listeners) listener();
  }
}
