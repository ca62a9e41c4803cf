import type { TemplateContent, TemplateItem } from "../schema/content";
import { ITEM_STATES, type ItemState } from "./item-states";
import { type FigureVerdict, verdictOf } from "./measured-words";
import { kindOf } from "./measurement-kinds";
import type { SettledResult } from "./result";
import { itemsOf } from "./template-items";

type Found = SettledResult & { item_key: string };

export interface ReportedFigure extends FigureVerdict {
  name: string;
  /** All readings: "2.9 / 1.6 / 3.4 mm". */
  readings: string;
}

export interface ReportedItem<R extends Found = Found> {
  item: TemplateItem;
  result: R;
  figures: ReportedFigure[];
}

export interface ReportGroup<R extends Found = Found> {
  state: ItemState;
  items: ReportedItem<R>[];
}

/** What a check found in the order that a customer wants: what cannot wait first, and within it as it was looked at. */
export function reportOf<R extends Found>(content: TemplateContent, results: readonly R[]): ReportGroup<R>[] {
  const found = new Map(results.map((result) => [result.item_key, result]));
  const reported = itemsOf(content).flatMap((item): ReportedItem<R>[] => {
    const result = found.get(item.key);
    return result ? [{ item, result, figures: figuresOf(item, result) }] : [];
  });
  return ITEM_STATES.map((state) => ({
    state,
    items: reported.filter(({ result }) => result.state === state),
  })).filter(({ items }) => items.length > 0);
}

const figuresOf = (item: TemplateItem, { measurements }: Found): ReportedFigure[] =>
  item.measurements.flatMap((measurement) => {
    const readings = measurements.find(({ key }) => key === measurement.key)?.readings ?? [];
    const verdict = verdictOf(measurement, readings);
    if (!verdict) return [];
    const unit = kindOf(measurement.kind).unit;
    return [
      {
        ...verdict,
        name: measurement.name,
        readings: `${readings.join(" / ")}${unit === "%" ? "" : " "}${unit}`.trim(),
      },
    ];
  });
