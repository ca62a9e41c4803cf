import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { type Column, columnWords } from "@/lib/workshop/rules/board";
import { columnIcons } from "./column-icons";

interface BoardColumnProps {
  column: Column;
  count: number;
  /** Whether the card that is carried may be put here; null while none is carried. */
  takes: boolean | null;
  /** The card that is carried is over it. */
  over: boolean;
  children: ReactNode;
}

export function BoardColumn({ column, count, takes, over, children }: BoardColumnProps) {
  const Icon = columnIcons[column];
  const id = `column-${column}`;
  return (
    <section
      data-column={column}
      aria-labelledby={id}
      className={cn(
        "flex min-h-40 min-w-0 snap-start flex-col rounded-lg border border-transparent bg-muted/60 p-1.5",
        takes === true && "border-dashed border-input",
        takes === false && "opacity-60",
        over && takes && "border-solid border-primary bg-primary-soft",
      )}
    >
      <h2
        id={id}
        className="flex items-center gap-1.5 px-0.5 py-1 text-sm leading-tight font-semibold tracking-tight"
      >
        <Icon aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
        <span className="min-w-0">{columnWords[column]}</span>
        <span className="ml-auto font-normal text-muted-foreground tabular-nums">
          {count}
          <span className="sr-only"> {count === 1 ? "car" : "cars"}</span>
        </span>
      </h2>
      {count > 0 ? (
        <ul className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-1.5">{children}</ul>
      ) : (
        <p className="px-1 py-2 text-sm text-muted-foreground">Nothing here</p>
      )}
    </section>
  );
}
