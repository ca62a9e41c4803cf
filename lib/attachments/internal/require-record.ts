import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { forbidden, invalid, notFound } from "@/lib/core/errors";
import { mayAttach } from "../queries/sight";
import { type AttachedEntity, attachedTo } from "../rules/attached-to";

/** By the published face of each kind: what is attached knows nothing else of the records. */
const LIVE: Record<AttachedEntity, (id: string) => SQL> = {
  customers: (id) => sql`select 1 from customer_names where id = ${id} and deleted_at is null`,
  vehicles: (id) => sql`select 1 from vehicle_names where id = ${id} and deleted_at is null`,
  documents: (id) => sql`select 1 from document_heads where id = ${id} and deleted_at is null`,
  inspections: (id) => sql`select 1 from inspection_heads where id = ${id} and deleted_at is null`,
};

/** Throws FORBIDDEN for whoever may not attach to such records, or change what is attached to them. */
export function requireChange(actor: Actor, entity: string): void {
  const rules = attachedTo(entity);
  if (!rules) throw notFound("file");
  if (!mayAttach(actor, entity)) throw forbidden(rules.change[0]);
}

/** Throws VALIDATION_ERROR at `entity_id` where there is no such record any more. */
export async function requireRecord(
  db: Pick<Db, "execute">,
  { entity, entity_id }: { entity: AttachedEntity; entity_id: string },
): Promise<void> {
  const found = await db.execute(LIVE[entity](entity_id));
  if (found.length === 0)
    throw invalid({
      field: "entity_id",
      message: `This ${attachedTo(entity)?.noun ?? "record"} does not exist`,
    });
}
