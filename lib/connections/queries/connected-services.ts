import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { connections } from "@/db/schema/connections";
import { query } from "@/lib/core/query";

export interface ConnectedServices {
  dvsa: boolean;
  dvla: boolean;
}

/** Which services the garage is connected to and asks. Nothing of their keys. */
export const connectedServices = query({
  name: "connections.connected",
  permission: "vehicles:read",
  input: z.strictObject({}),
  async run({ db }): Promise<ConnectedServices> {
    const rows = await db
      .select({ service: connections.service })
      .from(connections)
      .where(and(isNull(connections.deleted_at), eq(connections.active, true)));
    const has = (name: string) => rows.some(({ service }) => service === name);
    return { dvsa: has("dvsa"), dvla: has("dvla") };
  },
});
