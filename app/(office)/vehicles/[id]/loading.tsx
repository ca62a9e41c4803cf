import { PictureSkeleton } from "@/components/customers/picture-skeleton";

export default function Loading() {
  return <PictureSkeleton />;
}
