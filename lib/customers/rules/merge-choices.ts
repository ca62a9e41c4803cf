import { type ErrorDetail, invalid } from "@/lib/core/errors";

/**
 * A customer's trading terms. Where two records differ, the program cannot know which value is right, so the user who merges
 * them chooses field by field. Values are as in the columns; decimals are strings.
 */
export interface TradingTerms {
  account_number: string | null;
  account_customer: boolean;
  credit_limit: string | null;
  credit_terms: number | null;
  classification: string;
  labour_rate: string | null;
  labour_discount_percent: string;
  parts_discount_percent: string;
  trade_parts: boolean;
  force_tax_free: boolean;
  regular_customer: boolean;
}

export const CHOSEN_FIELDS = [
  "account_number",
  "account_customer",
  "credit_limit",
  "credit_terms",
  "classification",
  "labour_rate",
  "labour_discount_percent",
  "parts_discount_percent",
  "trade_parts",
  "force_tax_free",
  "regular_customer",
] as const satisfies readonly (keyof TradingTerms)[];

export type ChosenField = (typeof CHOSEN_FIELDS)[number];

/** Whose value to keep after the merge. */
export const SIDES = ["kept", "merged"] as const;
export type Side = (typeof SIDES)[number];

export type MergeChoices = Partial<Record<ChosenField, Side | null | undefined>>;

export interface Difference {
  field: ChosenField;
  kept: string | number | boolean | null;
  merged: string | number | boolean | null;
}

const NAMES: Record<ChosenField, string> = {
  account_number: "Account number",
  account_customer: "Pays on account",
  credit_limit: "Credit limit",
  credit_terms: "Credit terms",
  classification: "Price level",
  labour_rate: "Labour rate",
  labour_discount_percent: "Discount on labour",
  parts_discount_percent: "Discount on parts",
  trade_parts: "Parts at trade price",
  force_tax_free: "Tax free",
  regular_customer: "Regular customer",
};

export const chosenFieldName = (field: ChosenField): string => NAMES[field];

/** Returns the terms in which two customers differ. */
export const differencesOf = (kept: TradingTerms, merged: TradingTerms): Difference[] =>
  CHOSEN_FIELDS.filter((field) => kept[field] !== merged[field]).map((field) => ({
    field,
    kept: kept[field],
    merged: merged[field],
  }));

/**
 * Returns the terms that the customer who stays takes over from the other. VALIDATION_ERROR at `choices.<field>` for every
 * difference without a choice, except the account number, which has a default.
 */
export function chosenTerms(
  kept: TradingTerms,
  merged: TradingTerms,
  choices: MergeChoices,
): Partial<TradingTerms> {
  const undecided: ErrorDetail[] = [];
  const taken: Record<string, unknown> = {};
  for (const { field } of differencesOf(kept, merged)) {
    const side = choices[field] ?? (field === "account_number" ? numberOf(kept) : undefined);
    if (side === undefined)
      undecided.push({
        field: `choices.${field}`,
        message: `${NAMES[field]} differs: say which holds, “kept” (${shown(kept[field])}) or “merged” (${shown(merged[field])})`,
      });
    else if (side === "merged") taken[field] = merged[field];
  }
  if (undecided.length > 0) throw invalid(...undecided);
  return taken as Partial<TradingTerms>;
}

/** The default for the account number: that of the record that stays, or the other's if it has none. */
const numberOf = ({ account_number }: TradingTerms): Side => (account_number === null ? "merged" : "kept");

const shown = (value: string | number | boolean | null): string =>
  value === null ? "none" : value === true ? "yes" : value === false ? "no" : String(value);
