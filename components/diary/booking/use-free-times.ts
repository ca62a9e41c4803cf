"use client";

import { useState } from "react";
import { post } from "@/components/search/use-search";
import type { FreeTimes } from "@/lib/appointments/queries/booking/free-times";

export interface FreeTimesState {
  free: FreeTimes | null;
  pending: boolean;
  failed: boolean;
  find(asked: object): Promise<FreeTimes | null>;
}

/** Asks what is free. */
export function useFreeTimes(): FreeTimesState {
  const [free, setFree] = useState<FreeTimes | null>(null);
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  async function find(asked: object): Promise<FreeTimes | null> {
    setPending(true);
    const answer = await post<FreeTimes>("/calendar/free", asked, AbortSignal.timeout(10_000)).catch(
      () => null,
    );
    setFree(answer);
    setFailed(answer === null);
    setPending(false);
    return answer;
  }
  return { free, pending, failed, find };
}
