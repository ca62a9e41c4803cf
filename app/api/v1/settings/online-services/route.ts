import { endpoint } from "@/lib/api/endpoint";
import { createOnlineService } from "@/lib/online-booking/commands/services";
import { listOnlineServices } from "@/lib/online-booking/queries/services";
import { OnlineServiceShown, OnlineServiceWritten } from "@/lib/online-booking/responses";

export const GET = endpoint(listOnlineServices, {
  list: true,
  summary: "What customers can book online, with the prices of today",
  returns: OnlineServiceShown,
});

export const POST = endpoint(createOnlineService, {
  summary: "Offer a service for online booking",
  returns: OnlineServiceWritten,
  status: 201,
  example: { body: { name: "Brake check", price_gross: "25.00", duration_minutes: 30 } },
});
