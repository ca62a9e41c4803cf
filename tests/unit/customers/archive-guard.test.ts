import { expect, test } from "vitest";
import { reasonNotToArchive } from "@/lib/customers/archive-guard";

const nothing = { balance: "0.00", unpaid_documents: 0, open_job_sheets: 0, open_invoices: 0 };

test("nothing stands against it", () => expect(reasonNotToArchive(nothing)).toBeNull());

test.each([
  [{ balance: "1234.50", unpaid_documents: 2 }, "£1,234.50 is still owed on 2 documents"],
  [{ balance: "-3.20", unpaid_documents: 1 }, "£3.20 is still to be refunded on 1 document"],
  [{ open_job_sheets: 1, open_invoices: 2 }, "1 job sheet not finished; 2 invoices not issued yet"],
])("%j", (found, reason) =>
  expect(reasonNotToArchive({ ...nothing, ...found })).toBe(`This customer cannot be archived: ${reason}`),
);
