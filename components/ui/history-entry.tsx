import { DateText } from "./date";

interface HistoryEntryProps {
  what: string;
  by: string;
  at: string;
  more: string;
}

/** An entry of a record's history: what was done by whom, and when. */
export function HistoryEntry({ what, by, at, more }: HistoryEntryProps) {
  return (
    <li>
      <p>
        <span className="font-medium">{what}</span> {by}
      </p>
      <p className="text-muted-foreground">
        <DateText date={at} time />
        {more ? ` · ${more}` : null}
      </p>
    </li>
  );
}
