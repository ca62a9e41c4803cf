import { describe, expect, test } from "vitest";
import "@/lib/accounting/queries/cash-ups";
import "@/lib/receipts/commands/allocate-credit";
import "@/lib/receipts/commands/allocate-money";
import "@/lib/receipts/commands/amend-receipt";
import "@/lib/accounting/commands/close-day";
import "@/lib/receipts/commands/credit-on-account";
import "@/lib/receipts/commands/delete-receipt";
import "@/lib/receipts/commands/pay-out-credit";
import "@/lib/receipts/commands/put-on-account";
import "@/lib/receipts/commands/refund-receipt";
import "@/lib/receipts/commands/release-money";
import "@/lib/receipts/commands/take-payment";
import "@/lib/accounting/commands/change-vat-periods";
import "@/lib/accounting/commands/vat-periods";
import "@/lib/receipts/queries/customer-account";
import "@/lib/receipts/queries/money-destinations";
import "@/lib/receipts/queries/receipts";
import "@/lib/receipts/queries/receipt-details";
import "@/lib/receipts/queries/refundable";
import "@/lib/receipts/queries/takings";
import "@/lib/accounting/queries/vat-periods";
import { pagePermissions } from "@/lib/auth/rules/pages";
import { commands, run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask, queries } from "@/lib/core/query";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();

//                      admin manager technician receptionist accountant
const WHO_MAY: Record<string, string> = {
  "receipts.take": "yes yes no yes yes",
  "receipts.refund": "yes yes no no yes",
  "receipts.put_on_account": "yes yes no no yes",
  "receipts.release_money": "yes yes no no yes",
  "receipts.allocate": "yes yes no no yes",
  "receipts.unallocate": "yes yes no no yes",
  "receipts.allocate_credit": "yes yes no no yes",
  "receipts.pay_out": "yes yes no no yes",
  "receipts.credit_on_account": "yes yes no no yes",
  "receipts.amend": "yes yes no no yes",
  "receipts.delete": "yes yes no no yes",
  "receipts.close_day": "yes yes no no yes",
  "receipts.reopen_day": "yes yes no no yes",
  "receipts.make_vat_periods": "yes yes no no yes",
  "receipts.close_vat_period": "yes yes no no yes",
  "receipts.reopen_vat_period": "yes yes no no yes",
  "receipts.remove_vat_period": "yes yes no no yes",
  "receipts.change_vat_period": "yes yes no no yes",
  "receipts.split_vat_period": "yes yes no no yes",
};

const ofOurs = <T>(all: Map<string, T>) => [...all].filter(([name]) => name.startsWith("receipts."));

test("the table names every command", () => {
  expect(
    ofOurs(commands)
      .map(([name]) => name)
      .sort(),
  ).toEqual(Object.keys(WHO_MAY).sort());
});

describe.each(ofOurs(commands))("%s", (name, command) => {
  test.each(ROLES.map((role, i) => [role, WHO_MAY[name]?.split(/\s+/)[i]] as const))(
    "%s: %s",
    async (role, expected) => {
      const refusal = await run(command, as(role), { nonsense: true }).catch((error) => error.code);
      expect(refusal).toBe(expected === "yes" ? "VALIDATION_ERROR" : "FORBIDDEN");
    },
  );
});

test("everybody but a technician sees receipts", async () => {
  for (const [name, query] of ofOurs(queries))
    for (const role of ROLES)
      expect(
        await ask(query, as(role), { nonsense: true, from: "never" }).catch((error) => error.code),
        `${name} ${role}`,
      ).toBe(role === "technician" ? "FORBIDDEN" : "VALIDATION_ERROR");
});

test("money is taken on a document's page by those who may not change documents", () => {
  const may = (role: (typeof ROLES)[number], path: string, method: string) => {
    const needed = pagePermissions(path, method);
    return Array.isArray(needed) && needed.some((permission) => as(role).permissions.has(permission));
  };
  expect(may("accountant", "/documents/1", "POST")).toBe(true);
  expect(may("accountant", "/customers/1", "POST")).toBe(true);
  expect(may("technician", "/receipts", "POST")).toBe(false);
  for (const path of ["/statements", "/cash-up"]) {
    expect(may("technician", path, "GET"), path).toBe(false);
    expect(may("receptionist", path, "GET"), path).toBe(true);
    expect(may("accountant", path, "POST"), path).toBe(true);
  }
  for (const [role, opens] of [
    ["receptionist", false],
    ["accountant", true],
  ] as const)
    for (const method of ["GET", "POST"]) expect(may(role, "/settings/vat-periods", method)).toBe(opens);
  expect(may("technician", "/customers", "POST")).toBe(false);
});
