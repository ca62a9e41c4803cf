import type { ReactNode } from "react";
import { Card, CardFooter, CardHeader } from "@/components/ui/card";
import type { ConflictPage, ConflictRow } from "@/lib/ga4-import/conflict-queries";
import { fieldWords, isTakeable, kindWords, whyWords } from "@/lib/ga4-import/conflict-words";
import { ActButton } from "./act-button";
import type { Keep, Take } from "./conflict-acts";

interface ConflictsCardProps {
  runId: string;
  rows: readonly ConflictRow[];
  total: number;
  kinds: ConflictPage["takeable"];
  /** Null for who may not, and where nothing was loaded. */
  take: Take | null;
  /** Decides that ours stands. */
  keep?: Keep | null;
  title?: string;
  /** The way to its other pages. */
  pages?: ReactNode;
}

/** What GA4 changed and was left as it is here, with both values. */
export function ConflictsCard({
  runId,
  rows,
  total,
  kinds,
  take,
  keep = null,
  title = "Left as it is here",
  pages,
}: ConflictsCardProps) {
  const shown =
    rows.length < total && !pages ? `The first ${rows.length} of ${total.toLocaleString("en-GB")}` : "";
  return (
    <Card className="overflow-x-auto">
      <CardHeader
        title={title}
        description={[shown, "The report as JSON has both values of each field"].filter(Boolean).join(". ")}
        actions={
          take
            ? kinds.map(({ entity, fields }) => (
                <ActButton
                  key={entity}
                  input={{ run_id: runId, entity }}
                  label={`Take GA4’s of all ${kindWords(entity).toLowerCase()} (${fields.toLocaleString("en-GB")})`}
                  said="GA4’s is taken"
                  act={take}
                />
              ))
            : null
        }
      />
      <table className="w-full text-sm">
        <caption className="sr-only">Fields that differ</caption>
        <thead>
          <tr className="border-b text-left text-muted-foreground">
            {["Record", "Field", "GA4 Garage", "GA4", "Why"].map((title) => (
              <th key={title} scope="col" className="px-4 py-2 font-medium">
                {title}
              </th>
            ))}
            {take || keep ? (
              <th scope="col" className="px-4 py-2">
                <span className="sr-only">What to do</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody className="divide-y">
          {rows.map((row) => (
            <tr key={row.id} className="align-top">
              <th scope="row" className="px-4 py-1.5 text-left font-normal">
                {row.called}
                <span className="block text-xs text-muted-foreground">
                  {kindWords(row.entity)} {row.legacy_id}
                </span>
              </th>
              <td className="px-4 py-1.5">{fieldWords(row.field)}</td>
              <Value text={row.ours} />
              <Value text={row.theirs} />
              <td className="px-4 py-1.5">{row.taken ? "GA4’s was taken" : whyWords(row.why)}</td>
              {take || keep ? (
                <td className="px-4 py-1.5">
                  <div className="flex flex-wrap justify-end gap-1.5">
                    {take && isTakeable(row) && !row.taken ? (
                      <ActButton
                        input={{ run_id: runId, conflict_ids: [row.id] }}
                        label={row.why === "receipt-twice" ? "Count it once" : "Take GA4’s"}
                        of={`${row.called}, ${fieldWords(row.field)}`}
                        said="GA4’s is taken"
                        act={take}
                      />
                    ) : null}
                    {keep ? (
                      <ActButton
                        input={{ run_id: runId, conflict_ids: [row.id] }}
                        label={/-twice$/.test(row.why) ? "Both are right" : "Keep ours"}
                        of={`${row.called}, ${fieldWords(row.field)}`}
                        said="Ours stands"
                        act={keep}
                      />
                    ) : null}
                  </div>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {pages ? <CardFooter>{pages}</CardFooter> : null}
    </Card>
  );
}

const LONG = 120;

function Value({ text }: { text: string | null }) {
  return (
    <td className="max-w-64 break-words px-4 py-1.5">
      {text === null || text === "" ? (
        <span className="text-muted-foreground">nothing</span>
      ) : text.length > LONG ? (
        `${text.slice(0, LONG)} …`
      ) : (
        text
      )}
    </td>
  );
}
