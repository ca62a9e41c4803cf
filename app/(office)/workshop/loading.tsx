import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { COLUMNS } from "@/lib/workshop/rules/board";

export default function Loading() {
  return (
    <>
      <PageHeader title="Workshop" />
      <div className="grid gap-2 sm:grid-cols-3 xl:grid-cols-6">
        {COLUMNS.map((column) => (
          <Skeleton key={column} className="h-64" />
        ))}
      </div>
    </>
  );
}
