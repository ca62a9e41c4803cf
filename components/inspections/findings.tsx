"use client";

import { Check } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";

interface FindingsProps {
  id: string;
  /** Ready-made words for the colour that it has. */
  ready: readonly string[];
  finding: string;
  change(finding: string, how?: { typed: boolean }): void;
}

/** What the customer is told: ready-made words by one tap, and the user's own. */
export function Findings({ id, ready, finding, change }: FindingsProps) {
  const lines = finding.split("\n").filter((line) => line.trim());
  const toggle = (words: string) =>
    change((lines.includes(words) ? lines.filter((one) => one !== words) : [...lines, words]).join("\n"));
  return (
    <div className="flex flex-col gap-1.5">
      {ready.length > 0 ? (
        <ul className="flex flex-col gap-1.5">
          {ready.map((words) => {
            const chosen = lines.includes(words);
            return (
              <li key={words}>
                <button
                  type="button"
                  aria-pressed={chosen}
                  onClick={() => toggle(words)}
                  className={cn(
                    "flex min-h-12 w-full touch-manipulation items-center gap-2 rounded-md border px-3 py-1.5 text-left text-sm xl:min-h-9",
                    chosen ? "border-primary bg-primary-soft" : "border-border bg-card hover:bg-accent",
                  )}
                >
                  <Check
                    aria-hidden
                    className={cn("size-4 shrink-0", chosen ? "text-primary" : "invisible")}
                  />
                  {words}
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <Label htmlFor={id}>Words for the customer</Label>
      <Textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={finding}
        onChange={({ target }) => change(target.value, { typed: true })}
      />
    </div>
  );
}
