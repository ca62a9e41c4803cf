import type { ReactNode } from "react";
import { Card, CardFooter, CardHeader } from "@/components/ui/card";
import type { ConflictPage, ConflictRow } from "@/lib/ga4-import/conflicts/conflict-queries";
import { kindWords } from "@/lib/ga4-import/conflicts/conflict-words";
import type { Keep, Take } from "./conflict-acts";
import { ConflictTableRow } from "./conflict-row";
import { TakeAllButton } from "./take-all-button";

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
  description?: string;
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
          take
            ? kinds.map(({ entity, fields }) => (
                <TakeAllButton
                  key={entity}
                  input={{ run_id: runId, entity }}
                  label={`Take GA4’s of all ${kindWords(entity).toLowerCase()} (${fields.toLocaleString("en-GB")})`}
                  of={kindWords(entity)}
                  fields={fields}
                  act={take}
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
            {take || keep ? (
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
              {...{ runId, row, take, keep }}
              follows={rows[at - 1]?.entity_id === row.entity_id && rows[at - 1]?.entity === row.entity}
            />
          ))}
        </tbody>
      </table>
      {pages ? <CardFooter>{pages}</CardFooter> : null}
    </Card>
  );
}
