import "server-only";
import { onlineNews } from "@/lib/appointments/jobs";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import type { Job } from "@/lib/jobs/queue";
import { tellOnlineCustomer } from "./commands/tell-customer";

/** Tells a customer that the garage has confirmed, declined or cancelled the booking they made online. */
export const tellOfBooking: Job<typeof onlineNews.data> = {
  ...onlineNews,
  retries: 8,
  async handle(data) {
    await run(tellOnlineCustomer, systemActor("online booking"), data);
  },
};
