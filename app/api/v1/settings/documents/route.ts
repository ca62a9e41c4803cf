import { endpoint } from "@/lib/api/endpoint";
import { getDocumentSettings, updateDocumentSettings } from "@/lib/settings/commands/document-settings";
import { DocumentRules } from "@/lib/settings/responses";

export const GET = endpoint(getDocumentSettings, {
  summary: "How documents are written",
  returns: DocumentRules,
});

export const PUT = endpoint(updateDocumentSettings, {
  summary: "Change how documents are written",
  description: "Needs the version that is changed, as `version` or If-Match.",
  returns: DocumentRules,
  answer: ({ after, version }) => ({ ...after, version }),
  example: { body: { estimate_valid_days: 30, version: 1 } },
});

export { PUT as PATCH };
