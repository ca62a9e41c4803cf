import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <div role="status" aria-label="Loading">
      <Skeleton className="mb-2 h-4 w-20" />
      <Skeleton className="mb-4 h-7 w-48" />
      <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Skeleton className="h-[36rem]" />
        <Skeleton className="h-64" />
      </div>
    </div>
  );
}
