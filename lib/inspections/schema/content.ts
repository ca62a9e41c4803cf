import { z } from "zod";
import { decimalField, needed, text } from "@/lib/core/input/fields";
import { limitProblem } from "../rules/limits";
import { KIND_NAMES } from "../rules/measurement-kinds";

const key = (what: string) =>
  z
    .string()
    .max(60, "At most 60 characters")
    .regex(/^[a-z][a-z0-9_]*$/, "Lower-case letters, digits and _, such as tyre_front_left")
    .meta({ description: `${what}: it stays the same from version to version.` });

const limit = decimalField({ whole: 3, places: 2 }, "A limit such as 1.6").nullable();

/** One figure of an item and where its colours begin; the kind says unit, direction and how many readings. */
export const Measurement = z
  .strictObject({
    key: key("Names the measurement within its item"),
    name: needed("Say what is measured", 80),
    kind: z
      .enum(KIND_NAMES)
      .meta({ description: "What is measured, by which unit, and which way is worse." }),
    amber: limit.meta({
      description: "Amber begins below it, or above it where higher is worse; null for none.",
    }),
    red: limit.meta({
      description: "Red begins below it, or above it where higher is worse; null for none.",
    }),
  })
  .check(({ value, issues }) => {
    // Reached with limits that are no figures too: those have been told of.
    if (issues.length > 0) return;
    const problem = limitProblem(value.kind, value);
    if (problem)
      issues.push({ code: "custom", input: value, path: [problem.field], message: problem.message });
  });
export type Measurement = z.output<typeof Measurement>;

const finding = needed("Write the words", 600);
const findings = z.array(finding).max(12, "At most 12").default([]);

export const TemplateItem = z.strictObject({
  key: key("Names the item"),
  name: needed("Give it a name", 120),
  /** What the technician does. */
  how: text(400)
    .transform((value) => value ?? null)
    .meta({ description: "What is to be looked at, for the technician." }),
  matters: needed("Say why it matters", 600).meta({
    description: "Why it matters, in plain words for the customer.",
  }),
  always: z.boolean().default(false).meta({ description: "Whether leaving it unchecked needs a reason." }),
  measurements: z.array(Measurement).max(6, "At most 6").default([]),
  amber: findings.meta({ description: "Ready-made words for the customer where it is amber." }),
  red: findings.meta({ description: "Ready-made words for the customer where it is red." }),
  seen_as: z.array(needed("Write words", 80)).max(12, "At most 12").default([]).meta({
    description: "By which words of an MOT's advisory it is known: all words of one of these occur in it.",
  }),
  saved_job_id: z.uuid().nullable().default(null).meta({ description: "The package that puts it right." }),
});
export type TemplateItem = z.output<typeof TemplateItem>;

export const TemplateSection = z.strictObject({
  key: key("Names the section"),
  name: needed("Give it a name", 80),
  items: z.array(TemplateItem).min(1, "Add at least one item").max(60, "At most 60 items"),
});

export type TemplateSection = z.output<typeof TemplateSection>;

/** All that a version of a template says; the one schema of what is kept of it. */
export const TemplateContent = z
  .strictObject({
    sections: z.array(TemplateSection).min(1, "Add at least one section").max(20, "At most 20 sections"),
  })
  .superRefine(({ sections }, ctx) => {
    const repeated = (keys: readonly string[], path: (at: number) => (string | number)[]) =>
      keys.forEach((one, at) => {
        if (keys.indexOf(one) < at)
          ctx.addIssue({ code: "custom", path: path(at), message: `There is another ${one}` });
      });
    repeated(
      sections.map((section) => section.key),
      (at) => ["sections", at, "key"],
    );
    const items = sections.flatMap((section, s) => section.items.map((item, i) => ({ item, s, i })));
    repeated(
      items.map(({ item }) => item.key),
      (at) => ["sections", items[at]?.s ?? 0, "items", items[at]?.i ?? 0, "key"],
    );
    for (const { item, s, i } of items)
      repeated(
        item.measurements.map((measure) => measure.key),
        (at) => ["sections", s, "items", i, "measurements", at, "key"],
      );
  });
export type TemplateContent = z.output<typeof TemplateContent>;
