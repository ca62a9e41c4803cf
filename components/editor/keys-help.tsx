"use client";

import { useState } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { JOB_LETTER, LINE_KINDS } from "./line-types";

const GROUPS: { title: string; keys: [string, string][] }[] = [
  {
    title: "Kind of line, on its first cell",
    keys: [
      ...LINE_KINDS.map(({ letter, label }): [string, string] => [letter, label]),
      [JOB_LETTER, "Package"],
      ["Space", "Choose from a list"],
    ],
  },
  {
    title: "Lines",
    keys: [
      ["↵", "Next cell; after the price the next line"],
      ["↑ ↓", "Line above, below; in a list choose"],
      ["← →", "Cell before, after, from the edge of the text"],
      ["Ctrl ↵", "New line below"],
      ["Ctrl D", "Copy of the line"],
      ["Ctrl Del", "Remove; of a package all its lines"],
      ["Ctrl Shift Del", "Remove this line alone"],
      ["Alt ↑ ↓", "Move the line"],
      ["Alt P", "What suppliers ask for the part"],
      ["Alt Y", "Tyres in three tiers, at their price fitted"],
      ["Ctrl Z", "Undo"],
      ["Ctrl Y", "Redo"],
      ["Ctrl V", "Paste rows from a spreadsheet"],
      ["5%", "As the price of sundries: a share of labour and parts"],
    ],
  },
  {
    title: "Document",
    keys: [
      ["Ctrl S", "Save now"],
      ["Ctrl I", "Issue"],
      ["F8", "What the customer said"],
      ["F9", "Take payment"],
      ["Ctrl P", "Print"],
      ["F2", "All that can be done"],
      ["F4", "To the lines"],
      ["Alt M", "Of two values in a field: keep mine"],
      ["Alt T", "Of two values in a field: take theirs"],
      ["F1", "These keys"],
    ],
  },
  {
    title: "Dates",
    keys: [
      ["3/4", "3 April of the nearest year; 3/4/27 says it"],
      ["t", "Today"],
      ["+7 -1d", "Days from today"],
      ["+2w +1m", "Weeks, months from today"],
      ["fri", "The next Friday"],
      ["Alt ↓", "Calendar"],
    ],
  },
];

/** Lists all keyboard shortcuts; opened with F1. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  useShortcuts({ F1: show });
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogContent title="Keys" className="sm:max-w-3xl">
        <ClosedByF1 close={() => setOpen(false)} />
        <DialogBody className="grid gap-x-8 gap-y-5 pb-5 sm:grid-cols-3">
          {GROUPS.map(({ title, keys }) => (
            <section key={title}>
              <h3 className="mb-1.5 text-sm font-semibold">{title}</h3>
              <dl className="flex flex-col gap-1 text-sm">
                {keys.map(([key, what]) => (
                  <div key={key} className="flex items-baseline gap-2">
                    <dt className="w-24 shrink-0">
                      <Kbd>{key}</Kbd>
                    </dt>
                    <dd className="text-muted-foreground">{what}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

function ClosedByF1({ close }: { close(): void }) {
  useShortcuts({ F1: close });
  return null;
}
