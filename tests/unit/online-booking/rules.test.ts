import { hash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isPlate, journeyHref, readJourney, stepMissing } from "@/lib/online-booking/rules/journey";
import { neverFree } from "@/lib/online-booking/rules/never-free";
import { isProof, PROOF_BITS, provenText } from "@/lib/online-booking/rules/proof";
import { serviceMinutes, servicePrice } from "@/lib/online-booking/rules/service-price";
import { daysOf, nearestTo, stretchOf } from "@/lib/online-booking/rules/slot-days";
import { isForKind, kindsToAsk } from "@/lib/online-booking/rules/vehicle-kinds";

const RATES = {
  labour_rate: "60.00",
  rateOf: (code: string) => ({ T1: "20", T9: "0" })[code] ?? null,
  mot_fees: [{ mot_class: "4", fee: "45.00", maximum: "54.85" }],
};
const SERVICE = { on_request: false, price_gross: null, duration_minutes: null, mot_class: null };
const line = (fields: object) => ({
  id: "1",
  item_type: "labour" as const,
  description: "",
  part_number: null,
  stock_item_id: null,
  quantity: "1.5",
  unit_price: null,
  tax_code: "T1",
  ...fields,
});
const job = (fields: object = {}) => ({
  id: "1",
  name: "Service",
  description: null,
  fixed_price_gross: null,
  reminder_template_id: null,
  version: 1,
  lines: [line({}), line({ item_type: "part", quantity: "2", unit_price: "10.00" })],
  ...fields,
});

describe("a price", () => {
  test.each([
    ["its own", { ...SERVICE, price_gross: "25.00" }, job(), "25.00"],
    ["none on request", { ...SERVICE, on_request: true, price_gross: "25.00" }, null, null],
    ["the package's fixed one", SERVICE, job({ fixed_price_gross: "119.00" }), "119.00"],
    ["the sum of the package's lines with VAT", SERVICE, job(), "132.00"],
    ["unknown where a line has none", SERVICE, job({ lines: [line({ item_type: "part" })] }), null],
    ["unknown where a VAT code has no rate", SERVICE, job({ lines: [line({ tax_code: "T8" })] }), null],
    ["the garage's fee for the MOT", { ...SERVICE, mot_class: "4" as const }, null, "45.00"],
    ["unknown without anything", SERVICE, null, null],
  ])("is %s", (_, service, packaged, price) => {
    expect(servicePrice(service, packaged, RATES)).toBe(price);
  });

  test("has its time beside it", () => {
    expect(serviceMinutes({ ...SERVICE, duration_minutes: 20 }, job())).toBe(20);
    expect(serviceMinutes(SERVICE, job())).toBe(90);
    expect(serviceMinutes({ ...SERVICE, mot_class: "4" }, null)).toBe(60);
    expect(serviceMinutes(SERVICE, null)).toBeNull();
  });
});

describe("the journey", () => {
  test("is read from any URL, and written back", () => {
    const journey = readJourney({
      registration: " ab12 cde ",
      vehicle: ["Ford  Focus", "x"],
      kind: "spaceship",
      service: "' or 1=1",
      courtesy: "1",
      at: "2026-12-01T09:00:00.000Z",
      day: "soon",
    });
    expect(journey).toEqual({
      registration: "AB12CDE",
      vehicle: "Ford Focus",
      kind: "car",
      service: "",
      courtesy: true,
      day: "",
      at: "2026-12-01T09:00:00.000Z",
    });
    const back = new URL(journeyHref("/book/time", journey), "http://garage").searchParams;
    expect(readJourney(Object.fromEntries(back))).toEqual(journey);
    expect(journeyHref("/book", {})).toBe("/book");
  });

  test("goes back to the first step that is not done", () => {
    const none = readJourney({});
    expect(stepMissing(none, "/book")).toBeNull();
    expect(stepMissing(none, "/book/details")).toBe("/book");
    const known = { ...none, registration: "AB12CDE" };
    expect(stepMissing(known, "/book/vehicle")).toBeNull();
    expect(stepMissing(known, "/book/details")).toBe("/book/vehicle");
    expect(stepMissing({ ...known, vehicle: "Ford" }, "/book/time")).toBe("/book/service");
  });

  test.each([
    ["AB12CDE", true],
    ["B-MW1234", true],
    ["1", true],
    ["", false],
    ["FORD", false],
    ["<script>1", false],
  ])("%s as a plate: %s", (typed, is) => expect(isPlate(typed)).toBe(is));
});

test("an MOT is offered for vehicles of its class, and kinds are asked only where they matter", () => {
  expect(isForKind("7", "car")).toBe(false);
  expect(isForKind("7", "van")).toBe(true);
  expect(isForKind(null, "motorbike")).toBe(true);
  expect(kindsToAsk([null, "4"])).toEqual(["car"]);
  expect(kindsToAsk([null, "4", "7"])).toEqual(["car", "van"]);
  expect(kindsToAsk(["1"])).toEqual(["car", "motorbike"]);
});

test("days are shown in stretches, and what is nearest to a time that is taken", () => {
  const times = Array.from({ length: 9 }, (_, i) => ({
    starts_at: `2026-12-0${i + 1}T09:00:00.000Z`,
    date: `2026-12-0${i + 1}`,
    time: "09:00",
  }));
  const days = daysOf(times);
  expect(days).toHaveLength(9);
  expect(stretchOf(days, "2026-12-01")).toMatchObject({ earlier: null, later: "2026-12-07" });
  expect(stretchOf(days, "2026-12-08")).toMatchObject({ earlier: "2026-12-01", later: null });
  expect(stretchOf(days, "2020-01-01").shown[0]?.date).toBe("2026-12-01");
  expect(nearestTo(times, "2026-12-05T12:00:00.000Z", 2).map(({ date }) => date)).toEqual([
    "2026-12-05",
    "2026-12-06",
  ]);
});

test("why a service can never be offered", () => {
  const needs = { bay_kind: null, mot_class: null, skill: null, courtesy: false };
  const lane = { kind: "mot_lane" as const, active: true, mot_classes: ["4" as const] };
  const ann = { skills: ["Hybrid"], mot_classes: [] };
  const why = (service: object, technicians = [ann]) =>
    neverFree({ ...needs, ...service }, { resources: [lane], technicians });
  expect(why({})).toBeNull();
  expect(why({ bay_kind: "ramp" })).toBe("There is no ramp");
  expect(why({ mot_class: "7" })).toBe("No MOT lane tests class 7");
  expect(why({ mot_class: "4" })).toBe("Nobody may test class 4");
  expect(why({ mot_class: "4" }, [])).toBeNull();
  expect(why({ skill: "hybrid" })).toBeNull();
  expect(why({ skill: "Tyres" })).toBe("Nobody has the skill “Tyres”");
  expect(neverFree(needs, { resources: [], technicians: [] })).toBe("There is no bay");
});

test("work is proven by a digest that begins with enough zeros", () => {
  expect(PROOF_BITS).toBe(13);
  expect(isProof(new Uint8Array([0, 7, 255]))).toBe(true);
  expect(isProof(new Uint8Array([0, 8, 0]))).toBe(false);
  expect(isProof(new Uint8Array([1, 0, 0]))).toBe(false);
  const found = Array.from({ length: 200_000 }, (_, nonce) => String(nonce)).find((nonce) =>
    isProof(hash("sha256", provenText("stamp", nonce), "buffer")),
  );
  expect(found).toBeDefined();
});
