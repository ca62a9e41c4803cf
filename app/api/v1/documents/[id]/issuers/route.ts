import { endpoint } from "@/lib/api/endpoint";
import { issuersOf } from "@/lib/documents/queries/issuing/issuers";
import { Issuers } from "@/lib/documents/responses";

export const GET = endpoint(issuersOf, {
  summary: "Who may issue a draft, and why the asker may not",
  returns: Issuers,
});
