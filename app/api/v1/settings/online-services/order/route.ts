import { endpoint } from "@/lib/api/endpoint";
import { orderOnlineServices } from "@/lib/online-booking/commands/services";
import { OnlineServicesInOrder } from "@/lib/online-booking/responses";

export const PUT = endpoint(orderOnlineServices, {
  summary: "Put the services for online booking in order",
  returns: OnlineServicesInOrder,
  example: { body: { ids: ["0199c6a0-0000-7000-8000-000000000001"] } },
});
