import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { oneRow } from "@/lib/core/database/one-row";
import { readRows } from "@/lib/core/read-rows";
import { consentGap } from "../rules/consent-gap";
import type { ConsentChannel } from "../schema/contact";

const OnFile = z.object({
  email: z.string().nullable(),
  mobile: z.string().nullable(),
  telephone: z.string().nullable(),
});

/** Why a customer cannot agree to be written to on a channel, as they are on file now; null if they can. */
export const consentGapOf = async (
  db: Db | Tx,
  customerId: string,
  channel: ConsentChannel,
): Promise<string | null> =>
  consentGap(
    channel,
    await oneRow(
      db
        .execute(sql`select email, mobile, telephone from customer_names where id = ${customerId}`)
        .then(readRows(OnFile)),
    ),
  );
