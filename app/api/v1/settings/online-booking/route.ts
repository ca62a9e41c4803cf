import { endpoint } from "@/lib/api/endpoint";
import { updateOnlineBooking } from "@/lib/online-booking/commands/settings";
import { getOnlineBooking } from "@/lib/online-booking/queries/settings";
import { OnlineBookingShown } from "@/lib/online-booking/responses";

export const GET = endpoint(getOnlineBooking, {
  summary: "How customers book online",
  returns: OnlineBookingShown,
});

export const PUT = endpoint(updateOnlineBooking, {
  summary: "Change how customers book online",
  description: "Needs the version that is changed, as `version` or If-Match.",
  returns: OnlineBookingShown,
  answer: ({ after, version }) => ({ ...after, version }),
  example: { body: { enabled: true, least_notice_hours: 24, version: 1 } },
});

export { PUT as PATCH };
