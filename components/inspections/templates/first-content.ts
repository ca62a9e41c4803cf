import type { TemplateContent, TemplateItem, TemplateSection } from "@/lib/inspections/schema/content";

export const BLANK_ITEM: Omit<TemplateItem, "key"> = {
  ...{ name: "", how: null, matters: "", always: false, measurements: [] },
  ...{ amber: [], red: [], seen_as: [], saved_job_id: null },
};

/** What a new template asks until somebody writes it. */
export const FIRST_CONTENT: TemplateContent = {
  sections: [
    {
      ...{ key: "general", name: "General" },
      items: [
        {
          ...BLANK_ITEM,
          key: "first_look",
          name: "First look",
          matters: "What is seen early costs less to put right.",
        },
      ],
    },
  ],
};

/** A key by which what is named is known from version to version, unlike those that there are. */
export function keyFor(name: string, taken: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 50);
  const base = plain || "item";
  if (!taken.includes(base)) return base;
  let nth = 2;
  while (taken.includes(`${base}_${nth}`)) nth += 1;
  return `${base}_${nth}`;
}

export const itemKeys = (sections: readonly TemplateSection[]): string[] =>
  sections.flatMap(({ items }) => items.map(({ key }) => key));

/** A list with one place exchanged with the one before or after it. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const [one, other] = [list[at], list[at + by]];
  return one === undefined || other === undefined ? [...list] : list.with(at, other).with(at + by, one);
}
