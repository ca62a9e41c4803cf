import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { telephoneSearchKey } from "@/lib/core/telephone";

const OnFile = z.object({
  id: z.string(),
  customer_id: z.string().nullable(),
  email: z.string().nullable(),
  telephone: z.string().nullable(),
  mobile: z.string().nullable(),
});

/**
 * Returns the vehicle with this registration, and its owner if it is they who book: if the telephone number or the e-mail address is
 * the one on file. Nothing of it is told to whoever books.
 */
export async function onFile(
  tx: Tx,
  typed: { registration: string; telephone: string; email: string },
): Promise<{ vehicle_id: string | null; customer_id: string | null }> {
  const found = await tx
    .execute(sql`
    select v.id, c.id as customer_id, c.email, c.telephone, c.mobile
    from vehicle_names v left join customer_names c on c.id = v.customer_id and c.deleted_at is null
    where v.registration = ${typed.registration} and v.deleted_at is null limit 2`)
    .then(readRows(OnFile));
  const [vehicle] = found;
  if (!vehicle || found.length > 1) return { vehicle_id: null, customer_id: null };
  const number = telephoneSearchKey(typed.telephone);
  const isTheirs =
    vehicle.email?.trim().toLowerCase() === typed.email.toLowerCase() ||
    [vehicle.telephone, vehicle.mobile].some(
      (known) => known !== null && telephoneSearchKey(known) === number,
    );
  return { vehicle_id: vehicle.id, customer_id: isTheirs ? vehicle.customer_id : null };
}
