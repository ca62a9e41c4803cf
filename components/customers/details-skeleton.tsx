import { Skeleton } from "@/components/ui/skeleton";

const TILES = ["one", "two", "three", "four"];

/** The loading state of a record's page, in the size of the real one. */
export function DetailsSkeleton() {
  return (
    <div role="status" aria-label="Loading">
      <Skeleton className="mb-2 h-4 w-24" />
      <Skeleton className="mb-4 h-7 w-64" />
      <div className="mb-4 grid grid-cols-2 gap-3 lg:grid-cols-4">
        {TILES.map((tile) => (
          <Skeleton key={tile} className="h-24" />
        ))}
      </div>
      <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="flex flex-col gap-4">
          <Skeleton className="h-44" />
          <Skeleton className="h-80" />
        </div>
        <Skeleton className="h-72" />
      </div>
    </div>
  );
}
