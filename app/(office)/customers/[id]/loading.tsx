import { PictureSkeleton } from "@/components/customers/details-skeleton";

export default function Loading() {
  return <PictureSkeleton />;
}
