import Link from "next/link";
import { keepOurs, takeTheirs } from "@/lib/ga4-import/actions";
import type { ConflictRow } from "@/lib/ga4-import/conflicts/conflict-queries";
import { sideWords } from "@/lib/ga4-import/conflicts/conflict-values";
import { fieldWords, isTakeable, kindWords, whyWords } from "@/lib/ga4-import/conflicts/conflict-words";
import { ActionButton } from "./action-button";

interface ConflictTableRowProps {
  runId: string;
  row: ConflictRow;
  /** Whether the row above belongs to the same record. */
  follows: boolean;
  mayTake: boolean;
  mayKeep: boolean;
}

/** One field that differs, with both values and the two possible decisions. */
export function ConflictTableRow({ runId, row, follows, mayTake, mayKeep }: ConflictTableRowProps) {
  const { called, field, why } = row;
  const some = { run_id: runId, conflict_ids: [row.id] };
  const of = `${called}, ${fieldWords(field)}`;
  return (
    <tr
      className={`align-top max-sm:grid max-sm:grid-cols-2 max-sm:py-2 ${follows ? "" : "border-t first:border-t-0"}`}
    >
      <th
        scope="row"
        className={`px-4 py-1.5 text-left font-normal max-sm:col-span-2 ${follows ? "max-sm:sr-only" : ""}`}
      >
        <span className={follows ? "sr-only" : undefined}>
          <RecordLink row={row} />
          <span className="block text-xs text-muted-foreground">{kindWords(row.entity)}</span>
        </span>
      </th>
      <td className="px-4 py-1.5 max-sm:col-span-2">
        <span className="font-medium">{fieldWords(field)}</span>
        <span className="block text-xs text-muted-foreground">{stateOf(row)}</span>
      </td>
      <Value side="GA4 Garage" text={sideWords(row, row.ours)} />
      <Value side="GA4" text={sideWords(row, row.theirs)} />
      {mayTake || mayKeep ? (
        <td className="px-4 py-1.5 max-sm:col-span-2">
          <div className="flex flex-wrap gap-1.5 sm:justify-end lg:flex-nowrap">
            {mayTake && isTakeable(row) && !row.taken ? (
              <ActionButton
                input={some}
                label={why === "receipt-twice" ? "Count it once" : "Take GA4’s"}
                of={of}
                said="GA4’s is taken"
                act={takeTheirs}
              />
            ) : null}
            {mayKeep ? (
              <ActionButton
                input={some}
                label={/-twice$/.test(why) ? "Both are right" : "Keep ours"}
                of={of}
                said="Ours stands"
                act={keepOurs}
              />
            ) : null}
          </div>
        </td>
      ) : null}
    </tr>
  );
}

function stateOf({ taken, kept, why }: ConflictRow): string {
  if (taken) return "GA4’s was taken";
  return kept ? "Ours was kept" : whyWords(why);
}

const LONG = 120;

function Value({ side, text }: { side: string; text: string | null }) {
  return (
    <td className="max-w-64 break-words px-4 py-1.5">
      <span aria-hidden className="block text-xs text-muted-foreground sm:hidden">
        {side}
      </span>
      {text === null ? (
        <span className="text-muted-foreground">nothing</span>
      ) : text.length > LONG ? (
        <details className="group">
          <summary className="cursor-pointer list-none group-open:hidden">
            {`${text.slice(0, LONG)} … `}
            <span className="text-primary">more</span>
          </summary>
          {text}
        </details>
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
