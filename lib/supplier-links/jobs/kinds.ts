import { z } from "zod";
import type { JobKind } from "@/lib/jobs/queue";

/** Sends one order to its supplier, or finds out what became of it. */
export const orderToSupplier = {
  name: "supplier_orders.send",
  data: z.object({ id: z.uuid() }),
} satisfies JobKind;
