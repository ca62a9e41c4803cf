import { expect, test } from "vitest";
import { z } from "zod";
import { Day, day, LocalMoment, Moment } from "@/lib/core/dates/day-fields";
import {
  decimalField,
  flag,
  money,
  percent,
  text,
  version,
  whole,
  wholeInAddress,
} from "@/lib/core/input/fields";
import { readApiQuery, readForm } from "@/lib/core/input/typed-input";

const Sheet = z.strictObject({
  id: z.uuid().optional(),
  version,
  mileage: whole(0, 2_000_000),
  labour_rate: money,
  discount_percent: percent,
  mot_expiry: day,
  notes: z.string().nullable().optional(),
  lines: z
    .array(z.strictObject({ quantity: decimalField({ whole: 5, places: 3, signed: true }, "A quantity") }))
    .optional(),
  limits: z.record(z.string(), money).optional(),
});

const fromScreen = (given: object) => Sheet.safeParse(readForm(Sheet, given));

test("what is typed on a screen is read as the schema has it, wherever it stands", () => {
  const read = fromScreen({
    version: "3",
    mileage: "41,250",
    labour_rate: "£1,250.5",
    discount_percent: "12.5%",
    mot_expiry: "12/3/98",
    notes: "12,50",
    lines: [{ quantity: ".5" }, { quantity: "−1" }],
    limits: { manager: "12,500" },
  });
  expect(read.data).toEqual({
    version: 3,
    mileage: 41_250,
    labour_rate: "1250.5",
    discount_percent: "12.5",
    mot_expiry: "1998-03-12",
    notes: "12,50",
    lines: [{ quantity: "0.5" }, { quantity: "-1" }],
    limits: { manager: "12500" },
  });
});

test("an empty field is none, and none is not nothing", () => {
  expect(fromScreen({ mileage: "", labour_rate: " ", mot_expiry: "", discount_percent: null }).data).toEqual({
    mileage: null,
    labour_rate: null,
    mot_expiry: null,
    discount_percent: "0",
  });
});

test("what could mean two things is asked at its field", () => {
  const read = fromScreen({ labour_rate: "12,50", mileage: "1.250", lines: [{ quantity: "1,5" }] });
  expect(read.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["mileage", "A whole number"],
    ["labour_rate", "Write 12.50 with a point, and 1,250 with a comma between thousands only"],
    ["lines.0.quantity", "Write 12.50 with a point, and 1,250 with a comma between thousands only"],
  ]);
});

test("a native date field writes a year of two digits with two noughts: it is read by sense", () => {
  expect(fromScreen({ mot_expiry: "0026-12-25" }).data).toEqual({ mot_expiry: "2026-12-25" });
  expect(fromScreen({ mot_expiry: "0098-03-12" }).data).toEqual({ mot_expiry: "1998-03-12" });
});

test("a program's number is no text, a blank, a list, a yes or another notation", () => {
  for (const odd of ["", " ", "12", "0x10", "1e3", true, [], [7], {}, 1.5, 1e21, Number.NaN])
    expect(whole(0, 100).safeParse(odd).success, JSON.stringify(odd)).toBe(false);
  for (const odd of [
    "",
    " ",
    "12,50",
    "1,250.00",
    "£5",
    "0x10",
    "1e3",
    ".5",
    "5.",
    true,
    [],
    ["5"],
    1e-7,
    54.855,
    -1,
  ])
    expect(money.safeParse(odd).success, JSON.stringify(odd)).toBe(false);
  expect(version.safeParse(null).success).toBe(false);
  for (const sum of ["54.85", 54.85, "0", 0, 1250.1]) expect(money.parse(sum)).toBe(String(sum));
});

test("a checkbox says yes or no, and whoever is called True stays so", () => {
  const Person = z.strictObject({ surname: text(80), account_held: flag });
  expect(Person.parse(readForm(Person, { surname: "true", account_held: "true" }))).toEqual({
    surname: "true",
    account_held: true,
  });
  expect(readForm(Person, { surname: "false", account_held: "false" })).toEqual({
    surname: "false",
    account_held: false,
  });
});

test("an address says numbers in digits", () => {
  expect(readApiQuery(Sheet, { version: "3", labour_rate: "1,250" })).toEqual({
    version: 3,
    labour_rate: "1,250",
  });
  expect(wholeInAddress(1, 200).parse("50")).toBe(50);
  for (const odd of ["", "1e2", "0x10", "5.0", " 5", "١"])
    expect(wholeInAddress(0, 200).safeParse(odd).success, odd).toBe(false);
});

test("days and instants lie between 1900 and 2100", () => {
  for (const right of ["1900-01-01", "2024-02-29", "2100-12-31"]) {
    expect(Day.parse(right)).toBe(right);
    expect(Moment.safeParse(`${right}T09:00:00Z`).success).toBe(true);
    expect(LocalMoment.safeParse(`${right}T09:00`).success).toBe(true);
  }
  for (const wrong of ["0026-12-25", "1899-12-31", "2101-01-01", "9999-12-31"]) {
    expect(Day.safeParse(wrong).error?.issues[0]?.message).toBe("Give a year from 1900 to 2100");
    expect(Moment.safeParse(`${wrong}T09:00:00Z`).error?.issues[0]?.message).toBe(
      "Give a year from 1900 to 2100",
    );
    expect(LocalMoment.safeParse(`${wrong}T09:00`).success).toBe(false);
  }
  for (const wrong of ["2026-02-30", "2026-13-01", "26-12-25", "", "2026-1-1"])
    expect(Day.safeParse(wrong).error?.issues[0]?.message, wrong).toBe("A date such as 2026-11-22");
});
