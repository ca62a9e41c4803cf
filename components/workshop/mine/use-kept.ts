import { unstable_rethrow } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { ActionResult } from "@/lib/actions/result";
import { SIGNED_OUT } from "@/lib/auth/sign-in/signed-out";
import { keep, readKept, type Sent } from "./kept-store";

/** How long after the last key it is saved, and how long until it is tried again after no answer came, in ms. */
const PAUSE_MS = 700;
const AGAIN_MS = [1_500, 4_000, 10_000, 30_000];

export type Saving = { is: "saved" | "typing" | "saving" | "waiting" } | { is: "refused"; why: string };

export interface KeptOptions<V> {
  /** Where it belongs: user, job and field. */
  place: string;
  /** What the server has. */
  saved: V;
  send(sent: Sent<V>): Promise<ActionResult<unknown>>;
}

const same = <V>(one: V, other: V): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Now<V> {
  value: V;
  /** What the server has, as far as is known. */
  seen: V;
  /** What was sent and got no answer yet: it may have arrived, and goes before anything newer, by its own key. */
  sent: Sent<V> | null;
  flying: boolean;
  failures: number;
  /** What the page last brought. */
  from: V;
}

/**
 * Something that is saved as it is written, one sending after another. Without a network it stays in the field and on this device, and is
 * sent again by the same key until an answer comes, also after the page was closed and opened again.
 */
export function useKept<V>({ place, saved, send }: KeptOptions<V>) {
  const [value, setValue] = useState(saved);
  const [saving, setSaving] = useState<Saving>({ is: "saved" });
  const now = useRef<Now<V>>({
    value: saved,
    seen: saved,
    sent: null,
    flying: false,
    failures: 0,
    from: saved,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const later = (ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), ms);
  };

  async function flush(): Promise<void> {
    clearTimeout(timer.current);
    const is = now.current;
    if (is.flying) return;
    if (!is.sent && same(is.value, is.seen)) {
      keep(place, null);
      return setSaving({ is: "saved" });
    }
    is.sent ??= { value: is.value, seen: is.seen, key: newId() };
    const { sent } = is;
    keep(place, { value: is.value, seen: is.seen, sent });
    is.flying = true;
    setSaving({ is: is.failures > 0 ? "waiting" : "saving" });
    const answer = await answerOf(() => send(sent));
    is.flying = false;
    if (answer === null) {
      setSaving({ is: "waiting" });
      is.failures += 1;
      return later(AGAIN_MS[Math.min(is.failures, AGAIN_MS.length) - 1] ?? 0);
    }
    Object.assign(is, { failures: 0, sent: null });
    if (!answer.ok) {
      const why = answer.error.details[0]?.message ?? answer.error.message;
      return setSaving({ is: "refused", why });
    }
    is.seen = sent.value;
    if (same(is.value, sent.value)) {
      keep(place, null);
      return setSaving({ is: "saved" });
    }
    later(0);
  }

  const begin = useEffectEvent(() => {
    const kept = readKept<V>(place);
    if (!kept || (!kept.sent && same(kept.value, saved))) return keep(place, null);
    Object.assign(now.current, kept);
    setValue(kept.value);
    void flush();
  });
  const online = useEffectEvent(() => void flush());
  useEffect(() => {
    begin();
    const back = () => online();
    window.addEventListener("online", back);
    return () => {
      window.removeEventListener("online", back);
      online();
    };
  }, []);

  // What others wrote is shown once nothing of one's own waits.
  const take = useEffectEvent((theirs: V) => {
    const is = now.current;
    if (same(is.from, theirs)) return;
    is.from = theirs;
    if (is.flying || is.sent || !same(is.value, is.seen)) return;
    Object.assign(is, { value: theirs, seen: theirs });
    setValue(theirs);
  });
  useEffect(() => take(saved), [saved]);

  return {
    value,
    saving,
    flush: () => void flush(),
    write(next: V) {
      const is = now.current;
      is.value = next;
      setValue(next);
      setSaving({ is: is.failures > 0 ? "waiting" : "typing" });
      keep(place, { value: next, seen: is.seen, sent: is.sent });
      later(PAUSE_MS);
    },
  };
}

/** Null if no answer came. */
async function answerOf(send: () => Promise<ActionResult<unknown>>): Promise<ActionResult<unknown> | null> {
  try {
    return await send();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof Error && error.message.trim() === SIGNED_OUT)
      return { ok: false, error: { code: "UNAUTHENTICATED", message: SIGNED_OUT, details: [] } };
    return null;
  }
}
