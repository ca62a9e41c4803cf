import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { formatMoney } from "@/components/ui/money";
import { Pagination } from "@/components/ui/pagination";
import type { Page } from "@/lib/core/input/list";
import type { StockTakeLine } from "@/lib/stock/schema/stock-takes";
import { quantityText } from "../stock-quantity";
import { TakeLineActions } from "./take-line-actions";

interface TakeLinesProps {
  takeId: string;
  lines: Page<StockTakeLine>;
  show: "left" | "counted" | "differences";
  may: { count: boolean; recount: boolean };
}

const NOTHING = {
  left: ["Nothing is left to count", "Every part that this stock take covers has been counted."],
  counted: ["Nothing is counted yet", "Scan a part, and type how many there are."],
  differences: ["No differences", "The books already say what was counted."],
} as const;

/** What of a stock take is left, counted, or different from the books. */
export function TakeLines({ takeId, lines, show, may }: TakeLinesProps) {
  const { rows, pagination } = lines;
  if (rows.length === 0) {
    const [title, text] = NOTHING[show];
    return <EmptyState title={title}>{text}</EmptyState>;
  }
  return (
    <>
      <ul className="divide-y">
        {rows.map((line) => (
          <li key={line.stock_item_id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
            <div className="min-w-0 flex-1 basis-48">
              <p className="font-medium break-words">{line.description || line.part_number}</p>
              <p className="text-sm break-words text-muted-foreground">
                <span className="font-mono">{line.part_number}</span>
                {line.location ? ` · ${line.location}` : null}
              </p>
            </div>
            {line.counted === null ? null : <Counted line={line} />}
            <TakeLineActions takeId={takeId} line={line} may={may} />
          </li>
        ))}
      </ul>
      {pagination.total_pages > 1 ? (
        <div className="flex items-center justify-between border-t px-4 py-2 text-sm text-muted-foreground">
          <span>
            Page {pagination.page} of {pagination.total_pages}
          </span>
          <Pagination
            page={pagination.page}
            pages={pagination.total_pages}
            hrefFor={(page) => `/stock/takes/${takeId}?show=${show}&page=${page}`}
          />
        </div>
      ) : null}
    </>
  );
}

function Counted({ line }: { line: StockTakeLine }) {
  const { difference } = line;
  const differs = difference !== null && /[1-9]/.test(difference);
  return (
    <div className="text-right text-sm">
      <p className="text-base font-semibold tabular-nums">
        {quantityText(line.counted)}
        {line.expected === null ? null : (
          <span className="font-normal text-muted-foreground"> of {quantityText(line.expected)}</span>
        )}
      </p>
      {differs ? (
        <p className={difference.startsWith("-") ? "text-danger" : "text-success"}>
          {difference.startsWith("-") ? "" : "+"}
          {quantityText(difference)}
          {line.value ? ` · ${formatMoney(line.value)}` : null}
        </p>
      ) : null}
      <p className="text-muted-foreground">
        {line.counted_by ? `${line.counted_by}, ` : null}
        <DateText date={line.counted_at} time />
      </p>
    </div>
  );
}
