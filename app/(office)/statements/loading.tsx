import { TableSkeleton } from "@/components/table/table-skeleton";
import { PageHeader } from "@/components/ui/page-header";

export default function Loading() {
  return (
    <>
      <PageHeader title="Statements" />
      <TableSkeleton columns={8} />
    </>
  );
}
