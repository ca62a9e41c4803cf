/** The customer fields that the merge rules use. */
export interface Mergeable {
  id: string;
  name: string;
  account_number: string | null;
  email: string | null;
  telephone: string | null;
  mobile: string | null;
  house_no: string | null;
  road: string | null;
  locality: string | null;
  town: string | null;
  county: string | null;
  postcode: string | null;
  reminders_allowed: boolean;
  no_email: boolean;
  account_held: boolean;
  notes: string | null;
  how_found_us: string | null;
  customer_since: string | null;
  last_invoice_date: string | null;
}

const ADDRESS = ["house_no", "road", "locality", "town", "county", "postcode"] as const;
const REACH = ["email", "telephone", "mobile"] as const;

type Address = Pick<Mergeable, (typeof ADDRESS)[number]>;

/**
 * Returns the fields that the customer who stays takes over from the other: fills gaps, overwrites nothing. A refusal by either
 * applies to both: a merge never turns on reminders or e-mail for somebody who said no, and never lifts a stop on credit.
 */
export function mergedFields(kept: Mergeable, gone: Mergeable): Partial<Mergeable> {
  const taken: Partial<Mergeable> = {
    reminders_allowed: kept.reminders_allowed && gone.reminders_allowed,
    no_email: kept.no_email || gone.no_email,
    account_held: kept.account_held || gone.account_held,
    customer_since: earlier(kept.customer_since, gone.customer_since),
    last_invoice_date: later(kept.last_invoice_date, gone.last_invoice_date),
    notes: joinedNotes(kept, gone),
  };
  for (const field of [...REACH, "how_found_us"] as const) {
    if (!kept[field]) taken[field] = gone[field];
  }
  if (!hasAddress(kept)) Object.assign(taken, addressOf(gone));
  return taken;
}

/** Whether both have an account number and they differ. That merges two ledgers, so it needs an explicit confirmation. */
export const joinsAccounts = (kept: Mergeable, gone: Mergeable): boolean =>
  Boolean(kept.account_number && gone.account_number && kept.account_number !== gone.account_number);

/** Returns the merged customer as a contact of the one who stays, if name or numbers differ; otherwise null. */
export function contactOf(kept: Mergeable, gone: Mergeable) {
  const differs =
    gone.name !== kept.name || REACH.some((field) => gone[field] && gone[field] !== kept[field]);
  if (!differs) return null;
  const { name, email, telephone, mobile } = gone;
  return { name, email, telephone, mobile, role: "Merged record" };
}

/** Returns the address of the merged customer, if it is a different one; otherwise null. */
export function formerAddress(kept: Mergeable, gone: Mergeable): Address | null {
  const same = ADDRESS.every((field) => (gone[field] ?? "") === (kept[field] ?? ""));
  return same || !hasAddress(gone) || !hasAddress(kept) ? null : addressOf(gone);
}

const hasAddress = (c: Address) => ADDRESS.some((field) => c[field]);
const addressOf = (c: Address): Address => ({
  house_no: c.house_no,
  road: c.road,
  locality: c.locality,
  town: c.town,
  county: c.county,
  postcode: c.postcode,
});

const earlier = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : (a ?? b));
const later = (a: string | null, b: string | null) => (a && b ? (a > b ? a : b) : (a ?? b));

function joinedNotes(kept: Mergeable, gone: Mergeable): string | null {
  if (!gone.notes) return kept.notes;
  const known = gone.account_number ? `${gone.name} (${gone.account_number})` : gone.name;
  return [kept.notes, `Notes of ${known}, merged:\n${gone.notes}`].filter(Boolean).join("\n\n");
}
