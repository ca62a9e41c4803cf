import { z } from "zod";
import { Day, firstDay, lastDay, Month } from "@/lib/core/dates/day-fields";
import { Flag, listParams } from "@/lib/core/input/list";
import { AGEING_BY } from "@/lib/receivables/rules/ageing";
import { debtorList } from "./list";

/** GA4's four kinds: two list what is outstanding, two list a period. */
export const STATEMENT_KINDS = ["month_end", "current", "range", "activity"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

const KIND_NAMES: Record<StatementKind, string> = {
  month_end: "To month end",
  current: "To current date",
  range: "Within range",
  activity: "Activity within range",
};

export const statementKindName = (kind: StatementKind): string => KIND_NAMES[kind];

const choiceFields = {
  kind: z.enum(STATEMENT_KINDS).default("current").meta({ description: "What kind it is of." }),
  /** For a statement to month end; defaults to the last whole month. */
  month: Month.optional().meta({ description: "A month, as `2026-10`." }),
  /** For a statement within a range; defaults to the last whole month. */
  from: firstDay,
  to: lastDay,
  /** Shows what is outstanding from before the month as one line. A range always does. */
  brought_forward: Flag.default(false).meta({ description: "What is outstanding from before as one line." }),
  by: z.enum(AGEING_BY).default("due").meta({ description: "What it is counted or grouped by." }),
};

export const StatementChoice = z.strictObject(choiceFields);
export type StatementChoice = z.output<typeof StatementChoice>;

export const StatementRequest = z.strictObject({ ...choiceFields, customer_id: z.uuid() });

const filters = {
  /** Balances at the end of this day; defaults to today. */
  as_at: Day.optional(),
  by: z.enum(AGEING_BY).default("due"),
  overdue: Flag.optional(),
  account: Flag.optional(),
};

export const DebtorList = listParams(debtorList.sorts, filters);

export const DebtorFilters = z.object(filters).extend({ q: z.string().trim().max(200).optional() });

/** A customer's debt by age, and their money not used by an invoice. */
export interface DebtorRow {
  id: string;
  name: string;
  account_number: string | null;
  account_customer: boolean;
  account_held: boolean;
  credit_limit: string | null;
  email: string | null;
  documents: number;
  current: string;
  days_30: string;
  days_60: string;
  days_90: string;
  older: string;
  /** Owed on invoices, less credit notes. */
  balance: string;
  overdue: string;
  on_account: string;
  /** Paid on work that came to nothing. */
  unclaimed: string;
  oldest: string | null;
}
