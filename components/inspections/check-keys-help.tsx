"use client";

import { useState } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { stateWords } from "@/lib/inspections/rules/item-states";
import { STATE_LOOKS, STATES_BY_USE } from "./state-look";

const KEYS: [string, string][] = [
  ...STATES_BY_USE.map((state): [string, string] => [
    STATE_LOOKS[state].key.toUpperCase(),
    stateWords(state),
  ]),
  ["M", "To its figures"],
  ["↑ ↓", "Item above, below"],
  ["↵", "Next figure"],
  ["F1", "These keys"],
];

/** Lists the keys of a check; opened with F1. */
export function CheckKeysHelp() {
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  useShortcuts({ F1: show });
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogContent title="Keys on an item">
        <ClosedByF1 close={() => setOpen(false)} />
        <DialogBody className="pb-5">
          <dl className="flex flex-col gap-1 text-sm">
            {KEYS.map(([key, what]) => (
              <div key={key} className="flex items-baseline gap-2">
                <dt className="w-16 shrink-0">
                  <Kbd>{key}</Kbd>
                </dt>
                <dd className="text-muted-foreground">{what}</dd>
              </div>
            ))}
          </dl>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

function ClosedByF1({ close }: { close(): void }) {
  useShortcuts({ F1: close });
  return null;
}
