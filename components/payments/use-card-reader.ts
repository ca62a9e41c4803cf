"use client";

import { unstable_rethrow } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState, useTransition } from "react";
import { v7 as newId } from "uuid";
import type { ActionResult } from "@/lib/actions/result";
import { cancelAtReader, chargeAtReader, presentTestCard, watchReader } from "@/lib/card-readers/actions";
import type { ReaderOutcome } from "@/lib/card-readers/commands/at-reader";
import type { TillReader } from "@/lib/card-readers/queries/readers";

const LAST_READER = "card-reader";
const EVERY_MS = 1500;
/** A queue at the counter waits no longer to hear whether there is a reader. */
const LONGEST_LOOK_MS = 2000;

/** What a card is asked for. */
export interface ReaderCharge {
  document_id: string;
  amount: string;
}

/** The readers of the till, the one that was used last on this machine first; null until they are known. */
export function useTillReaders(): readonly TillReader[] | null {
  const [readers, setReaders] = useState<readonly TillReader[] | null>(null);
  useEffect(() => {
    let gone = false;
    const last = localStorage.getItem(LAST_READER);
    const found = (all: readonly TillReader[]) => {
      if (!gone)
        setReaders(all.toSorted((one, other) => Number(other.id === last) - Number(one.id === last)));
    };
    // Without an answer the till takes money by its other ways.
    fetch("/receipts/card-readers", { signal: AbortSignal.timeout(LONGEST_LOOK_MS) })
      .then((response) => response.json())
      .then(
        (answer: { ok: boolean; data: TillReader[] }) => found(answer.ok ? answer.data : []),
        () => found([]),
      );
    return () => {
      gone = true;
    };
  }, []);
  return readers;
}

const UNREACHABLE = "The garage's server could not be reached: trying again";

/** Asks for a card at a reader, and follows what becomes of it until it has an end. */
export function useCardReader(onPaid: (outcome: ReaderOutcome, reader: TillReader) => void) {
  const [at, setAt] = useState<{ reader: TillReader; charge: ReaderCharge; outcome: ReaderOutcome } | null>(
    null,
  );
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const paid = useRef<string | null>(null);
  const asking = useRef(false);
  const waiting = at?.outcome.state === "waiting";

  const take = (reader: TillReader, charge: ReaderCharge, answer: ActionResult<ReaderOutcome>) => {
    if (!answer.ok) return setProblem(answer.error.details[0]?.message ?? answer.error.message);
    setProblem(null);
    setAt({ reader, charge, outcome: answer.data });
    if (answer.data.state !== "paid" || paid.current === answer.data.id) return;
    paid.current = answer.data.id;
    onPaid(answer.data, reader);
  };
  const send = (reader: TillReader, charge: ReaderCharge, work: () => Promise<ActionResult<ReaderOutcome>>) =>
    start(async () => {
      try {
        take(reader, charge, await work());
      } catch (error) {
        unstable_rethrow(error);
        setProblem(UNREACHABLE);
      }
    });

  const look = useEffectEvent(async () => {
    if (!at || pending) return;
    try {
      const answer = await watchReader({ id: at.outcome.id });
      take(at.reader, at.charge, answer);
    } catch (error) {
      unstable_rethrow(error);
      setProblem(UNREACHABLE);
    }
  });
  useEffect(() => {
    if (!waiting) return;
    let timer = setTimeout(async function again() {
      await look();
      timer = setTimeout(again, EVERY_MS);
    }, EVERY_MS);
    // The reader goes on asking if the window is closed: whoever does that is asked first.
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("beforeunload", warn);
    };
  }, [waiting]);

  return {
    at,
    problem,
    pending,
    waiting,
    charge(reader: TillReader, charge: ReaderCharge) {
      // Two presses of Enter ask for one card.
      if (asking.current) return;
      asking.current = true;
      localStorage.setItem(LAST_READER, reader.id);
      const asked = { ...charge, reader_id: reader.id, payment_key: newId() };
      send(reader, charge, () => chargeAtReader(asked).finally(() => (asking.current = false)));
    },
    cancel() {
      if (at) send(at.reader, at.charge, () => cancelAtReader({ id: at.outcome.id }));
    },
    present(card: "accepted" | "declined") {
      if (at) send(at.reader, at.charge, () => presentTestCard({ id: at.outcome.id, card }));
    },
    back() {
      setAt(null);
      setProblem(null);
    },
  };
}

export type CardReader = ReturnType<typeof useCardReader>;
