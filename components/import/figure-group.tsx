"use client";

import { ChevronRight, CircleCheck, TriangleAlert } from "lucide-react";
import { useId, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Spinner } from "@/components/ui/spinner";
import { groupTitle } from "@/lib/ga4-import/control-totals/figure-names";
import type { Entry, Group } from "@/lib/ga4-import/control-totals/reconciliation-groups";
import { type Customers, FigureTable } from "./figure-table";

interface FigureGroupProps {
  group: Group & { total: number };
  /** The address from which further entries are loaded. */
  href: string;
}

interface FiguresAnswer {
  entries: Entry[];
  total: number;
  customers: Customers;
}

/** Shows one group of figures, opened if something differs. The rest of a long group is loaded on request. */
export function FigureGroup({ group, href }: FigureGroupProps) {
  const [open, setOpen] = useState(group.differences > 0);
  const [entries, setEntries] = useState(group.entries);
  const [customers, setCustomers] = useState<Customers>({});
  const [state, setState] = useState<"idle" | "asking" | "failed">("idle");
  const body = useId();
  const title = groupTitle(group.name);
  const whole = entries.length >= group.total;

  const more = async () => {
    setState("asking");
    try {
      const query = new URLSearchParams({ group: group.name, from: String(entries.length) });
      const response = await fetch(`${href}?${query}`);
      if (!response.ok) throw new Error(response.statusText);
      const answer: FiguresAnswer = await response.json();
      setEntries((now) => [...now, ...answer.entries]);
      setCustomers((now) => ({ ...now, ...answer.customers }));
      setState("idle");
    } catch {
      setState("failed");
    }
  };

  const toggle = () => {
    setOpen(!open);
    if (!open && entries.length === 0) void more();
  };

  return (
    <div className="border-b last:border-b-0">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={body}
          onClick={toggle}
          className="flex min-h-10 w-full items-center gap-2 px-4 py-2 text-left text-sm -outline-offset-2! hover:bg-accent/50"
        >
          <ChevronRight
            aria-hidden
            className={cn("size-4 shrink-0 text-muted-foreground transition-transform", open && "rotate-90")}
          />
          <span className="min-w-0 flex-1 font-medium">{title}</span>
          <Agreement group={group} />
        </button>
      </h3>
      <div id={body} hidden={!open} className="overflow-x-auto border-t bg-background/50">
        {open ? (
          <>
            {entries.length > 0 ? (
              <FigureTable title={title} group={group.name} entries={entries} customers={customers} />
            ) : null}
            <More {...{ state, whole, shown: entries.length, total: group.total, more }} />
          </>
        ) : null}
      </div>
    </div>
  );
}

interface MoreProps {
  state: "idle" | "asking" | "failed";
  whole: boolean;
  shown: number;
  total: number;
  more(): void;
}

function More({ state, whole, shown, total, more }: MoreProps) {
  if (state === "asking")
    return (
      <p className="flex items-center gap-2 px-4 py-3 text-sm text-muted-foreground">
        <Spinner />
        <span role="status">Reading the figures</span>
      </p>
    );
  if (state === "failed")
    return (
      <Alert
        tone="danger"
        title="The figures could not be read"
        live
        className="m-3"
        actions={
          <Button size="sm" onClick={more}>
            Try again
          </Button>
        }
      />
    );
  if (whole) return null;
  return (
    <div className="flex items-center gap-3 border-t px-4 py-2 text-sm text-muted-foreground">
      {shown.toLocaleString("en-GB")} of {total.toLocaleString("en-GB")}
      <Button size="sm" onClick={more}>
        Show more
      </Button>
    </div>
  );
}

function Agreement({ group }: { group: Group }) {
  if (group.differences > 0)
    return (
      <span className="flex shrink-0 items-center gap-1.5 text-danger">
        <TriangleAlert aria-hidden className="size-4" />
        {group.differences.toLocaleString("en-GB")} of {group.figures.toLocaleString("en-GB")} differ
      </span>
    );
  return (
    <span className="flex shrink-0 items-center gap-1.5 text-muted-foreground">
      <span className="max-sm:sr-only">
        {group.figures === 1 ? "1 figure agrees" : `${group.figures.toLocaleString("en-GB")} figures agree`}
      </span>
      <CircleCheck aria-hidden className="size-4 text-success" />
    </span>
  );
}
