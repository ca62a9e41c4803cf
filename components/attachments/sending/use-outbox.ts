import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { Of } from "./kept-uploads";
import { type Outgoing, outbox, takeOff } from "./outbox";

const NOTHING: readonly Outgoing[] = [];

const sameRecord = (a: Of, b: Of): boolean =>
  a.entity === b.entity && a.entity_id === b.entity_id && (a.part ?? null) === (b.part ?? null);

/**
 * What this browser is sending to a record, and has sent but the page does not show yet. The page is read again when one has arrived.
 */
export function useOutbox(of: Of, taken: readonly { id: string }[]): readonly Outgoing[] {
  const router = useRouter();
  const all = useSyncExternalStore(outbox.subscribe, outbox.items, () => NOTHING);
  const mine = all.filter((item) => sameRecord(item.of, of));
  const ids = new Set(taken.map(({ id }) => id));
  const sent = mine.filter(({ state, id }) => state === "sent" && !ids.has(id)).length;
  const shown = mine.filter(({ state, id }) => state === "sent" && ids.has(id)).map(({ id }) => id);
  const arrived = useEffectEvent(() => router.refresh());
  useEffect(() => {
    if (sent > 0) arrived();
  }, [sent]);
  const done = shown.join(" ");
  useEffect(() => {
    for (const id of done.split(" ").filter(Boolean)) takeOff(id);
  }, [done]);
  return mine.filter(({ id }) => !ids.has(id));
}
