import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";

const TILES = ["jobs", "unpaid", "mots", "takings"];

export default function Loading() {
  return (
    <>
      <PageHeader title="Today" />
      <div role="status" aria-label="Loading">
        <div className="mb-4 grid grid-cols-2 gap-3 xl:grid-cols-4">
          {TILES.map((tile) => (
            <Skeleton key={tile} className="h-24" />
          ))}
        </div>
        <div className="grid gap-4 xl:grid-cols-2">
          <Skeleton className="h-96" />
          <Skeleton className="h-96" />
        </div>
      </div>
    </>
  );
}
