"use client";

import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { cn } from "@/components/ui/cn";
import { SelectControl } from "@/components/ui/control";
import { DateInput } from "@/components/ui/date-input";
import { pillClasses } from "./pill-classes";
import { useTableNavigation } from "./table-navigation";
import { type TableState, tableHref } from "./url-state";

type Choice = { value: string; label: string };

export type OneFilter =
  | { kind?: "select"; name: string; label: string; options: readonly Choice[]; any?: string }
  | { kind: "date"; name: string; label: string };

/** A filter as a small pill: its name and the chosen value. */
export function FilterPill({ filter, state }: { filter: OneFilter; state: TableState }) {
  const { go } = useTableNavigation();
  const value = state.filters[filter.name] ?? "";
  const choose = (next: string) => go(tableHref(state, { filters: { [filter.name]: next || null } }));
  const id = useId();
  const control = {
    id,
    name: filter.name,
    value,
    onChange: (event: { target: { value: string } }) => choose(event.target.value),
    className: cn(
      "h-full max-w-48 cursor-pointer appearance-none truncate rounded-md bg-transparent text-sm font-medium outline-none",
      value ? "text-primary" : "text-foreground",
    ),
  };
  return (
    <div className={pillClasses(value !== "")}>
      <label htmlFor={id} className="text-muted-foreground">
        {filter.label}
      </label>
      {filter.kind === "date" ? (
        <DateInput
          id={id}
          name={filter.name}
          value={value}
          onChange={choose}
          placeholder="any"
          inputClassName={cn(
            control.className,
            "h-full w-36 border-0 bg-transparent pr-8 pl-0 shadow-none focus-visible:outline-0 dark:bg-transparent",
          )}
          className="[&>span]:h-full h-full"
        />
      ) : (
        <>
          <SelectControl {...control} className={cn(control.className, "field-sizing-content pr-7 pl-0")}>
            <option value="">{filter.any ?? "any"}</option>
            {filter.options.map((option) => (
              <option key={option.value} value={option.value} className="bg-popover text-foreground">
                {option.label}
              </option>
            ))}
          </SelectControl>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute right-2 size-3.5 text-muted-foreground"
          />
        </>
      )}
    </div>
  );
}
