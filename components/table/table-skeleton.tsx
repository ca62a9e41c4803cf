import { Skeleton } from "@/components/ui/skeleton";

type TableSkeletonProps = { columns?: number; rows?: number; toolbar?: boolean };

/** The loading state of a list, in the size of the real one: for a route's loading.tsx. */
export function TableSkeleton({ columns = 6, rows = 12, toolbar = true }: TableSkeletonProps) {
  const columnKeys = Array.from({ length: columns }, (_, index) => `column-${index}`);
  const rowKeys = Array.from({ length: rows }, (_, index) => `row-${index}`);
  return (
    <div role="status" aria-label="Loading" className="flex flex-col gap-3">
      {toolbar ? (
        <div className="flex gap-2">
          <Skeleton className="h-8 w-full sm:w-72" />
          <Skeleton className="h-8 w-28 max-sm:hidden" />
          <Skeleton className="ml-auto h-8 w-24 max-sm:hidden" />
        </div>
      ) : null}
      <div className="overflow-hidden rounded-lg border bg-card shadow-xs">
        <div className="h-9 border-b bg-sidebar max-sm:hidden" />
        {rowKeys.map((row) => (
          <div key={row} className="flex h-16 items-center gap-6 border-b px-4 last:border-b-0 sm:h-10">
            {columnKeys.map((column, index) => (
              <Skeleton
                key={column}
                className={index === 0 ? "h-3.5 w-40 max-sm:w-2/3" : "h-3.5 flex-1 max-sm:hidden"}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
