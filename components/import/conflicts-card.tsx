import Link from "next/link";
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
    <Card className="relative overflow-x-auto">
      <CardHeader
        title={title}
        description={
          pages
            ? `${total.toLocaleString("en-GB")} to be decided`
            : [shown, "The report as JSON has both values of each field"].filter(Boolean).join(". ")
        }
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
          <tr className="border-b text-left text-muted-foreground max-sm:sr-only">
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
            <tr key={row.id} className="align-top max-sm:grid max-sm:grid-cols-2 max-sm:py-1.5">
              <th scope="row" className="px-4 py-1.5 text-left font-normal max-sm:col-span-2">
                <RecordLink row={row} />
                <span className="block text-xs text-muted-foreground">
                  {kindWords(row.entity)} {row.legacy_id}
                </span>
              </th>
              <td className="px-4 py-1.5 max-sm:col-span-2 max-sm:font-medium">{fieldWords(row.field)}</td>
              <Value side="GA4 Garage" text={row.ours} />
              <Value side="GA4" text={row.theirs} />
              <td className="px-4 py-1.5 max-sm:col-span-2">
                {row.taken ? "GA4’s was taken" : whyWords(row.why)}
              </td>
              {take || keep ? (
                <td className="px-4 py-1.5 max-sm:col-span-2">
                  <div className="flex flex-wrap gap-1.5 sm:justify-end">
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

function Value({ side, text }: { side: string; text: string | null }) {
  return (
    <td className="max-w-64 break-words px-4 py-1.5">
      <span aria-hidden className="block text-xs text-muted-foreground sm:hidden">
        {side}
      </span>
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

/** Kinds of record that have a page of their own. */
const PLACES: Record<string, string> = {
  customers: "/customers",
  vehicles: "/vehicles",
  documents: "/documents",
  receipts: "/receipts",
  suppliers: "/suppliers",
  stock_items: "/stock",
};

function RecordLink({ row: { entity, entity_id, called } }: { row: ConflictRow }) {
  const place = PLACES[entity];
  return place ? (
    <Link href={`${place}/${entity_id}`} prefetch={false} className="hover:underline">
      {called}
    </Link>
  ) : (
    called
  );
}
