import { endpoint } from "@/lib/api/endpoint";
import { unbilledParts } from "@/lib/supplier-accounts/queries/unbilled";
import { UnbilledPart } from "@/lib/supplier-accounts/responses";

export const GET = endpoint(unbilledParts, {
  summary: "What came of a supplier and is not billed",
  description: "By delivery, the latest first; the surcharge for an old unit is a row of its own.",
  returns: UnbilledPart,
  list: true,
});
