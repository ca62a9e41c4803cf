"use client";

import { type Dispatch, useCallback, useEffect, useState } from "react";
import type { Start } from "@/lib/documents/rules/starting/start";
import type { Suggestion } from "@/lib/documents/rules/starting/suggestion";
import type { EditorAction, Fields } from "./editor-state";
import { focusCellSoon } from "./grid-cells";
import { shownFigure } from "./offered-rows";
import { useStart } from "./use-start";

const percentOf = (value: string | undefined) => (value && /[1-9]/.test(value) ? shownFigure(value) : "");

/** Finds, sets and clears the vehicle and customer of the document. */
export function useParties(
  initial: Start | null,
  fields: Fields,
  firstRow: string | undefined,
  dispatch: Dispatch<EditorAction>,
  /** Counts how often others have changed whom it is for. */
  taken: number,
) {
  const put = useCallback(
    ({ vehicle, customer, vehicles }: Start) => {
      dispatch({
        type: "fields",
        values: {
          vehicle_id: vehicle?.id ?? "",
          customer_id: customer?.id ?? "",
          ...(customer
            ? {
                labour_discount_percent: percentOf(customer.labour_discount_percent),
                parts_discount_percent: percentOf(customer.parts_discount_percent),
              }
            : {}),
        },
      });
      // If the vehicle still has to be chosen, that comes first.
      if (customer && firstRow && (vehicle || vehicles.length === 0)) focusCellSoon(firstRow, "item_type");
    },
    [dispatch, firstRow],
  );
  const finder = useStart(initial, put);
  const { clear, find } = finder;

  const { customer_id: customer, vehicle_id: vehicle } = fields;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen here shows itself.
  useEffect(() => {
    if (taken === 0) return;
    if (vehicle) void find({ vehicle_id: vehicle, customer_id: customer || null }, true);
    else if (customer) void find({ customer_id: customer, without_vehicle: true }, true);
    else clear();
  }, [taken]);

  const release = useCallback(
    (what: "vehicle" | "customer") => {
      const { customer_id, vehicle_id } = fields;
      dispatch({ type: "fields", values: what === "vehicle" ? { vehicle_id: "" } : { customer_id: "" } });
      if (what === "vehicle" && customer_id) void find({ customer_id, without_vehicle: true });
      else clear();
      if (what === "customer" && vehicle_id) dispatch({ type: "fields", values: { vehicle_id: "" } });
    },
    [dispatch, fields, find, clear],
  );

  return { finder, release };
}

/** Returns past lines of this vehicle and its model, loaded once for each vehicle. */
export function useLineMemory(vehicleId: string): readonly Suggestion[] {
  const [memory, setMemory] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    fetch(`/documents/memory${vehicleId ? `?vehicle_id=${vehicleId}` : ""}`, { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : []))
      .then(setMemory)
      .catch(() => {});
    return () => abort.abort();
  }, [vehicleId]);
  return memory;
}
