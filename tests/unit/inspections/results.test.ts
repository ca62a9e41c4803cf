import { describe, expect, test } from "vitest";
import { leftToDo } from "@/lib/inspections/rules/finishing";
import { recordingOf, saysTheSame } from "@/lib/inspections/rules/recording";
import { type GivenResult, type SettledResult, settleResult } from "@/lib/inspections/rules/result";
import { resultWords } from "@/lib/inspections/rules/result-words";
import { type LastResult, preFilled, speaksOf } from "@/lib/inspections/rules/seen-before";
import { checkSums } from "@/lib/inspections/rules/sums";
import { itemsOf } from "@/lib/inspections/rules/template-items";
import { TemplateContent } from "@/lib/inspections/schema/content";
import { content } from "./template";

const item = (key: string) => {
  const found = itemsOf(content).find((one) => one.key === key);
  if (!found) throw new Error(`No item ${key}`);
  return found;
};
const tread = (...readings: string[]) => [{ key: "tread", readings }];
const settle = (key: string, given: Partial<GivenResult>) =>
  settleResult(item(key), { measurements: [], ...given });
const kept = (key: string, given: Partial<GivenResult>) => {
  const settled = settle(key, given);
  if ("problems" in settled) throw new Error(JSON.stringify(settled.problems));
  return settled.result;
};
const fields = (key: string, given: Partial<GivenResult>) => {
  const settled = settle(key, given);
  return "problems" in settled ? settled.problems.map(({ field }) => field) : [];
};

describe("a result", () => {
  test("has the colour of its figures where none is given", () => {
    expect(kept("tyre_front_left", { measurements: tread("5", "2.9", "4") }).state).toBe("amber");
    expect(kept("tyre_front_left", { state: null, measurements: tread("5", "1.5", "4") }).state).toBe("red");
  });

  test("may be called worse than it measures, as figures do not see a cut", () => {
    expect(kept("tyre_front_left", { state: "red", measurements: tread("6", "6", "6") }).state).toBe("red");
  });

  test("may be called better than it measures only with a reason", () => {
    const low = { measurements: tread("2.9", "2.9", "2.9"), state: "green" } as const;
    expect(fields("tyre_front_left", low)).toEqual(["better_because"]);
    expect(kept("tyre_front_left", { ...low, better_because: "Winter tyre, wears to 1.6" })).toMatchObject({
      state: "green",
      better_because: "Winter tyre, wears to 1.6",
    });
  });

  test("keeps no reason where there is nothing to give one for", () => {
    const given = {
      state: "green",
      better_because: "Looks fine",
      measurements: tread("6", "6", "6"),
    } as const;
    expect(kept("tyre_front_left", given).better_because).toBeNull();
  });

  test("is refused without a colour and without figures, and cannot be measured and not checked", () => {
    expect(fields("brake_pads_front", {})).toEqual(["state"]);
    expect(fields("tyre_front_left", { state: "not_checked", measurements: tread("6", "6", "6") })).toEqual([
      "state",
    ]);
  });

  test.each([
    ["two readings of three", tread("6", "6"), ["measurements.0.readings"]],
    ["more than a tyre can have", tread("6", "60", "6"), ["measurements.0.readings.1"]],
    ["finer than a gauge reads", tread("6", "6", "5.55"), ["measurements.0.readings.2"]],
    ["what is not measured there", [{ key: "volts", readings: ["12"] }], ["measurements.0.key"]],
    ["the same twice", [...tread("6", "6", "6"), ...tread("6", "6", "6")], ["measurements.1.key"]],
  ])("is refused with %s", (_, measurements, wrong) => {
    expect(fields("tyre_front_left", { state: "green", measurements })).toEqual(wrong);
  });
});

describe("recording upon a revision", () => {
  const low = { ...kept("tyre_front_left", { measurements: tread("2.9", "3", "3.1"), finding: "Low" }) };
  const there = { ...low, revision: 2, recorded_by: "Anna" };

  test("is written upon the revision that is kept, or as the first", () => {
    expect(recordingOf("Tyre", { ...low, note: "Worn", revision: 2 }, there)).toBe("write");
    expect(recordingOf("Tyre", { ...low, revision: 0 }, undefined)).toBe("write");
  });

  test("is left where it says the same, however the figures are written", () => {
    const same = { ...low, measurements: tread("2.90", "3.0", "3.1") };
    expect(recordingOf("Tyre", { ...same, revision: 0 }, there)).toBe("same");
    expect(saysTheSame(same, { ...low, measurements: [] })).toBe(false);
    expect(saysTheSame({ ...low, measurements: [] }, same)).toBe(false);
  });

  test("says who was first where it was made upon an older one", () => {
    expect(recordingOf("Front left tyre", { ...low, state: "red", revision: 1 }, there)).toEqual({
      conflict: "Front left tyre: Anna has recorded it as amber in the meantime",
    });
    expect(recordingOf("Tyre", { ...low, revision: 1 }, undefined)).toHaveProperty("conflict");
  });

  test("is told in one line", () => {
    expect(resultWords(item("tyre_front_left"), { ...low, note: "Outer edge" })).toBe(
      "Front left tyre: amber, tread 2.9, 3, 3.1 mm, ‘Low’, note: Outer edge",
    );
  });
});

