import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { command, run, Traced } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { requireCustomersLink } from "../queries/customers-page";

/**
 * Takes a car off the customer who says by their own link that it was sold: they are not reminded of it any more, and what they were
 * invoiced for stays theirs. NOT_FOUND if the link opens nothing or the car is not theirs.
 */
export const reportSold = command({
  name: "portal.report_sold",
  permission: "vehicles:update",
  input: z.strictObject({ token_hash: z.string(), vehicle_id: z.uuid() }),
  async run({ tx, actor, input: { token_hash, vehicle_id } }) {
    const { customer_id } = await requireCustomersLink(tx, token_hash);
    const [car] = await tx.execute(
      sql`select customer_id from vehicle_names where id = ${vehicle_id} and deleted_at is null`,
    );
    if (car?.customer_id !== customer_id) throw notFound("vehicle");
    await run(transferVehicle, actor, { id: vehicle_id, customer_id: null }, { tx });
    return new Traced(
      { id: vehicle_id },
      { entity: "vehicles", id: vehicle_id, after: { sold_by_customer: true } },
    );
  },
});
