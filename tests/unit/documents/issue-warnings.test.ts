import { expect, test } from "vitest";
import { today } from "@/lib/core/dates/dates";
import { type CheckedDocument, issueWarnings } from "@/lib/documents/rules/issuing/issue-warnings";

const line = (fields: object) => ({ item_type: "part", description: "Pads", line_net: "10.00", ...fields });
const fieldsOf = (document: Partial<CheckedDocument>) =>
  issueWarnings({
    type: "invoice",
    vehicle_id: "1",
    mileage: 48_213,
    tax_point: null,
    lines: [line({})],
    ...document,
  }).map(({ field }) => field);

test("nothing is said of a document on which nothing is missing", () => {
  expect(fieldsOf({})).toEqual([]);
});

test("each line at nothing is named at its price, whatever its kind", () => {
  const kinds = ["labour", "part", "mot", "sundries", "lubricants", "paint", "other"];
  expect(fieldsOf({ lines: kinds.map((item_type) => line({ item_type, line_net: "0.00" })) })).toEqual(
    kinds.map((_, i) => `line_items.${i}.unit_price`),
  );
  expect(issueWarnings({ ...sample, lines: [line({ line_net: "0.00" })] })).toEqual([
    { field: "line_items.0.unit_price", message: "Pads is charged at £0.00" },
  ]);
});

test("a remark and a share of no work cost nothing, and a package has its price in its other lines", () => {
  const [priced, free] = [line({ package_key: "p" }), line({ package_key: "p", line_net: "0.00" })];
  expect(
    fieldsOf({
      lines: [
        line({ item_type: "comment", line_net: "0.00" }),
        line({ item_type: "sundries", share_percent: "5", line_net: "0.00" }),
        priced,
        free,
      ],
    }),
  ).toEqual([]);
  expect(fieldsOf({ lines: [free, { ...free }] })).toEqual([
    "line_items.0.unit_price",
    "line_items.1.unit_price",
  ]);
});

test("a vehicle without its mileage, and a supply of more than four years ago", () => {
  expect(fieldsOf({ mileage: null })).toEqual(["mileage"]);
  expect(fieldsOf({ mileage: "" })).toEqual(["mileage"]);
  expect(fieldsOf({ mileage: null, vehicle_id: null })).toEqual([]);
  expect(fieldsOf({ tax_point: "2019-01-15" })).toEqual(["tax_point"]);
  expect(fieldsOf({ tax_point: today() })).toEqual([]);
  expect(fieldsOf({ type: "credit_note", mileage: null, tax_point: "2019-01-15" })).toEqual([]);
});

const sample = { type: "invoice", vehicle_id: null, mileage: null, tax_point: null };