const green: SettledResult = {
  ...{ state: "green", measurements: [], finding: null, better_because: null, note: null },
};
const whole = [
  { ...green, item_key: "tyre_front_left", measurements: tread("6", "6", "6") },
  { ...green, item_key: "brake_fluid" },
  { ...green, item_key: "battery" },
  { ...green, item_key: "brake_pads_front" },
];
const left = (changed: Partial<SettledResult> & { item_key: string }) =>
  leftToDo(
    content,
    whole.map((one) => (one.item_key === changed.item_key ? { ...one, ...changed } : one)),
  ).map(({ item_key }) => item_key);

describe("a check may be finished", () => {
  test("when every item was looked at or said to be not checked", () => {
    expect(leftToDo(content, whole)).toEqual([]);
    expect(left({ item_key: "battery", state: "not_checked" })).toEqual([]);
    expect(leftToDo(content, whole.slice(1)).map(({ item_key }) => item_key)).toEqual(["tyre_front_left"]);
    expect(leftToDo(content, [])).toHaveLength(4);
  });

  test("when amber and red have words for the customer", () => {
    expect(left({ item_key: "battery", state: "amber" })).toEqual(["battery"]);
    expect(left({ item_key: "battery", state: "red", finding: "It holds too little." })).toEqual([]);
  });

  test("when what must always be looked at was measured, or a note says why not", () => {
    const tyre = { item_key: "tyre_front_left", measurements: [] };
    expect(left(tyre)).toEqual(["tyre_front_left"]);
    expect(left({ ...tyre, state: "not_checked" })).toEqual(["tyre_front_left"]);
    expect(left({ ...tyre, state: "not_checked", note: "Locking nut missing" })).toEqual([]);
    expect(left({ ...tyre, note: "Gauge broken: well above the wear bars" })).toEqual([]);
  });
});

test("the sums of a check count each item of its template once", () => {
  const results = [
    { item_key: "tyre_front_left", state: "red" },
    { item_key: "battery", state: "not_checked" },
    { item_key: "of_another_template", state: "red" },
  ] as const;
  expect(checkSums(content, results)).toEqual({ red: 1, amber: 0, green: 0, not_checked: 1, open: 2 });
});

describe("what was seen before", () => {
  const test2026 = (...work: [text: string, done?: boolean][]) => ({
    tested_on: "2026-03-02",
    work: work.map(([text, done = false]) => ({ text, severity: "advisory", done })),
  });

  test("stands beside its item: the last result, and the MOT's advisories", () => {
    const last: LastResult = {
      ...{ item_key: "tyre_front_left", on: "2026-01-05", finding: "Getting low", state: "amber" },
      measurements: tread("3.1", "2.9", "3.4"),
    };
    const { items, others } = preFilled(
      content,
      [last],
      test2026(
        ["Nearside Front Tyre worn close to legal limit/worn on edge (5.2.3 (e))"],
        ["Front Brake pad(s) wearing thin (1.1.13 (a) (ii))"],
        ["Oil leak, but not excessive (8.4.1 (a) (i))"],
      ),
    );
    expect(items.get("tyre_front_left")?.map(({ from, on }) => [from, on])).toEqual([
      ["check", "2026-01-05"],
      ["mot", "2026-03-02"],
    ]);
    expect(items.get("brake_pads_front")).toHaveLength(1);
    expect(items.has("battery")).toBe(false);
    expect(others.map(({ text }) => text)).toEqual(["Oil leak, but not excessive (8.4.1 (a) (i))"]);
  });

  test("leaves out what was put right since, and items that were not checked", () => {
    const last = { item_key: "battery", on: "2026-01-05", state: "not_checked", finding: null } as const;
    const known = preFilled(
      content,
      [{ ...last, measurements: [] }],
      test2026(["Nearside Front Tyre worn", true]),
    );
    expect([...known.items.keys(), ...known.others]).toEqual([]);
  });

  test("knows an item by whole words, one or several of a thing, in any order", () => {
    expect(speaksOf("Offside Rear Tyre worn", "nearside front tyre")).toBe(false);
    expect(speaksOf("Tyres, front, nearside: worn", "nearside front tyre")).toBe(true);
    expect(speaksOf("Spare tyre", "tyre front nearside")).toBe(false);
    expect(speaksOf("Anything", " ")).toBe(false);
  });
});

describe("the content of a template", () => {
  type Raw = { sections: { key: string; items: { key: string }[] }[] };
  const problems = (change: (raw: Raw) => void) => {
    const raw: Raw = structuredClone(content);
    change(raw);
    return TemplateContent.safeParse(raw).error?.issues.map(({ path }) => path.join(".")) ?? [];
  };

  test("has each key once, of sections and of items in all sections", () => {
    expect(problems(() => {})).toEqual([]);
    const twice = problems(({ sections }) => {
      const [first] = sections;
      if (first) sections.push({ ...first, items: first.items.slice(0, 1) });
    });
    expect(twice).toEqual(["sections.2.key", "sections.2.items.0.key"]);
  });

  test("refuses limits that the law does not allow", () => {
    const raw = structuredClone(content);
    const [measurement] = raw.sections[0]?.items[0]?.measurements ?? [];
    if (measurement) measurement.red = "1.2";
    expect(TemplateContent.safeParse(raw).error?.issues.map(({ path }) => path.join("."))).toEqual([
      "sections.0.items.0.measurements.0.red",
    ]);
  });
});
