import { DetailsSkeleton } from "@/components/customers/details-skeleton";

export default function Loading() {
  return <DetailsSkeleton />;
}
