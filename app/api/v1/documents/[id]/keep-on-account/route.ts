import { endpoint } from "@/lib/api/endpoint";
import { creditOnAccount } from "@/lib/receipts/commands/credit-on-account";
import { CreditPutOnAccount } from "@/lib/receipts/responses";

export const POST = endpoint(creditOnAccount, {
  summary: "Put what a credit note has to refund on its customer's account",
  description:
    "The money that its invoice was paid with becomes money on account. CONFLICT where that invoice was not paid here.",
  returns: CreditPutOnAccount,
  params: { id: "credit_note_id" },
  answer: ({ credit_note, amount }) => ({ credit_note, amount }),
});
