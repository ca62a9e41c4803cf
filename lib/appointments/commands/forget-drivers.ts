import "server-only";
import { sql } from "@/db/client";
import { LICENCE_FOR, NAMED_FOR } from "../rules/courtesy-loan";

/**
 * Erases from the loans of courtesy cars, once it is needed no longer, who drove and signed, and earlier what is left of the licence
 * number. What the car did stays. No user stands behind it, so this is no command.
 */
export async function eraseDrivers(): Promise<void> {
  await sql()`
    update courtesy_loans set driver_name = null, signature = null, signed_name = null, licence_ending = null, updated_at = now()
    where in_at < now() - ${NAMED_FOR}::interval and driver_name is not null`;
  await sql()`
    update courtesy_loans set licence_ending = null, updated_at = now()
    where in_at < now() - ${LICENCE_FOR}::interval and driver_name is not null and licence_ending is not null`;
}
