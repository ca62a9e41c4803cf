import { endpoint } from "@/lib/api/endpoint";
import { markRead } from "@/lib/notifications/commands/mark-read";
import { MarkedRead } from "@/lib/notifications/responses";

export const POST = endpoint(markRead, {
  summary: "Mark one's own notifications as read",
  description: "The named ones, or all; what is read already stays as it is.",
  returns: MarkedRead,
  example: { body: { up_to: "0197a3a0-0000-7000-8000-000000000001" } },
});
