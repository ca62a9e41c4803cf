import { documentTypes } from "@/components/documents/type-badge";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import type { NumberProposal } from "@/lib/ga4-import/numbers/numbers-schema";
import { NumberForm } from "./number-form";

interface NumberListProps {
  numbers: readonly NumberProposal[];
  mayAnswer: boolean;
}

/**
 * Shows the number with which each kind of document continues: what is proposed, why, and what the export
 * showed.
 */
export function NumberList({ numbers, mayAnswer }: NumberListProps) {
  return (
    <ul className="flex flex-col gap-4">
      {numbers.map((one) => {
        const { series } = one;
        const name = isDocumentType(series) ? documentTypes[series].plural : documentTypeName(series);
        return (
          <li key={one.series}>
            <Card className="grid gap-x-6 gap-y-3 p-4 md:grid-cols-[1fr_auto]">
              <div className="min-w-0 text-sm">
                <h2 className="flex flex-wrap items-center gap-2 text-base font-semibold">
                  {name}
                  <AnswerState one={one} />
                </h2>
                <p className="mt-1">{reasonOf(one)}</p>
                <p className="mt-1 break-words text-muted-foreground">
                  {one.last.length > 0 ? `Highest numbers: ${one.last.map(seen).join(" · ")}` : null}
                </p>
                {one.answered_at ? (
                  <p className="mt-1 text-muted-foreground">
                    {`${one.answered_by_name ?? "Somebody"} said ${one.answer} on ${formatDate(one.answered_at, { time: true })}`}
                  </p>
                ) : null}
              </div>
              {mayAnswer ? (
                <NumberForm series={series} name={name} next={one.next_number} open={one.open} />
              ) : (
                <p className="text-sm font-medium">
                  Next: {one.prefix}
                  {one.next_number}
                </p>
              )}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}

function AnswerState({ one }: { one: NumberProposal }) {
  if (one.open) return <Badge tone="warning">Please answer</Badge>;
  return one.answer === null ? (
    <Badge tone="success">GA4’s are in order</Badge>
  ) : (
    <Badge tone="success">Answered</Badge>
  );
}

function reasonOf({ repeated, examples, strays, proposed }: NumberProposal): string {
  const why = [
    repeated > 0 &&
      `${repeated === 1 ? "One number stands" : `${repeated.toLocaleString("en-GB")} numbers stand`} on more than one document, such as ${examples.join(", ")}: the series was begun again, or two garages are in it.`,
    strays.length > 0 && `${strays.join(", ")} stands far above every other number and is left aside.`,
  ].filter(Boolean);
  return [...why, `Proposed: ${proposed}, after the highest that counts.`].join(" ");
}

const seen = ({ number, issued_date, here }: NumberProposal["last"][number]): string =>
  `${number}${issued_date ? ` (${formatDate(issued_date, { year: true })}${here ? ", here" : ""})` : here ? " (here)" : ""}`;
