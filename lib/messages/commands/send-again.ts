import "server-only";
import { eq } from "drizzle-orm";
import { messages } from "@/db/schema/messages";
import { command } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";
import { queueEmail } from "../internal/queue-email";
import type { EnclosedPaper, MessageDetails, Purpose } from "../rules/message";
import { MessageId } from "../schema/message";

/** Sends a message that failed or bounced again, as a new message. CONFLICT if it is in any other state. */
export const sendAgain = command({
  name: "messages.send_again",
  permission: "messages:create",
  input: MessageId,
  async run({ tx, actor, input }) {
    const [row] = await tx.select().from(messages).where(eq(messages.id, input.id)).for("update");
    const paper = (row?.details as MessageDetails | null)?.paper as EnclosedPaper | undefined;
    if (row?.channel !== "email" || !paper || !row.recipient) throw notFound("message");
    if (row.state !== "failed" && row.state !== "bounced")
      throw conflict("Only a message that failed or came back is sent again");
    const { fresh: _, ...message } = await queueEmail(tx, actor, {
      to: row.recipient,
      subject: row.subject ?? "",
      body: row.body ?? "",
      purpose: row.purpose as Purpose,
      paper,
      document_id: row.document_id,
      customer_id: row.customer_id,
      vehicle_id: row.vehicle_id,
    });
    return message;
  },
  trace: (message, { input }) => ({ entity: "messages", id: message.id, after: { again: input.id } }),
});
