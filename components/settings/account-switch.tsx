"use client";

import { useId, useState } from "react";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import { usePerform } from "./use-perform";

interface AccountSwitchProps {
  active: boolean;
  label: string;
  hint: string;
  mayChange: boolean;
  change(active: boolean): Promise<ActionResult>;
  /** What is said once it is switched on, and off. */
  said: { on: string; off: string };
}

/** Switches an account on and off. It shows what was chosen at once, and goes back where that was refused. */
export function AccountSwitch({ active, label, hint, mayChange, change, said }: AccountSwitchProps) {
  const id = useId();
  const [shown, setShown] = useState(active);
  const [before, setBefore] = useState(active);
  if (before !== active) {
    setBefore(active);
    setShown(active);
  }
  const { pending, perform } = usePerform();
  return (
    <div className="flex items-start gap-3">
      <Switch
        id={id}
        className="mt-0.5"
        checked={shown}
        disabled={!mayChange || pending}
        onChange={({ target: { checked } }) => {
          setShown(checked);
          perform(
            () => change(checked),
            checked ? said.on : said.off,
            (message) => {
              setShown(!checked);
              toast.error(message);
            },
          );
        }}
      />
      <div>
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        <p className="text-sm text-muted-foreground">{hint}</p>
      </div>
    </div>
  );
}
