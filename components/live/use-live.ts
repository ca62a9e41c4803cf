import { useEffect, useEffectEvent } from "react";
import { type LiveChange, onChange, type Told, toldSince } from "./live-source";

/** Which changes a screen shows: those of kinds of records, or of one record of a kind. */
export interface Shown {
  /** Kinds of records, as the audit log names them. */
  entities: readonly string[];
  /** Only these records, if a screen shows single ones. */
  ids?: readonly (string | null)[];
}

/**
 * Calls `then` when a record that a screen shows was changed, by whomever; with `madeAt`, the place in the order of events at which the
 * screen was made, also for what was told before it could hear.
 */
export function useLive(shown: Shown, then: (told: Told) => void, madeAt?: string): void {
  const hear = useEffectEvent((told: Told) => {
    if (told === "anything" || told.some((change) => isShown(shown, change))) then(told);
  });
  useEffect(() => onChange(hear), []);
  const makeUp = useEffectEvent((place: string) => hear(toldSince(place)));
  useEffect(() => {
    if (madeAt !== undefined) makeUp(madeAt);
  }, [madeAt]);
}

const isShown = ({ entities, ids }: Shown, [entity, id]: LiveChange) =>
  entities.includes(entity) && (!ids || id === null || ids.includes(id));
