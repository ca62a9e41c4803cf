import type { ComponentProps } from "react";
import { cn } from "./cn";
import { InputControl } from "./control";

/** An on-off switch that takes effect at once. In a form it behaves as a checkbox. */
export function Switch({ className, ...props }: Omit<ComponentProps<"input">, "type" | "role">) {
  return (
    <span className={cn("relative inline-flex h-5 w-9 shrink-0", className)}>
      <InputControl
        data-slot="switch"
        type="checkbox"
        role="switch"
        className={cn(
          "peer absolute inset-0 size-full cursor-pointer appearance-none rounded-full border border-input bg-muted transition-colors",
          "checked:border-primary-solid checked:bg-primary-solid disabled:cursor-not-allowed disabled:opacity-50",
        )}
        {...props}
      />
      <span
        aria-hidden
        className="pointer-events-none absolute top-1 left-1 size-3 rounded-full bg-input transition-transform peer-checked:translate-x-4 peer-checked:bg-primary-foreground"
      />
    </span>
  );
}
