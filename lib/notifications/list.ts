import { describeList } from "@/lib/lists/list";
import type { NotificationRow } from "./responses";

export const notificationList = describeList<NotificationRow>()({
  path: "/notifications",
  sorts: ["-at"],
  tabs: ["unread"],
  columns: { at: { header: "When" }, kind: { header: "What" } },
  screen: ["at", "kind"],
});
