"use client";

import { TriangleAlert } from "lucide-react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Kbd } from "@/components/ui/kbd";
import type { ActionDocument } from "./action";

interface IssueWarningsProps {
  warnings: ActionDocument["warnings"];
  /** Moves the focus to the field of a warning, and closes the dialog. */
  onGoTo?: ((field: string) => void) | undefined;
}

/** The first nine warnings have a key. */
const WITH_A_KEY = 9;

/** Warnings before issuing, which do not prevent it; Alt and a digit go to the field. */
export function IssueWarnings({ warnings, onGoTo }: IssueWarningsProps) {
  const goTo = (i: number) => {
    const warning = warnings[i];
    if (warning) onGoTo?.(warning.field);
  };
  useShortcuts(
    Object.fromEntries(Array.from({ length: WITH_A_KEY }, (_, i) => [`Alt+${i + 1}`, () => goTo(i)])),
  );
  if (warnings.length === 0) return null;
  return (
    <section
      aria-label="Look at this first"
      className="flex gap-2.5 rounded-lg border border-warning/30 bg-warning/5 px-3 py-2.5 text-sm"
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
      <ul className="flex min-w-0 flex-1 flex-col gap-0.5">
        {warnings.map(({ field, message }, i) => (
          <li key={`${field} ${message}`} className="flex items-baseline justify-between gap-3">
            {onGoTo ? (
              <button
                type="button"
                className="text-left underline underline-offset-2"
                onClick={() => onGoTo(field)}
              >
                {message}
              </button>
            ) : (
              message
            )}
            {onGoTo && i < WITH_A_KEY ? <Kbd className="pointer-coarse:hidden">Alt {i + 1}</Kbd> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
