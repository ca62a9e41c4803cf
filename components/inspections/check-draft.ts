import { COLOURS, type Colour, type ItemState } from "@/lib/inspections/rules/item-states";
import { type Measured, measuredColour } from "@/lib/inspections/rules/measured-colour";
import { type SettledResult, settleResult } from "@/lib/inspections/rules/result";
import type { TemplateItem } from "@/lib/inspections/schema/content";

/** What somebody says of an item, as they type it. */
export interface ItemDraft {
  /** Null: what the figures say. */
  state: ItemState | null;
  /** By the key of the measurement; blank where nothing was typed yet. */
  readings: Readonly<Record<string, readonly string[]>>;
  finding: string;
  better_because: string;
  note: string;
}

export const EMPTY_DRAFT: ItemDraft = {
  state: null,
  readings: {},
  finding: "",
  better_because: "",
  note: "",
};

const FIGURE = /^\d{1,4}(\.\d{1,2})?$/;

/** A typed figure as it is sent: "3,5" is "3.5", "3." is "3". Null where it is none. */
export function figureOf(typed: string): string | null {
  const text = typed.trim().replace(",", ".").replace(/\.$/, "").replace(/^\./, "0.");
  return FIGURE.test(text) ? text : null;
}

/** The figures that can be read. */
export const measuredOf = (readings: ItemDraft["readings"]): Measured[] =>
  Object.entries(readings).map(([key, typed]) => ({
    key,
    readings: typed.flatMap((one) => figureOf(one) ?? []),
  }));

export const colourOf = (item: Pick<TemplateItem, "measurements">, draft: ItemDraft): Colour | null =>
  measuredColour(item, measuredOf(draft.readings));

/** The colour that is shown: the chosen one, otherwise what the figures say. */
export const shownState = (item: TemplateItem, draft: ItemDraft): ItemState | null =>
  draft.state ?? colourOf(item, draft);

/** A kept result as somebody would have typed it. A colour that is the figures' goes on following them. */
export function asDraft(item: TemplateItem, result: SettledResult): ItemDraft {
  const readings = Object.fromEntries(result.measurements.map(({ key, readings }) => [key, readings]));
  const measured = measuredColour(item, result.measurements);
  return {
    state: measured === result.state ? null : result.state,
    readings,
    finding: result.finding ?? "",
    better_because: result.better_because ?? "",
    note: result.note ?? "",
  };
}

/** What is sent of a draft, or what it still needs. */
export function settleDraft(
  item: TemplateItem,
  draft: ItemDraft,
): { result: SettledResult } | { problem: string } {
  const typed = Object.values(draft.readings).flat();
  if (typed.some((one) => one.trim() && figureOf(one) === null)) return { problem: "A figure such as 3.5" };
  const settled = settleResult(item, {
    state: draft.state,
    measurements: measuredOf(draft.readings),
    finding: draft.finding.trim() || null,
    better_because: draft.better_because.trim() || null,
    note: draft.note.trim() || null,
  });
  return "result" in settled ? settled : { problem: settled.problems[0]?.message ?? "Look at this again" };
}

export const isColour = (state: ItemState | null): state is Colour => COLOURS.some((one) => one === state);
