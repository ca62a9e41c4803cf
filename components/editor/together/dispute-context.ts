"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { EditorStore } from "../editor-store";
import { type Dispute, isOpen } from "./disputes";

/** The document's store, for fields that ask what somebody else has made different; null outside an editor. */
export const DisputeContext = createContext<EditorStore | null>(null);

const nothing = () => () => {};

/** The dispute about a field, if the user is asked about it. */
export function useFieldDispute(name: string): { store: EditorStore; dispute: Dispute } | null {
  const store = useContext(DisputeContext);
  const asked = () => {
    const [dispute] = store?.disputes(name) ?? [];
    return dispute && store && !dispute.quiet && isOpen(dispute, store.state().content.fields)
      ? dispute
      : null;
  };
  const dispute = useSyncExternalStore(store?.subscribe ?? nothing, asked, () => null);
  return store && dispute ? { store, dispute } : null;
}
