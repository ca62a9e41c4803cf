import type { ReactNode } from "react";
import { Card, CardFooter, CardHeader } from "@/components/ui/card";
import type { ConflictPage, ConflictRow } from "@/lib/ga4-import/conflicts/conflict-queries";
import { kindWords } from "@/lib/ga4-import/conflicts/conflict-words";
import { ConflictTableRow } from "./conflict-row";
import { TakeAllButton } from "./take-all-button";

interface ConflictsCardProps {
  runId: string;
  rows: readonly ConflictRow[];
  total: number;
  kinds: ConflictPage["takeable"];
  /** Whether GA4's values may be taken: only after a load. */
  mayTake: boolean;
  /** Whether the user may decide that our values stand. */
  mayKeep?: boolean;
  title?: string;
  description?: string;
  /** The links to its other pages. */
  pages?: ReactNode;
}

/** Lists what GA4 changed and the import left as it is here, with both values. */
export function ConflictsCard({
  runId,
  rows,
  total,
  kinds,
  mayTake,
  mayKeep = false,
  title = "Left as it is here",
  description,
  pages,
}: ConflictsCardProps) {
  const first = rows.length < total ? `The first ${rows.length} of ${total.toLocaleString("en-GB")}` : "";
  const about = [first, "The report as JSON has both values of each field"].filter(Boolean).join(". ");
  return (
    <Card className="relative overflow-x-auto">
      <CardHeader
        title={title}
        description={description ?? about}
        actions={
          mayTake
            ? kinds.map(({ entity, fields }) => (
                <TakeAllButton
                  key={entity}
                  input={{ run_id: runId, entity }}
                  label={`Take GA4’s of all ${kindWords(entity).toLowerCase()} (${fields.toLocaleString("en-GB")})`}
                  of={kindWords(entity)}
                  fields={fields}
                />
              ))
            : null
        }
      />
      <table className="w-full text-sm">
        <caption className="sr-only">Fields that differ</caption>
        <thead>
          <tr className="border-b text-left text-muted-foreground max-sm:sr-only">
            {["Record", "Field", "GA4 Garage", "GA4"].map((title) => (
              <th key={title} scope="col" className="px-4 py-2 font-medium">
                {title}
              </th>
            ))}
            {mayTake || mayKeep ? (
              <th scope="col" className="px-4 py-2">
                <span className="sr-only">What to do</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <ConflictTableRow
              key={row.id}
              {...{ runId, row, mayTake, mayKeep }}
              follows={rows[at - 1]?.entity_id === row.entity_id && rows[at - 1]?.entity === row.entity}
            />
          ))}
        </tbody>
      </table>
      {pages ? <CardFooter>{pages}</CardFooter> : null}
    </Card>
  );
}
