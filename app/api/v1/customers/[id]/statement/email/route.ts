import { endpoint } from "@/lib/api/endpoint";
import { emailStatement } from "@/lib/messages/commands/email-statement";
import { MessageQueued } from "@/lib/messages/responses";
import { EmailStatementRequest, toEmailStatement } from "@/lib/messages/schema/api";

export const POST = endpoint(emailStatement, {
  summary: "Send a customer's statement by e-mail",
  description: "Queued at once, sent within seconds; its state is at /messages/{id}.",
  returns: MessageQueued,
  status: 202,
  location: "/messages/{id}",
  params: { id: "customer_id" },
  input: EmailStatementRequest,
  toInput: toEmailStatement,
  example: {
    body: {
      to: "ann@example.co.uk",
      subject: "Your statement",
      body: "Please find attached your statement.",
      statement: { kind: "month_end", month: "2026-10" },
    },
  },
});
