import type { ComponentProps } from "react";
import { cn } from "./cn";
import { InputControl } from "./control";

/** A real checkbox, so that forms, phones and screen readers treat it as one. */
export function Checkbox({ className, ...props }: Omit<ComponentProps<"input">, "type">) {
  return (
    <InputControl
      data-slot="checkbox"
      type="checkbox"
      className={cn(
        "size-4 shrink-0 rounded-sm align-middle accent-primary-solid pointer-coarse:size-5",
        className,
      )}
      {...props}
    />
  );
}
