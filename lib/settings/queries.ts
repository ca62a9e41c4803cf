import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { settings } from "@/db/schema/settings";
import { query } from "@/lib/core/query";
import { type Garage, NEW_GARAGE } from "./schema";

/** The garage's profile with its version. Everybody may read it: it stands on every document. */
export const getGarage = query({
  name: "settings.garage",
  permission: "account:own",
  input: z.strictObject({}),
  async run({ db }): Promise<Garage & { version: number }> {
    const [row] = await db.select().from(settings).where(eq(settings.key, "garage"));
    return { ...NEW_GARAGE, ...row?.value, version: row?.version ?? 0 };
  },
});
