import { closeDay } from "@/lib/accounting/commands/close-day";
import { listCashUps } from "@/lib/accounting/queries/cash-ups";
import { DayClosed, PastCashUp } from "@/lib/accounting/schema/day-responses";
import { endpoint } from "@/lib/api/endpoint";

export const GET = endpoint(listCashUps, {
  list: true,
  summary: "The days that were cashed up, the latest first",
  description: "31 at a time; `before` a day gives those that were earlier.",
  returns: PastCashUp,
});

export const POST = endpoint(closeDay, {
  summary: "Close a day with what was counted",
  description:
    "What is not counted stands as it is expected. With `expected`, a count is CONFLICT where money moved since. No payment is taken on a closed day.",
  returns: DayClosed,
  status: 201,
  location: "/cash-ups/{day}",
  example: {
    body: {
      day: "2026-11-22",
      counts: [{ method: "cash", counted: "245.50", expected: "250.00" }],
      notes: "£4.50 short: milk",
    },
  },
});
