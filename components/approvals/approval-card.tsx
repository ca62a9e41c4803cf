import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import type { ApprovalStanding } from "@/lib/approvals/queries/approval-of-document";
import type { CustomerAnswer } from "@/lib/approvals/schema";
import { deviceName } from "@/lib/auth/rules/device-name";
import { readStrokes, SIGNATURE_RATIO } from "@/lib/core/input/signature";
import { formatMoney } from "@/lib/core/money";

const moment = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});
const at = (instant: string) => moment.format(new Date(instant));

const WORDS: Record<CustomerAnswer, string> = { approved: "yes", deferred: "not now", declined: "no" };

/** Whether the customer has opened their link, and what they answered by it; live. Nothing where they were not asked. */
export function ApprovalCard({ standing: { link, answers } }: { standing: ApprovalStanding }) {
  if (!link) return null;
  return (
    <Card>
      <CardHeader title="Asked by link" actions={<LinkState link={link} answered={answers.length > 0} />} />
      <ul className="divide-y">
        {answers.map((answer) => (
          <li key={answer.id} className="flex flex-col gap-1 px-4 py-3 text-sm">
            <p className="flex justify-between gap-3">
              <span className="min-w-0 truncate font-medium">{answer.name}</span>
              <span className="shrink-0 text-muted-foreground tabular-nums">{at(answer.answered_at)}</span>
            </p>
            {answer.answers.length > 0 ? <p>{counted(answer.answers)}</p> : null}
            {answer.question ? <p className="break-words">“{answer.question}”</p> : null}
            {answer.signature ? <Signature drawn={answer.signature} name={answer.name} /> : null}
            <p className="text-muted-foreground">
              {[
                answer.place === "counter" ? "At the counter" : "By link",
                deviceName(answer.device),
                answer.ip,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p
              className="truncate font-mono text-xs text-muted-foreground"
              title={`SHA-256 of what was shown: ${answer.shown_sha256}`}
            >
              {answer.shown_sha256}
            </p>
          </li>
        ))}
      </ul>
      {link.deposit ? (
        <p className="border-t px-4 py-3 text-sm text-muted-foreground">
          Deposit asked for: {formatMoney(link.deposit)}
        </p>
      ) : null}
    </Card>
  );
}

function LinkState({ link, answered }: { link: NonNullable<ApprovalStanding["link"]>; answered: boolean }) {
  if (link.closed) return <Badge>Closed</Badge>;
  if (answered) return <Badge tone="success">Answered</Badge>;
  return link.opened_at ? (
    <Badge tone="info">Opened {at(link.opened_at)}</Badge>
  ) : (
    <Badge tone="warning">Not opened yet</Badge>
  );
}

function counted(answers: ApprovalStanding["answers"][number]["answers"]): string {
  const kinds = Map.groupBy(answers, ({ answer }) => answer);
  return [...kinds].map(([answer, { length }]) => `${length} × ${WORDS[answer]}`).join(", ");
}

/** A signature as it was drawn. */
const Signature = ({ drawn, name }: { drawn: string; name: string }) => (
  <svg
    role="img"
    aria-label={`Signature of ${name}`}
    viewBox={`0 0 1000 ${1000 * SIGNATURE_RATIO}`}
    className="w-full max-w-56 rounded border bg-white text-slate-950"
  >
    {readStrokes(drawn).map((stroke) => {
      const points = stroke.map((point) => point.join(",")).join(" ");
      return (
        <polyline
          key={points}
          points={points}
          fill="none"
          stroke="currentColor"
          strokeWidth={6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      );
    })}
  </svg>
);
