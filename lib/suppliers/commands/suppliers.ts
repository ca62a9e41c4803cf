import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { suppliers } from "@/db/schema/suppliers";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { SupplierAtVersion, SupplierCreate, SupplierUpdate } from "../schema/written-supplier";

const SHOWN = {
  id: suppliers.id,
  name: suppliers.name,
  account_number: suppliers.account_number,
  email: suppliers.email,
  telephone: suppliers.telephone,
  fax: suppliers.fax,
  address: suppliers.address,
  locality: suppliers.locality,
  postcode: suppliers.postcode,
  account_held: suppliers.account_held,
  credit_limit: suppliers.credit_limit,
  credit_terms: suppliers.credit_terms,
  notes: suppliers.notes,
  created_at: suppliers.created_at,
  updated_at: suppliers.updated_at,
  version: suppliers.version,
};

export const createSupplier = command({
  name: "suppliers.create",
  permission: "stock:create",
  input: SupplierCreate,
  async run({ tx, input }) {
    return oneRow(tx.insert(suppliers).values(input).returning(SHOWN));
  },
});

const subject = { table: suppliers, noun: "supplier", id: (input: { id: string }) => input.id };

/** Updates the given fields. */
export const updateSupplier = command({
  name: "suppliers.update",
  permission: "stock:update",
  input: SupplierUpdate,
  subject,
  run: ({ tx, input: { id, version: _, ...given } }) => change(tx, id, given),
});

/** Archives a supplier; their items and past purchases stay. */
export const archiveSupplier = command({
  name: "suppliers.archive",
  permission: "stock:delete",
  input: SupplierAtVersion,
  subject,
  run: ({ tx, input }) => change(tx, input.id, { deleted_at: sql`now()` }),
});

export const restoreSupplier = command({
  name: "suppliers.restore",
  permission: "stock:delete",
  input: SupplierAtVersion,
  subject: { ...subject, deleted: true },
  run: ({ tx, input }) => change(tx, input.id, { deleted_at: null }),
});

type Fields = Parameters<ReturnType<typeof builder>["set"]>[0];
const builder = (tx: Tx) => tx.update(suppliers);

async function change(tx: Tx, id: string, fields: Fields) {
  return oneRow(
    builder(tx)
      .set({ ...fields, ...nextVersion(suppliers) })
      .where(eq(suppliers.id, id))
      .returning(SHOWN),
  );
}
