import { endpoint } from "@/lib/api/endpoint";
import { releaseMoneyOf } from "@/lib/receipts/commands/release-money";
import { MoneyReleased } from "@/lib/receipts/responses";

export const POST = endpoint(releaseMoneyOf, {
  summary: "Let go of what was paid on a document that is not billed",
  description:
    "For a job or estimate that came to nothing, deleted ones too: `money.to` is `refund` (back by its tender; needs `receipts:refund`), `account`, or `document` with `money.document_id`. CONFLICT once the document is issued, and where nothing was paid on it.",
  returns: MoneyReleased,
  params: { id: "document_id" },
  status: 200,
  answer: ({ after }) => after,
  example: { body: { money: { to: "account" } } },
});
