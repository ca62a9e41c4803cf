import { expect, test } from "vitest";
import { changeText, describeChange } from "@/lib/audit/rules/describe-change";
import { entityWords } from "@/lib/audit/rules/entity-words";

const json = JSON.stringify;
const KEY = "01a22d00-b481-7ba2-acf4-161ac45a54a1";
const OTHER = "01a22d00-b481-7ba2-acf4-161ac45a54a2";

const told = (before: object | null, after: object | null, more: object = {}) =>
  describeChange({ before: before && json(before), after: after && json(after), ...more }).map(changeText);

test("of a change only what differs is told", () => {
  expect(
    describeChange({
      before: json({ name: "A", town: null, active: true, version: 1 }),
      after: json({ name: "B", town: "", active: false, version: 2 }),
    }),
  ).toEqual([
    { field: "name", before: "A", after: "B" },
    { field: "use", before: "yes", after: "no" },
  ]);
});

test("what a test of an MOT has in the database is told as a tester says it", () => {
  expect(told({ mot_status: null, mot_type: null }, { mot_status: "Fail", mot_type: "Full" })).toEqual([
    "MOT result none → Failed",
    "kind of MOT none → MOT test",
  ]);
});

test("fields that the answer leaves out are not said to be emptied", () => {
  expect(told({ name: "A", notes: "long" }, { name: "A" })).toEqual([]);
});

test("a new record is told whole, a nothing not at all", () => {
  expect(told(null, { id: KEY, name: "A", tags: ["x", "y"], empty: null })).toEqual([
    "name none → A",
    "tags none → x; y",
  ]);
  expect(told(null, null)).toEqual([]);
});

test("days, instants, money, quantities and percentages are told as people write them", () => {
  expect(
    told(
      { due_date: null, total_gross: "0.00", quantity: "1.000", discount_percent: "0.000", mileage: 45000 },
      {
        due_date: "2026-09-03",
        total_gross: "1234.50",
        quantity: "2.500",
        discount_percent: "12.500",
        mileage: 46120,
      },
    ),
  ).toEqual([
    "due date none → 3 Sep 2026",
    "total £0.00 → £1,234.50",
    "quantity 1 → 2.5",
    "discount 0% → 12.5%",
    "mileage 45,000 → 46,120",
  ]);
  expect(told(null, { starts_at: "2026-07-01 09:30:00.5+00", unit_price: "5.9750" })).toEqual([
    "beginning none → 1 Jul 2026, 10:30",
    "unit price none → £5.975",
  ]);
});

test("the same number written otherwise is no change", () => {
  expect(told({ quantity: "1.000", balance: "5" }, { quantity: "1", balance: "5.00" })).toEqual([]);
});

test("statuses, types and methods have the words of the screens", () => {
  expect(
    told(
      { status: "open", type: "job_sheet", method: "bacs", approval: "to_ask" },
      { status: "waiting_parts", type: "invoice", method: "card", approval: "deferred" },
    ),
  ).toEqual([
    "status Open → Waiting for parts",
    "type Job sheet → Invoice",
    "payment method BACS → Card",
    "answer To ask → Later",
  ]);
  expect(told({ status: "booked" }, { status: "no_show" })).toEqual(["status Booked → No show"]);
});

test("rights have the words of their table", () => {
  expect(told({ "manager documents:issue": true }, { "manager documents:issue": false })).toEqual([
    "Manager: issue documents yes → no",
  ]);
  expect(told(null, { scopes: ["customers:read", "api_keys:create"] })).toEqual([
    "permissions none → customers: read; API keys: create",
  ]);
});

test("a key is told by its name, and not at all where it has none", () => {
  const names = { [KEY]: "Ann Lee" };
  expect(told({ customer_id: OTHER }, { customer_id: KEY }, { names })).toEqual(["customer none → Ann Lee"]);
  expect(told(null, { vehicle_id: OTHER, source: `of ${KEY}` }, { names })).toEqual([
    "source none → of Ann Lee",
  ]);
});

test("what a key refers to is told once, and only where it changed", () => {
  const names = { [KEY]: "Bay one" };
  expect(
    told({ resource_id: KEY, note: "a" }, { resource_id: KEY, resource: "Bay one", note: "b" }, { names }),
  ).toEqual(["note a → b"]);
  expect(told(null, { resource_id: KEY, resource: "Bay one" }, { names })).toEqual(["bay none → Bay one"]);
});

test("channels, weekdays and events have their words, and addresses stay as they were typed", () => {
  expect(
    told(null, {
      channel: "sms",
      weekday: 7,
      event_names: ["customer.*", "document.issued", "documents.issue"],
      email: `${KEY}@a.uk`,
    }),
  ).toEqual([
    "channel none → SMS",
    "weekday none → Sunday",
    "event names none → Customer; An invoice or credit note was issued; An invoice or credit note was issued",
    `e-mail address none → ${KEY}@a.uk`,
  ]);
});

test("where money goes is told", () => {
  expect(told({ money: null }, { money: { to: "account" } })).toEqual([
    "money none → kept on the customer’s account",
  ]);
  const names = { [KEY]: "job sheet 12" };
  expect(told(null, { money: { to: "document", document_id: KEY } }, { names })).toEqual([
    "money none → moved to job sheet 12",
  ]);
});

const line = (fields: object) => ({
  id: KEY,
  position: 2,
  item_type: "part",
  description: "Front pads",
  quantity: "1.000",
  unit_price: "100.0000",
  discount_percent: "0",
  line_gross: "120.00",
  ...fields,
});

test("a line that changed is told by its place and name, with what of it is another", () => {
  expect(
    told({ line_items: [line({})] }, { line_items: [line({ quantity: "2", line_gross: "240.00" })] }),
  ).toEqual(["line 2 ‘Front pads’: quantity 1 → 2"]);
});

test("lines that came and went are named", () => {
  expect(told({ line_items: [] }, { line_items: [line({ quantity: "2" })] })).toEqual([
    "line 2 ‘Front pads’ added: 2 × £100.00",
  ]);
  expect(told({ line_items: [line({ discount_percent: "10.000" })] }, { line_items: [] })).toEqual([
    "line 2 ‘Front pads’ removed: 1 × £100.00 less 10%",
  ]);
  expect(told({ line_items: [line({})] }, { line_items: [line({ position: 3 })] })).toEqual([
    "line 3 ‘Front pads’: place 2 → 3",
  ]);
});

test("a record within the record gives its own fields", () => {
  expect(
    told(
      { contact: { id: KEY, name: "Ann", telephone: null } },
      { contact: { id: KEY, name: "Ann", telephone: "01225 333444" } },
    ),
  ).toEqual(["telephone none → 01225 333444"]);
});

test("a payment is told by its receipts", () => {
  const receipt = { id: KEY, amount: "120.00", method: "card", method_name: "", payment_date: "2026-11-30" };
  expect(told(null, { ...receipt, receipts: [receipt] })).toEqual([
    "receipts none → amount £120.00, payment method Card, payment date 30 Nov 2026",
  ]);
});

test("commands and records in words", () => {
  expect(entityWords("api_keys")).toBe("API keys");
});
