import { endpoint } from "@/lib/api/endpoint";
import { answerNumber } from "@/lib/ga4-import/commands/answer-number";
import { NumberProposal } from "@/lib/ga4-import/numbers/numbers-schema";

export const PUT = endpoint(answerNumber, {
  summary: "Say with which number a series goes on after GA4's",
  description: "Never a number that was given, nor one below it.",
  returns: NumberProposal,
  answer: ({ after }) => after,
  example: { body: { next_number: 60001 } },
});

export { PUT as PATCH };
