import type { ReactNode } from "react";
import { cn } from "./cn";

export type Description = { term: string; value: ReactNode };

type DescriptionListProps = {
  items: Description[];
  /** Terms beside their values (for a side panel), or above them in columns (for a wide card). */
  layout?: "beside" | "columns";
  className?: string;
};

const isBlank = (value: ReactNode) => value === null || value === undefined || value === "";

export function DescriptionList({ items, layout = "beside", className }: DescriptionListProps) {
  return (
    <dl
      className={cn(
        "text-sm",
        layout === "columns"
          ? "grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-4"
          : "grid grid-cols-[minmax(6rem,34%)_1fr] gap-x-4 gap-y-1.5",
        className,
      )}
    >
      {items.map((item) => (
        <div key={item.term} className={layout === "columns" ? "min-w-0" : "contents"}>
          <dt className="text-muted-foreground">{item.term}</dt>
          <dd className="min-w-0 break-words">
            {isBlank(item.value) ? <span className="text-muted-foreground">–</span> : item.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
