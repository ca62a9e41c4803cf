import { endpoint } from "@/lib/api/endpoint";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { DocumentIssued } from "@/lib/documents/responses";

export const POST = endpoint(issueDocument, {
  summary: "Issue an invoice or credit note",
  description:
    "It gets its number and is final from then on. Where an MOT is charged for, `mot_result` and `mot_tester` say how it went: a pass moves the vehicle's MOT expiry and its reminder on, a fail leaves both; null is refused. A credit note takes the expiry back only where `mot_take_back` says so. `warnings` names what is unusual about it: lines at £0.00, a missing mileage or MOT result. The counter issues what the document settings allow.",
  returns: DocumentIssued,
  status: 200,
});
