"use client";

import { useRouter } from "next/navigation";
import { useLive } from "@/components/live/use-live";
import { isBusy } from "./use-follow";

/** Reads the cards beside an open document again when a record that they show was changed, where the cursor is not in the way. */
export function RefreshUnlessBusy({ entities }: { entities: readonly string[] }) {
  const router = useRouter();
  useLive({ entities }, () => {
    if (!isBusy()) router.refresh();
  });
  return null;
}
