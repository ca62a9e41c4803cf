import "server-only";
import { eq, sql } from "drizzle-orm";
import { supplier_links } from "@/db/schema/supplier-links";
import { seal } from "@/lib/auth/tokens/seal";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { LINK_KEYS } from "../queries/link-keys";
import { linkOfSupplier } from "../queries/linked";
import { openOrdersOf } from "../queries/open-orders";
import { ChangeLink, KeepLink, OneLink } from "../schema/link";

const LINK = {
  id: supplier_links.id,
  supplier_id: supplier_links.supplier_id,
  kind: supplier_links.kind,
  active: supplier_links.active,
  version: supplier_links.version,
};

const subject = { table: supplier_links, noun: "link", id: (input: { id: string }) => input.id } as const;

/** Keeps how a supplier is reached, its keys sealed, in place of what was kept before. CONFLICT while an order is on its way to another address. */
export const keepLink = command({
  name: "supplier_links.connect",
  permission: "settings:update",
  input: KeepLink,
  async run({ tx, input: { supplier_id, kind, url, account, branch, token } }) {
    await requireSupplier(tx, supplier_id);
    const sealed_keys = token === null ? null : seal(LINK_KEYS, JSON.stringify({ token }));
    const values = { kind, url, account, branch, sealed_keys, active: true, tested_at: sql`now()` };
    const there = await linkOfSupplier(tx, supplier_id);
    if (!there)
      return oneRow(
        tx
          .insert(supplier_links)
          .values({ supplier_id, ...values })
          .returning(LINK),
      );
    if (there.kind !== kind || there.url !== url) await requireNoneOpen(tx, there.id);
    return oneRow(
      tx
        .update(supplier_links)
        .set({ ...values, ...nextVersion(supplier_links) })
        .where(eq(supplier_links.id, there.id))
        .returning(LINK),
    );
  },
});

/** Switches a link on or off. Its keys stay. */
export const changeLink = command({
  name: "supplier_links.update",
  permission: "settings:update",
  input: ChangeLink,
  subject,
  run: ({ tx, input: { id, active } }) =>
    oneRow(
      tx
        .update(supplier_links)
        .set({ active, ...nextVersion(supplier_links) })
        .where(eq(supplier_links.id, id))
        .returning(LINK),
    ),
  trace: (after, { subject: before }) => ({
    entity: "supplier_links",
    id: after.id,
    before: { active: before.active },
    after: { active: after.active },
  }),
});

/** Forgets a link and its keys. CONFLICT while nobody knows what became of an order by it. */
export const disconnectLink = command({
  name: "supplier_links.disconnect",
  permission: "settings:update",
  input: OneLink,
  subject,
  async run({ tx, input: { id } }) {
    await requireNoneOpen(tx, id);
    return oneRow(
      tx
        .update(supplier_links)
        .set({ deleted_at: sql`now()`, active: false, sealed_keys: null, ...nextVersion(supplier_links) })
        .where(eq(supplier_links.id, id))
        .returning(LINK),
    );
  },
  trace: (after) => ({ entity: "supplier_links", id: after.id, after: { active: false } }),
});

async function requireNoneOpen(tx: Parameters<typeof openOrdersOf>[0], link: string): Promise<void> {
  const [first] = await openOrdersOf(tx, link);
  if (first) throw conflict(`${first.reference} is on its way to this supplier: it must have an end first`);
}
