import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";

const text = z.string().nullable();

const OnPaper = z.object({
  name: z.string(),
  account_number: text,
  email: text,
  telephone: text,
  address: text,
  locality: text,
  postcode: text,
});
export type SupplierOnPaper = z.infer<typeof OnPaper>;

/** Reads how a supplier is addressed, an archived one too. */
export async function supplierOnPaper(db: Db | Tx, id: string): Promise<SupplierOnPaper> {
  const [supplier] = await db
    .execute(sql`
    select name, account_number, email, telephone, address, locality, postcode from suppliers where id = ${id}`)
    .then(readRows(OnPaper));
  if (!supplier) throw notFound("supplier");
  return supplier;
}
