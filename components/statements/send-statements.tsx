"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { StatementChoice } from "@/lib/statements/schema";
import { useChosen } from "./chosen-customers";
import { StatementChoiceFields } from "./statement-choice";

interface SendStatementsProps {
  /** How many customers the list has with its filters. */
  total: number;
  /** The list's filters, for when nobody is ticked. */
  filters: Record<string, string>;
  choice: StatementChoice;
}

/** Prints the statements of those ticked, or of the whole list: which kind is chosen here. */
export function SendStatements({ total, filters, choice }: SendStatementsProps) {
  const { ids } = useChosen();
  const count = ids.size || total;
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button variant="primary" disabled={count === 0}>
          <Printer aria-hidden />
          {ids.size ? `Statements of ${ids.size} chosen` : `Statements of all ${total}`}
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" className="w-80 p-4">
        <form action="/statements/print" className="flex flex-col gap-3">
          {ids.size ? (
            <input type="hidden" name="ids" value={[...ids].join(",")} />
          ) : (
            Object.entries(filters)
              .filter(([name]) => name !== "by")
              .map(([name, value]) => <input key={name} type="hidden" name={`list_${name}`} value={value} />)
          )}
          <StatementChoiceFields choice={choice} id="all" />
          <Button type="submit" variant="primary" className="self-end">
            Show {count === 1 ? "the statement" : `${count} statements`} to print
          </Button>
        </form>
      </PopoverContent>
    </Popover>
  );
}
