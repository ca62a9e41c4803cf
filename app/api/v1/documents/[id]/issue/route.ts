import { endpoint } from "@/lib/api/endpoint";
import { issueDocument } from "@/lib/documents/commands/issue-document";
import { DocumentIssued } from "@/lib/documents/returns";

export const POST = endpoint(issueDocument, {
  summary: "Issue an invoice or credit note",
  description:
    "It gets its number and is final from then on. `warnings` names what is unusual about it: lines at £0.00, a missing mileage or MOT result. The counter issues what the document settings allow.",
  returns: DocumentIssued,
  status: 200,
});
