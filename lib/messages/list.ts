import { describeList } from "@/lib/lists/list";
import type { MessageRow } from "./responses";

export const messageList = describeList<MessageRow>()({
  path: "/messages",
  sorts: ["-created_at"],
  columns: {
    created_at: { header: "When" },
    recipient: { header: "To", phone: "line", width: "max-w-64" },
    subject: { header: "Subject", grow: true, phone: "line" },
    document: { header: "Document", phone: "hidden", from: "lg" },
    state: { header: "State", phone: "aside" },
  },
  screen: ["created_at", "recipient", "subject", "document", "state"],
});
