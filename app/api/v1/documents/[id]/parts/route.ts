import { endpoint } from "@/lib/api/endpoint";
import { getDocument } from "@/lib/documents/queries/get-document";
import { partsOfJob } from "@/lib/purchasing/queries/parts-of-job";
import { PartOfJob } from "@/lib/purchasing/responses";

export const GET = endpoint(partsOfJob, {
  summary: "Where the parts of a job are",
  description:
    "Without those that the customer has turned down. What `may_order` is ordered by `POST /purchase-orders/make`.",
  list: true,
  returns: PartOfJob,
  parent: getDocument,
});
