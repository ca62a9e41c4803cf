import type { Measurement, TemplateContent, TemplateItem } from "../schema/content";
import { kindOf } from "./measurement-kinds";

/** All items of a template in their order. */
export const itemsOf = ({ sections }: Pick<TemplateContent, "sections">): TemplateItem[] =>
  sections.flatMap(({ items }) => items);

/** How many readings a measurement has. */
export const readingCount = ({ kind }: Pick<Measurement, "kind">): number => kindOf(kind).readings.length;
