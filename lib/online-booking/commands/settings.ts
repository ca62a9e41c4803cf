import "server-only";
import { command } from "@/lib/core/command";
import { changeStored } from "@/lib/settings/internal/change-stored";
import { NEW_ONLINE_BOOKING, ONLINE_BOOKING, OnlineBookingUpdate } from "../schema/settings";

/** Changes how customers book online: whether, how far ahead, how many a day, and what they agree to. */
export const updateOnlineBooking = command({
  name: "online_booking.update",
  permission: "online_booking:change",
  input: OnlineBookingUpdate,
  run: ({ tx, input }) => changeStored(tx, ONLINE_BOOKING, NEW_ONLINE_BOOKING, input),
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
