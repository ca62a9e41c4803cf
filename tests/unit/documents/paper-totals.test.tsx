import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PaperTotals } from "@/components/documents/paper-totals";
import type { Document } from "@/lib/documents/rules/document";

const told = (more: Partial<Document>) =>
  renderToStaticMarkup(
    <PaperTotals
      document={
        {
          type: "job_sheet",
          status: "in_progress",
          issued_date: null,
          total_net: "509.85",
          total_tax: "91.00",
          total_gross: "600.85",
          received: "100.00",
          balance: "0.00",
          sums_by_answer: { agreed: "600.85", waiting: "0.00", refused: "0.00" },
          lines: [],
          receipts: [],
          ...more,
        } as unknown as Document
      }
    />,
  );

test("what a deposit leaves to pay is said on screen, as it is on paper", () => {
  expect(told({})).toMatch(/Balance due.*£500\.85/);
  expect(told({ received: "0.00" })).not.toContain("Balance due");
  expect(told({ type: "vehicle_purchase" })).not.toContain("Balance due");
  expect(told({ type: "invoice", issued_date: "2026-11-30", balance: "0.00" })).toMatch(
    /Balance due.*£0\.00/,
  );
});
