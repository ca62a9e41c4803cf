/** The fuel gauge, from empty to full. */
export const FUEL_EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** "Full", "Half", "3/8". */
export const fuelWords = (eighths: number): string =>
  ["Empty", "1/8", "Quarter", "3/8", "Half", "5/8", "Three quarters", "7/8", "Full"][eighths] ?? "";

interface Booking {
  status: string;
  ends_at: string | null;
}

interface Loan {
  in_at: string | null;
}

/** Where a courtesy car of an appointment is: still to be handed out, out, out longer than agreed, back; null if there is none to come. */
export type LoanState = "to_go" | "out" | "overdue" | "back";

export function loanState(booking: Booking, loan: Loan | null, now: number): LoanState | null {
  if (loan?.in_at) return "back";
  if (loan) return booking.ends_at !== null && Date.parse(booking.ends_at) < now ? "overdue" : "out";
  return booking.status === "booked" || booking.status === "arrived" ? "to_go" : null;
}

export const loanStateWords: Record<LoanState, string> = {
  to_go: "To be handed out",
  out: "Out",
  overdue: "Overdue",
  back: "Back",
};

/** Years for which a claim about a loan may be brought, by the Limitation Act 1980, s. 5; then who drove and signed is erased. */
export const NAMED_FOR = "6 years";
/** An offence is summoned within months; then nobody has to tell one licence from another. */
export const LICENCE_FOR = "1 year";

/** With this begins what is said of a mileage that may be confirmed. */
export const LESS_MILEAGE = "Less than when it came back";
