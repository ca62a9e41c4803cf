import type { ComponentProps } from "react";
import { cn } from "./cn";

export function Label({ className, htmlFor, children, ...props }: ComponentProps<"label">) {
  return (
    <label
      data-slot="label"
      htmlFor={htmlFor}
      className={cn("text-sm font-medium text-foreground select-none", className)}
      {...props}
    >
      {children}
    </label>
  );
}
