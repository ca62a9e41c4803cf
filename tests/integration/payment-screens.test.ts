import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { payment_accounts, payment_findings } from "@/db/schema/payments";
import { seal } from "@/lib/auth/tokens/seal";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { changeAccount } from "@/lib/payments/commands/accounts";
import { makePaymentLink, revokePaymentLink } from "@/lib/payments/commands/links";
import { settleFinding } from "@/lib/payments/commands/settle-finding";
import { PROVIDER_KEYS } from "@/lib/payments/providers/takers";
import { getPaymentSetup } from "@/lib/payments/queries/accounts";
import { listFindings } from "@/lib/payments/queries/findings";
import { offersPayLink } from "@/lib/payments/queries/offered";
import { getPaymentLink } from "@/lib/payments/queries/payment-link";
import { paymentsOfDocument } from "@/lib/payments/queries/payments-of-document";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aCustomer, aDraft, aGarage, part } from "../support/writing";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ga4-payments-"));
process.env.AUTH_SECRET ??= "a secret of these tests, long enough for them";
await testDatabase();
const admin = as("admin");
const receptionist = as("receptionist");

beforeAll(aGarage);

test("the settings show an account without its keys, and whether they can be read", async () => {
  const empty = await ask(getPaymentSetup, admin, {});
  expect(empty).toEqual({ accounts: [], sandbox: false, reachable: false });
  expect(await offersPayLink(receptionist)).toBe(false);
  await db()
    .insert(payment_accounts)
    .values([
      {
        provider: "stripe",
        live: false,
        name: "Bath Motors",
        sealed_keys: seal(PROVIDER_KEYS, JSON.stringify({ secret_key: "sk_test_0123456789abcdef" })),
        sealed_webhook_secret: seal(PROVIDER_KEYS, "whsec_0123456789"),
      },
      { provider: "paypal", live: true, name: "Bath Motors Ltd", sealed_keys: "sealed by another server" },
    ]);
  const { accounts } = await ask(getPaymentSetup, admin, {});
  expect(accounts).toMatchObject([
    { provider: "stripe", live: false, active: true, told: false, readable: true, reconciled_at: null },
    { provider: "paypal", live: true, readable: false },
  ]);
  expect(JSON.stringify(accounts)).not.toMatch(/sealed|secret|sk_test/);
  await expect(ask(getPaymentSetup, as("manager"), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await offersPayLink(receptionist)).toBe(true);
  expect(await offersPayLink(as("technician"))).toBe(false);
  const [stripe] = accounts;
  await run(changeAccount, admin, { id: stripe?.id ?? "", version: stripe?.version ?? 0, active: false });
  expect(await offersPayLink(receptionist)).toBe(false);
});

test("a link is shown with its whole address until it is closed, and then is another", async () => {
  const { id: document_id } = await aDraft({
    type: "job_sheet",
    customer_id: await aCustomer(),
    line_items: [part("100.00")],
  });
  const { id, path } = await run(makePaymentLink, receptionist, { document_id });
  const shown = await ask(getPaymentLink, receptionist, { id, origin: "http://localhost:3000" });
  expect(shown).toMatchObject({ address: `http://localhost:3000${path}`, payments: [] });
  expect(shown.qr).toMatch(/^<svg /);
  expect(await ask(paymentsOfDocument, receptionist, { document_id })).toEqual([]);
  await expect(
    ask(getPaymentLink, receptionist, { id, origin: "javascript:alert(1)" }),
  ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  await run(revokePaymentLink, receptionist, { id });
  await expect(
    ask(getPaymentLink, receptionist, { id, origin: "http://localhost:3000" }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  const again = await run(makePaymentLink, receptionist, { document_id });
  expect(again.path).not.toBe(path);
});

test("what could not be booked is listed until somebody has settled it", async () => {
  await db()
    .insert(payment_findings)
    .values({ provider: "stripe", ref: "pi_1", kind: "unknown", amount: "12.00", text: "Not begun here" });
  const [finding] = await ask(listFindings, receptionist, {});
  expect(finding).toMatchObject({ provider: "stripe", ref: "pi_1", amount: "12.00", text: "Not begun here" });
  await run(settleFinding, as("accountant"), { id: finding?.id ?? "" });
  expect(await ask(listFindings, receptionist, {})).toEqual([]);
});
