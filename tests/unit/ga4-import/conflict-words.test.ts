import { expect, test } from "vitest";
import { sideWords } from "@/lib/ga4-import/conflicts/conflict-values";
import { fieldWords } from "@/lib/ga4-import/conflicts/conflict-words";

const told = (entity: string, field: string, text: string | null, why = "changed") =>
  sideWords({ entity, field, why }, text);

test("what both sides say is told in pounds, days and words", () => {
  expect(told("customers", "credit_limit", "1250.50")).toBe("£1,250.50");
  expect(told("stock_items", "cost_net", "13.7500")).toBe("£13.75");
  expect(told("stock_items", "quantity_in_stock", "4.000")).toBe("4");
  expect(told("vehicles", "mot_expiry", "2026-02-01")).toBe("1 Feb 2026");
  expect(told("appointments", "starts_at", "2026-08-01 07:00:00+00")).toBe("1 Aug 2026, 08:00");
  expect(told("customers", "account_held", "true")).toBe("yes");
  expect(told("documents", "status", "in_progress")).toBe("In progress");
  expect(told("documents", "number", "3358")).toBe("3358");
  expect(told("documents", "lines", "11 lines, 1477.24")).toBe("11 lines, £1,477.24");
  expect(told("customers", "notes", "Paid 12.50 on 2026-02-01")).toBe("Paid 12.50 on 2026-02-01");
  expect(told("documents", "number", "3358, Ann Stone, 144.00", "number-twice")).toBe(
    "3358, Ann Stone, £144.00",
  );
  expect(told("receipts", "receipt", "cash, 1111.81, 2026-11-30", "receipt-twice")).toBe(
    "Cash, £1,111.81, 30 Nov 2026",
  );
  expect(told("receipts", "receipt", "30.00")).toBe("£30.00");
  expect(told("documents", "customer_snapshot", '{"name": "Ann", "telephone": null}')).toBe("name Ann");
  expect(told("customers", "town", null)).toBeNull();
  expect(told("customers", "town", "")).toBeNull();
});

test("a field is called as people call it", () => {
  expect(
    ["mot_expiry", "vin", "credit_limit", "customer_id", "lines", "order_reference"].map(fieldWords),
  ).toEqual([...["MOT expiry", "VIN", "Credit limit", "Customer", "Lines and total", "Order reference"]]);
});
