"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Input } from "@/components/ui/input";
import { useTableNavigation } from "./table-navigation";
import { type TableState, tableHref } from "./url-state";

const debounceMs = 200;

export function TableSearch({ state, placeholder }: { state: TableState; placeholder: string }) {
  const { go } = useTableNavigation();
  const [typed, setTyped] = useState(state.q);
  const asked = useRef(state.q);

  useEffect(() => {
    if (state.q === asked.current) return;
    asked.current = state.q;
    setTyped(state.q);
  }, [state.q]);

  useEffect(() => {
    const q = typed.trim();
    if (q === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = q;
      go(tableHref(state, { q }), "replace");
    }, debounceMs);
    return () => clearTimeout(timer);
  }, [typed, state, go]);

  return (
    <div className="relative w-full lg:w-64 2xl:w-72">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted-foreground"
      />
      <Input
        type="search"
        name="q"
        aria-label="Search this list"
        placeholder={placeholder}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        className="border-border pl-8 pointer-coarse:h-10"
      />
    </div>
  );
}
