import { endpoint } from "@/lib/api/endpoint";
import { listNumbers } from "@/lib/ga4-import/numbers/number-queries";
import { NumberProposal } from "@/lib/ga4-import/numbers/numbers-schema";

export const GET = endpoint(listNumbers, {
  list: true,
  summary: "With which number each series goes on after GA4's",
  returns: NumberProposal,
});
