"use client";

import { useEffect, useMemo, useState } from "react";
import type { Suggestion } from "@/lib/documents/rules/starting/suggestion";
import type { ServicePackage } from "@/lib/packages/responses";
import type { LineType } from "@/lib/pricing/rules/line-types";

const PAUSE_MS = 70;
const PAST_SHOWN = 6;
const SHOWN = 14;

const folded = (text: string) => text.toLowerCase();

/**
 * Returns past lines that contain every typed word; lines of the row's kind and of this very vehicle come
 * first.
 */
function pastLines(memory: readonly Suggestion[], typed: string, type: LineType): Suggestion[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const found = memory.filter(({ description, part_number }) => {
    const text = folded(`${part_number ?? ""} ${description}`);
    return words.every((word) => text.includes(word));
  });
  const rank = (line: Suggestion) =>
    (line.item_type === type ? 0 : 2) + (line.this_vehicle ? 0 : line.this_model ? 0.5 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, PAST_SHOWN);
}

/**
 * Asks for stock items, packages and preset texts shortly after the last keystroke; an older response never
 * replaces a newer one.
 */
function useAsked(typed: string, trade: boolean): Suggestion[] {
  const [found, setFound] = useState<Suggestion[]>([]);
  useEffect(() => {
    if (typed.length < 2) return setFound([]);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ q: typed.slice(0, 80), ...(trade ? { trade: "true" } : {}) });
      fetch(`/documents/suggest?${query}`, { signal: abort.signal })
        .then((response) => (response.ok ? response.json() : []))
        .then(setFound)
        .catch(() => {});
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed, trade]);
  return found;
}

interface Asked {
  /** Null while no suggestions are wanted. */
  typed: string | null;
  type: LineType;
  trade: boolean;
  memory: readonly Suggestion[];
}

/** Returns what a line may be for the text typed so far: past lines at once, the rest when it arrives. */
export function useSuggestions({ typed, type, trade, memory }: Asked): Suggestion[] {
  const text = typed?.trim() ?? "";
  const asked = useAsked(text, trade);
  return useMemo(() => {
    if (text.length < 2) return [];
    const past = pastLines(memory, text, type);
    const known = new Set(asked.flatMap(({ stock_item_id }) => stock_item_id ?? []));
    const others = past.filter(({ stock_item_id }) => !stock_item_id || !known.has(stock_item_id));
    const stockFirst = type === "part";
    return (stockFirst ? [...asked, ...others] : [...others, ...asked]).slice(0, SHOWN);
  }, [text, type, memory, asked]);
}

/** Returns only the packages as suggestions. */
export const jobSuggestions = (jobs: readonly ServicePackage[], typed: string): Suggestion[] =>
  jobs
    .filter(({ name }) => folded(name).includes(folded(typed.trim())))
    .slice(0, SHOWN)
    .map(({ id, name, fixed_price_gross }) => ({
      kind: "job",
      id,
      item_type: "other",
      description: name,
      part_number: null,
      stock_item_id: null,
      unit_price: fixed_price_gross,
      tax_code: null,
      nominal_code: null,
      guarantee: null,
      available: null,
      charged_on: null,
      this_vehicle: false,
      quantity: null,
    }));
