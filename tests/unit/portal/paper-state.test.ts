import { expect, test } from "vitest";
import { paperState } from "@/lib/portal/rules/paper-state";

test("a customer reads where each of their papers stands", () => {
  const said = (type: string, status: string, balance = "0.00") =>
    paperState({ type, status, balance })?.words ?? null;
  expect(
    ["sent", "approved", "converted", "declined", "expired"].map((status) => said("estimate", status)),
  ).toEqual([...[null, "Approved", "Approved", "Declined", "Expired"]]);
  expect(said("invoice", "issued", "144.00")).toBe("£144.00 to pay");
  expect(said("invoice", "part_paid", "44.00")).toBe("£44.00 to pay");
  expect(["paid", "settled", "credited"].map((status) => said("invoice", status))).toEqual([
    ...["Paid", "Settled", "Credited"],
  ]);
  expect(said("credit_note", "issued", "-20.00")).toBeNull();
});
