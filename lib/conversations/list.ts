import { describeList } from "@/lib/lists/list";
import type { ConversationRow } from "./responses";

export const conversationList = describeList<ConversationRow>()({
  path: "/conversations",
  sorts: ["-last_message_at"],
  tabs: ["tab"],
  columns: {
    name: { header: "With", value: ({ customer_name, number }) => customer_name ?? number },
    last_message_at: { header: "Last message" },
  },
  screen: ["name", "last_message_at"],
});
