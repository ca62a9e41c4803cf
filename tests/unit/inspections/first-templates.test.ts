import { describe, expect, test } from "vitest";
import { speaksOf } from "@/lib/inspections/rules/seen-before";
import { FIRST_TEMPLATES } from "@/lib/inspections/rules/shipped/first-templates";
import { itemsOf } from "@/lib/inspections/rules/template-items";
import { TemplateContent } from "@/lib/inspections/schema/content";

const full = FIRST_TEMPLATES.find(({ name }) => name === "Full health check");
const known = (text: string) =>
  itemsOf(full?.content ?? { sections: [] })
    .filter(({ seen_as }) => seen_as.some((words) => speaksOf(text, words)))
    .map(({ key }) => key);

describe.each(FIRST_TEMPLATES)("$name", ({ content }) => {
  test("is a template as anybody could save it", () => {
    expect(TemplateContent.parse(content)).toEqual(content);
  });

  test("has words for amber and red of every item, and says why it matters", () => {
    for (const { name, amber, red, matters } of itemsOf(content))
      expect([name, amber.length > 0, red.length > 0, matters.length > 20]).toEqual([name, true, true, true]);
  });

  test("speaks in whole sentences without the trade's short forms", () => {
    for (const { amber, red, matters } of itemsOf(content))
      for (const words of [...amber, ...red, matters]) {
        expect(words).toMatch(/^[A-Z].*\.$/);
        expect(words).not.toMatch(/\b(n\/s|o\/s|nsf|osf|nsr|osr|cv|adv|u\/s)\b/i);
      }
  });

  test("measures all four tyres at three places", () => {
    const measured = itemsOf(content).filter(({ measurements }) =>
      measurements.some(({ kind }) => kind === "tread"),
    );
    expect(measured.map(({ key }) => key)).toEqual([
      ...["tyre_front_left", "tyre_front_right", "tyre_rear_left", "tyre_rear_right"],
    ]);
  });
});

test("an item means the same in every template that has it", () => {
  const byKey = new Map<string, object>();
  for (const { content } of FIRST_TEMPLATES)
    for (const item of itemsOf(content)) {
      expect(byKey.get(item.key) ?? item).toEqual(item);
      byKey.set(item.key, item);
    }
});

test.each([
  ["Nearside Front Tyre worn close to legal limit/worn on edge (5.2.3 (e))", ["tyre_front_left"]],
  ["Offside Rear Tyre slightly damaged/cracking or perishing (5.2.3 (d) (ii))", ["tyre_rear_right"]],
  ["Front Brake pad(s) wearing thin (1.1.13 (a) (ii))", ["brakes_front"]],
  [
    "Rear Brake disc worn, pitted or scored, but not seriously weakened both (1.1.14 (a) (ii))",
    ["brakes_rear"],
  ],
  ["Offside Front Suspension arm pin or bush worn (5.3.4 (a) (i))", ["suspension_front"]],
  ["Nearside Rear Coil spring corroded (5.3.1 (b) (i))", ["suspension_rear"]],
  ["Windscreen has damage to an area less than a 10mm circle within zone 'A' (3.2 (a) (i))", ["windscreen"]],
  ["Nearside Headlamp lens slightly defective (4.1.1 (b) (i))", ["lights_front"]],
  ["Bonnet catch stiff to open", []],
])("an advisory of the MOT finds its item: %s", (text, keys) => {
  expect(known(text)).toEqual(keys);
});
