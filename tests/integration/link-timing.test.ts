import { expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { transact } from "@/lib/core/database/transaction";
import { readStopPage } from "@/lib/messages/queries/stop-page";
import { stopToken } from "@/lib/messages/queries/stop-token";
import { ensureLink } from "@/lib/payments/internal/ensure-link";
import { openLink } from "@/lib/payments/queries/open-link";
import { testDatabase } from "../support/database";
import { aDocument, aRow } from "../support/rows";

process.env.AUTH_SECRET = "a secret of these tests, long enough for them";
await testDatabase();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * How long the quickest of many takes of two: in turns, and the quickest of each, as what else the machine does only ever adds. The turns go
 * on until the two have come together, and end in any case.
 */
async function quickest(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
  turns = 3_000,
): Promise<number> {
  let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < turns; turn++) {
    first = Math.min(first, await timed(one));
    second = Math.min(second, await timed(other));
    if (turn >= 200 && ratio(first, second) < 1.15) break;
  }
  return ratio(first, second);
}

const ratio = (one: number, other: number) => Math.max(one, other) / Math.min(one, other);

test("a link that is closed takes as long to open nothing as one that never was", async () => {
  const document_id = await aDocument();
  const { id, token } = await transact((tx) => ensureLink(tx, { document_id }));
  expect(await openLink(db(), token)).not.toBeNull();
  await sql()`update payment_links set revoked_at = now() where id = ${id}`;
  const guess = "A".repeat(43);
  expect([await openLink(db(), token), await openLink(db(), guess)]).toEqual([null, null]);
  expect(
    await quickest(
      () => openLink(db(), token),
      () => openLink(db(), guess),
    ),
  ).toBeLessThan(1.5);
});

test("a token by which nothing can be stopped takes as long as one whose message is gone", async () => {
  const invoice = await aRow("messages", {
    channel: "email",
    purpose: "document",
    recipient: "a@example.com",
  });
  const [kept, gone] = [stopToken(invoice), stopToken("0199a000-0000-7000-8000-000000000000")];
  expect([await readStopPage(kept), await readStopPage(gone)]).toEqual([null, null]);
  expect(
    await quickest(
      () => readStopPage(kept),
      () => readStopPage(gone),
    ),
  ).toBeLessThan(1.5);
});
