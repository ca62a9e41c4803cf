import { endpoint } from "@/lib/api/endpoint";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { CustomerMerged } from "@/lib/customers/responses";

export const POST = endpoint(mergeCustomers, {
  summary: "Merge another customer into this one",
  description: "Everything of `merged_id` moves here; that customer is archived for good.",
  returns: CustomerMerged,
  status: 200,
});
