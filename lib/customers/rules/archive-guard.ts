import { type Decimal, decimal, formatMoney, pounds } from "@/lib/core/money";
import { documentTypeName } from "@/lib/document-record/rules/types";

/** What would be left unfinished if a customer were archived; amounts are decimal strings. */
export interface Unfinished {
  /** What the customer owes us; negative if we owe them. */
  balance: Decimal;
  documents: number;
  on_account: Decimal;
  deposits: Decimal;
  unclaimed: Decimal;
  /** Documents that are not finished: jobs, drafts, estimates that are still valid. */
  open: { type: string; documents: number; gross: Decimal }[];
}

/** Returns why a customer cannot be archived, as a sentence; null if nothing prevents it. */
export function reasonNotToArchive(u: Unfinished): string | null {
  const reasons: string[] = [];
  if (u.documents > 0) reasons.push(owedWords(u));
  if (!decimal(u.on_account).eq(0)) reasons.push(`${formatMoney(u.on_account)} is on account`);
  if (!decimal(u.deposits).eq(0))
    reasons.push(`${formatMoney(u.deposits)} was paid in advance on work that is not billed`);
  if (!decimal(u.unclaimed).eq(0))
    reasons.push(`${formatMoney(u.unclaimed)} paid on work that came to nothing is still theirs`);
  for (const { type, documents, gross } of u.open)
    reasons.push(
      `${count(documents, documentTypeName(type).toLowerCase())} of ${formatMoney(gross)} ${openWords(type)}`,
    );
  return reasons.length ? `This customer cannot be archived: ${reasons.join("; ")}` : null;
}

function owedWords({ balance, documents }: Unfinished): string {
  const on = `on ${count(documents, "document")}`;
  const sum = decimal(balance);
  if (sum.eq(0)) return `${count(documents, "document")} not settled, though they come to nothing together`;
  return sum.lt(0)
    ? `${formatMoney(pounds(sum.times(-1)))} is still to be refunded ${on}`
    : `${formatMoney(balance)} is still owed ${on}`;
}

const openWords = (type: string): string =>
  type === "job_sheet" ? "not finished" : type === "estimate" ? "not answered yet" : "not issued yet";

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
