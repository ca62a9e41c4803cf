import { expect, test } from "vitest";
import { auditList } from "@/lib/audit/list";
import { customerList } from "@/lib/customers/list";
import { documentList } from "@/lib/documents/list";
import type { List } from "@/lib/lists/list";
import { messageList } from "@/lib/messages/list";
import { receiptList } from "@/lib/receipts/list";
import { reminderList } from "@/lib/reminders/list";
import { debtorList } from "@/lib/statements/list";
import { stockList } from "@/lib/stock/list";
import { supplierList } from "@/lib/suppliers/list";
import { vehicleList } from "@/lib/vehicles/list";

const lists: Pick<List<never>, "path" | "sorts" | "columns" | "screen">[] = [
  auditList,
  customerList,
  debtorList,
  documentList,
  messageList,
  receiptList,
  reminderList,
  stockList,
  supplierList,
  vehicleList,
];

test.each(lists)("the list at $path says where each column is, and sorts by orders that it has", (list) => {
  const named = list.sorts.map((sort) => sort.replace(/^-/, ""));
  const columns = Object.entries(list.columns);
  const wrong = columns.filter(
    ([key, { only, sort }]) =>
      (sort && !named.includes(key)) ||
      (only === "file" && list.screen.includes(key)) ||
      (only === "screen" && !list.screen.includes(key)),
  );
  expect(wrong).toEqual([]);
  expect(new Set(list.screen).size).toBe(list.screen.length);
});
