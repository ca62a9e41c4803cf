import "server-only";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { readStored } from "@/lib/settings/queries/stored";
import { NEW_ONLINE_BOOKING, ONLINE_BOOKING, type OnlineBookingSettings } from "../schema/settings";

export const readOnlineBooking = (db: Db | Tx): Promise<OnlineBookingSettings & { version: number }> =>
  readStored(db, ONLINE_BOOKING, NEW_ONLINE_BOOKING);

/** Returns how customers book online. */
export const getOnlineBooking = query({
  name: "online_booking.settings",
  permission: "online_booking:change",
  input: z.strictObject({}),
  run: ({ db }) => readOnlineBooking(db),
});
