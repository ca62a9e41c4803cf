import { endpoint } from "@/lib/api/endpoint";
import { askToIssue } from "@/lib/documents/commands/issuing/ask-to-issue";
import { IssueAsked } from "@/lib/documents/responses";

export const POST = endpoint(askToIssue, {
  summary: "Ask those who may to issue a draft",
  description: "It stands on their Today until it is issued or deleted.",
  returns: IssueAsked,
  status: 200,
  example: { body: {} },
});
