import "server-only";
import { z } from "zod";
import { type Actor, may } from "@/lib/core/actor";
import { ask, query } from "@/lib/core/query";
import { takers } from "../providers/takers";

const isOffered = query({
  name: "online_payments.offered",
  permission: "receipts:create",
  input: z.strictObject({}),
  run: async ({ db }) => (await takers(db)).length > 0,
});

/** Whether this person may send customers a link to pay by: some provider is connected, or the sandbox is open. */
export const offersPayLink = async (actor: Actor): Promise<boolean> =>
  may(actor, "receipts:create") && may(actor, "receipts:read") && (await ask(isOffered, actor, {}));
