"use client";

import { useCallback, useMemo, useState } from "react";
import type { Start } from "@/lib/documents/rules/starting/start";
import type { StartVehicle } from "@/lib/documents/schema/start-responses";

type Asked =
  | { registration: string }
  | { vehicle_id: string; customer_id?: string | null }
  | { customer_id: string; without_vehicle?: boolean };

interface FoundHere<S extends Start> {
  start: S | null;
  candidates: StartVehicle[];
}

async function askStart<S extends Start>(path: string, asked: Asked): Promise<FoundHere<S> | string> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked),
    });
    const answer = await response.json();
    return response.ok ? (answer as FoundHere<S>) : String(answer?.error?.message ?? "That did not work");
  } catch {
    return "The garage's server could not be reached";
  }
}

export interface StartFinder<S extends Start = Start> {
  start: S | null;
  candidates: StartVehicle[];
  pending: boolean;
  problem: string | null;
  /** `quietly` shows what is found without waiting for it and without telling `onStart`: the document says it already. */
  find(asked: Asked, quietly?: boolean): Promise<S | null>;
  clear(): void;
}

/**
 * Finds the vehicle, the customer and all that is known of them, by registration or by choosing a hit. `path` is asked, and may
 * know more of them.
 */
export function useStart<S extends Start = Start>(
  initial: S | null,
  onStart: (start: S) => void,
  path = "/documents/start",
): StartFinder<S> {
  const [start, setStart] = useState(initial);
  const [candidates, setCandidates] = useState<StartVehicle[]>([]);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const find = useCallback(
    async (asked: Asked, quietly = false) => {
      setPending(!quietly);
      setProblem(null);
      const found = await askStart<S>(path, asked);
      setPending(false);
      if (typeof found === "string") {
        setProblem(found);
        return null;
      }
      setCandidates(found.candidates);
      if (found.start) {
        setStart(found.start);
        if (!quietly) onStart(found.start);
      }
      return found.start;
    },
    [onStart, path],
  );
  const clear = useCallback(() => {
    setStart(null);
    setCandidates([]);
  }, []);
  return useMemo(
    () => ({ start, candidates, pending, problem, find, clear }),
    [start, candidates, pending, problem, find, clear],
  );
}
