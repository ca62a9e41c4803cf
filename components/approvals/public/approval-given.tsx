import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ApprovalPage } from "@/lib/approvals/commands/by-link";
import { formatMoney } from "@/lib/core/money";

interface ApprovalGivenProps {
  page: ApprovalPage;
  /** They have just sent an answer. */
  said: boolean;
  telephone: string;
  here: boolean;
}

/** What stands after an answer: thanks, the deposit if one is asked for, and what was agreed to. */
export function ApprovalGiven({ page, said, telephone, here }: ApprovalGivenProps) {
  const { shown, deposit, deposit_href, given, open } = page;
  const ring = telephone ? `ring us on ${telephone}` : "ring us";
  return (
    <div className="flex flex-col gap-4">
      {said ? (
        <Alert tone="success" live title={`Thank you${given ? `, ${given.name}` : ""}`} className="text-base">
          {here ? "Please hand the tablet back." : "The garage has your answer."}
        </Alert>
      ) : null}
      {said || shown.waiting.length > 0 ? null : (
        <p className="text-base">
          {open ? "Nothing waits for your answer." : "This work is closed."} To change something, please{" "}
          {ring}.
        </p>
      )}
      {deposit_href && deposit ? (
        <Button asChild variant="primary" className="h-14 w-full text-lg">
          <a href={deposit_href}>Pay the deposit of {formatMoney(deposit)}</a>
        </Button>
      ) : null}
      {shown.agreed.length > 0 ? (
        <section aria-labelledby="agreed" className="overflow-hidden rounded-xl border bg-card">
          <h2 id="agreed" className="border-b px-4 py-3 text-base font-semibold">
            Agreed
          </h2>
          <ul className="divide-y">
            {shown.agreed.map(({ key, title, gross }) => (
              <li key={key} className="flex justify-between gap-4 px-4 py-3 text-base">
                <span className="min-w-0 break-words">{title}</span>
                <span className="shrink-0 tabular-nums">{formatMoney(gross)}</span>
              </li>
            ))}
            <li className="flex justify-between gap-4 px-4 py-3 text-base font-semibold">
              <span>With VAT</span>
              <span className="tabular-nums">{formatMoney(shown.agreed_gross)}</span>
            </li>
          </ul>
        </section>
      ) : null}
    </div>
  );
}
