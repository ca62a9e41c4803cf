import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { beginCheck } from "@/lib/inspections/commands/begin-check";
import { recordResults } from "@/lib/inspections/commands/record-results";
import { activateCheckTemplate, createCheckTemplate } from "@/lib/inspections/commands/templates";
import { itemsOf } from "@/lib/inspections/rules/template-items";
import type { CheckBegin, CheckRecord } from "@/lib/inspections/schema/check";
import type { TemplateContent } from "@/lib/inspections/schema/content";
import { as } from "./actors";

const TREAD = { key: "tread", name: "Tread", kind: "tread", amber: "3", red: "1.6" } as const;

/** A template of a tyre, which has to be measured, and two things that are only looked at. */
export const SMALL = {
  sections: [
    {
      key: "tyres",
      name: "Tyres",
      items: [
        {
          ...{ key: "tyre_front_left", name: "Front left tyre", matters: "It holds the road.", always: true },
          ...{ measurements: [TREAD], seen_as: ["nearside front tyre"] },
        },
      ],
    },
    {
      key: "outside",
      name: "Around the vehicle",
      items: [
        { key: "wipers", name: "Wipers", matters: "You see what they leave clear.", seen_as: ["wiper"] },
        { key: "windscreen", name: "Windscreen", matters: "A chip becomes a crack." },
      ],
    },
  ],
} satisfies z.input<typeof TemplateContent>;

const manager = as("manager");
let next = 1;

/** A template that new checks begin with. */
export async function aTemplate(content: z.input<typeof TemplateContent> = SMALL): Promise<string> {
  const { id } = await run(createCheckTemplate, manager, { name: `Template ${next++}`, content });
  await run(activateCheckTemplate, manager, { id });
  return id;
}

export const begin = (who: Actor, given: Omit<z.input<typeof CheckBegin>, "key">) =>
  run(beginCheck, who, { key: randomUUID(), ...given });

export const record = (who: Actor, id: string, ...results: z.input<typeof CheckRecord>["results"]) =>
  run(recordResults, who, { id, key: randomUUID(), results });

/** Everything in order, as the first result of each item. */
export const allGreen = (content: TemplateContent): z.input<typeof CheckRecord>["results"] =>
  itemsOf(content).map(({ key, measurements }) => ({
    ...{ item_key: key, revision: 0, state: "green" as const },
    measurements: measurements.map((measure) => ({ key: measure.key, readings: ["6", "6", "6"] })),
  }));
