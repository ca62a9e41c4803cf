import type { ReactNode } from "react";
import { InputControl } from "@/components/ui/control";

interface ChoiceRowProps {
  name: string;
  value: string;
  checked?: boolean;
  children: ReactNode;
}

/** One of several choices, as large as a finger wants it. */
export function ChoiceRow({ name, value, checked = false, children }: ChoiceRowProps) {
  return (
    <label className="flex min-h-14 cursor-pointer items-start gap-3 rounded-lg border bg-card p-4 shadow-xs hover:border-muted-foreground has-checked:border-primary has-checked:bg-primary-soft has-focus-visible:outline-2 has-focus-visible:outline-ring">
      <InputControl
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        required
        className="mt-0.5 size-5 shrink-0 accent-primary-solid"
      />
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  );
}
