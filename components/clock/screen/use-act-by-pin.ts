import { useRouter } from "next/navigation";
import { startTransition, useRef, useState, useTransition } from "react";
import { v7 as newId } from "uuid";
import { actByPin } from "@/lib/clock/actions";
import { sendAct } from "../send-act";

export type ScreenAct = Omit<Exclude<Parameters<typeof actByPin>[0], FormData>["act"], "key" | "at">;

interface Kept {
  act: ScreenAct;
  words: string;
  key: string;
}

interface Then {
  onDone: (words: string) => void;
  onWrongPin: () => void;
}

/** Sends acts of somebody at the shared screen. One that was not done is kept with its key: it is sent again, with another PIN or as it is. */
export function useActByPin(user_id: string, { onDone, onWrongPin }: Then) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const [wrongPin, setWrongPin] = useState<string | null>(null);
  const kept = useRef<Kept | null>(null);

  const sendKept = (pin: string, { act, words, key }: Kept) =>
    start(async () => {
      const answer = await sendAct(() => actByPin({ user_id, pin, act: { ...act, key } }));
      if (answer === "no answer")
        return startTransition(() => setProblem("No connection: it is not on the clock yet. Press again."));
      startTransition(() => {
        if (answer.ok) {
          kept.current = null;
          onDone(words);
          return router.refresh();
        }
        const { code, message, details } = answer.error;
        const detail = details[0];
        if (detail?.field === "pin" || code === "RATE_LIMITED") {
          setWrongPin(detail?.message ?? message);
          return onWrongPin();
        }
        kept.current = null;
        setProblem(detail?.message ?? message);
        router.refresh();
      });
    });

  return {
    pending,
    problem,
    wrongPin,
    send(pin: string, act: ScreenAct, words: string) {
      if (pending) return;
      setProblem(null);
      const same = kept.current && JSON.stringify(kept.current.act) === JSON.stringify(act);
      kept.current = { act, words, key: same && kept.current ? kept.current.key : newId() };
      sendKept(pin, kept.current);
    },
    /** Sends what a wrong PIN held up. */
    sendAgain(pin: string) {
      if (kept.current && !pending) sendKept(pin, kept.current);
    },
  };
}
