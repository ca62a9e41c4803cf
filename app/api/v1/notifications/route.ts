import { endpoint } from "@/lib/api/endpoint";
import { listNotifications } from "@/lib/notifications/queries/notifications";
import { NotificationInList } from "@/lib/notifications/responses";

export const GET = endpoint(listNotifications, {
  summary: "One's own notifications, the newest first",
  description:
    "Of the user whose token it is, of the kinds that they may read about now. They hold ids only: fetch the record for what it is now. Kept for 30 days. An API key stands for no user and has none: FORBIDDEN.",
  returns: NotificationInList,
});
