import "server-only";
import { onlineNews } from "@/lib/appointments/jobs";
import { command } from "@/lib/core/command";
import { tellCustomer } from "../internal/tell";

/** Queues the e-mail that tells a customer what became of the booking they made online. */
export const tellOnlineCustomer = command({
  name: "online_booking.tell",
  permission: "messages:create",
  input: onlineNews.data,
  run: ({ tx, actor, input }) => tellCustomer(tx, actor, input),
  trace: (message, { input }) => ({
    entity: "messages",
    id: message?.id ?? null,
    after: { ...input, channel: "email" },
  }),
});
