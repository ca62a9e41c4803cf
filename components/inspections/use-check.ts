import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useSaveOnLeave } from "@/components/ui/leaving";
import { recordResults } from "@/lib/inspections/actions";
import type { InspectionWhole } from "@/lib/inspections/responses";
import { CheckSender, type Sending } from "./check-sender";
import { CheckStore } from "./check-store";
import { storeCheck, storedCheck } from "./stored-check";

export interface Check {
  store: CheckStore;
  sending: Sending;
  /** Sends all at once; returns whether nothing is left. */
  flush(): Promise<boolean>;
}

/** A check that is being made on this device: what is tapped is kept here at once and sent behind it. */
export function useCheck(check: InspectionWhole, user: { id: string; name: string }): Check {
  const router = useRouter();
  const { id } = check;
  const [store] = useState(() => new CheckStore(check.content, check.results));
  const [sending, setSending] = useState<Sending>({ kind: "sent" });
  const sender = useMemo(
    () =>
      new CheckSender({
        ...{ id, store, record: recordResults, onState: setSending, name: user.name },
        readAgain: () => router.refresh(),
      }),
    [id, store, router, user.name],
  );
  useEffect(() => store.takeServer(check.results), [store, check.results]);

  useEffect(() => {
    store.stored = storedCheck(user.id, id);
    store.changed = () => {
      storeCheck(user.id, id, store.stored);
      sender.wake();
    };
    store.tell();
    sender.resume();
    window.addEventListener("online", sender.wake);
    window.addEventListener("focus", sender.wake);
    return () => {
      store.changed = () => storeCheck(user.id, id, store.stored);
      sender.stop();
      window.removeEventListener("online", sender.wake);
      window.removeEventListener("focus", sender.wake);
    };
  }, [id, store, sender, user.id]);
  // What is typed is kept with each key, so that leaving has only to send it.
  useSaveOnLeave(useCallback(() => storeCheck(user.id, id, store.stored), [user.id, id, store]));

  return { store, sending, flush: () => sender.flush() };
}

export const useItem = (store: CheckStore, key: string) =>
  useSyncExternalStore(
    store.subscribe,
    () => store.view(key),
    () => store.view(key),
  );

/** What of the check is still to be done, and how much is to be sent. */
export const useLeft = (store: CheckStore) => useSyncExternalStore(store.subscribe, store.left, store.left);
export const useStored = (store: CheckStore) =>
  useSyncExternalStore(
    store.subscribe,
    () => store.stored,
    () => store.stored,
  );
