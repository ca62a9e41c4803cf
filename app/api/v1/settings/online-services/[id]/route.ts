import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { deleteOnlineService, updateOnlineService } from "@/lib/online-booking/commands/services";
import { OnlineServiceWritten } from "@/lib/online-booking/responses";

export const PUT = endpoint(updateOnlineService, {
  summary: "Change a service for online booking, or take it out of use",
  returns: OnlineServiceWritten,
  example: { body: { name: "Brake check", active: false } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteOnlineService, {
  summary: "Take a service off online booking",
  description: "What is booked stays as it is.",
  returns: Id,
});
