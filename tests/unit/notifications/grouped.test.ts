import { describe, expect, test } from "vitest";
import { grouped, type ShownNotification } from "@/lib/notifications/rules/grouped";
import { countText, isTold, KIND_FACTS, KINDS } from "@/lib/notifications/rules/kinds";
import { notificationWords } from "@/lib/notifications/rules/words";

let next = 9_999;
const told = (fields: Partial<ShownNotification> = {}): ShownNotification => ({
  id: String(next--),
  kind: "payment_in",
  at: "2026-11-30T10:00:00Z",
  read: false,
  title: "£20.00 by card",
  detail: null,
  href: "/receipts/1",
  ...fields,
});
const many = (count: number, fields: Partial<ShownNotification> = {}) =>
  Array.from({ length: count }, () => told(fields));
const shape = (rows: ShownNotification[]) =>
  grouped(rows).map(({ kind, rows: [...own] }) => `${own.length} ${kind}`);

describe("several of a kind", () => {
  test("are one entry from three on, where the newest of them stands", () => {
    const booking = () => told({ kind: "booking_made" });
    expect(shape([...many(2), booking()])).toEqual(["1 payment_in", "1 payment_in", "1 booking_made"]);
    expect(shape([told(), booking(), ...many(2)])).toEqual(["3 payment_in", "1 booking_made"]);
  });

  test("are apart by London's day and by whether they were read", () => {
    const summer = many(3, { at: "2026-06-30T22:30:00Z" });
    const afterMidnight = many(3, { at: "2026-06-30T23:30:00Z" });
    expect(shape([...afterMidnight, ...summer])).toEqual(["3 payment_in", "3 payment_in"]);
    expect(shape([...many(3), ...many(4, { read: true })])).toEqual(["3 payment_in", "4 payment_in"]);
  });

  test("keep their place and key while more are loaded", () => {
    const rows = many(5);
    expect(grouped(rows.slice(0, 3))[0]?.key).toBe(grouped(rows)[0]?.key);
    expect(grouped([])).toEqual([]);
  });
});

describe("kinds", () => {
  test("each has its causes to itself, and a text for a record that is gone", () => {
    const causes = KINDS.flatMap((kind) => Object.keys(KIND_FACTS[kind].causes));
    expect(new Set(causes).size).toBe(causes.length);
    for (const kind of KINDS)
      expect(notificationWords(kind, null, { customers: true, vehicles: true })).toEqual({
        title: expect.stringContaining("deleted since"),
        detail: null,
        href: null,
      });
  });

  test("are told by choice, otherwise by role", () => {
    expect(isTold("stock_low", "manager", undefined)).toBe(true);
    expect(isTold("stock_low", "manager", false)).toBe(false);
    expect(isTold("stock_low", "technician", undefined)).toBe(false);
    expect(isTold("stock_low", "technician", true)).toBe(true);
  });

  test("are counted up to 99", () => {
    expect([1, 99, 100].map(countText)).toEqual(["1", "99", "99+"]);
  });
});

test("a name is said to those alone who may see it", () => {
  const booking = {
    id: "1",
    deleted: false,
    starts_at: "2026-12-03T09:00:00Z",
    status: "booked",
    description: "Service",
    customer_name: "Ann Lee",
    registration: "AB12CDE",
    courtesy_for_id: null,
  };
  const said = (customers: boolean, vehicles: boolean) =>
    notificationWords("booking_made", booking, { customers, vehicles }).detail;
  expect(said(true, true)).toBe("Ann Lee · AB12 CDE · Service");
  expect(said(false, true)).toBe("AB12 CDE · Service");
  expect(said(false, false)).toBe("Service");
});

test("cash and other methods are said as people say them", () => {
  const paid = (method: string) =>
    notificationWords(
      "payment_in",
      {
        id: "1",
        deleted: false,
        amount: "20.00",
        method,
        method_name: "",
        customer_name: null,
        document_type: "invoice",
        document_number: "1001",
      },
      { customers: true, vehicles: true },
    );
  expect(["cash", "card", "bacs"].map((method) => paid(method).title)).toEqual([
    "£20.00 received in cash",
    "£20.00 received by card",
    "£20.00 received by BACS",
  ]);
  expect(paid("card").detail).toBe("Invoice 1001");
});
