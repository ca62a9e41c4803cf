import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { SelectControl } from "./control";
import { controlClasses } from "./input";

/** The platform's own select: quickest on a phone, fully usable by keyboard, works before any script has loaded. */
export function Select({ className, children, ...props }: ComponentProps<"select">) {
  return (
    <span className="relative block">
      <SelectControl
        data-slot="select"
        className={cn(controlClasses, "h-8 appearance-none truncate pr-8 pointer-coarse:h-11", className)}
        {...props}
      >
        {children}
      </SelectControl>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-3.5 -translate-y-1/2 text-muted-foreground"
      />
    </span>
  );
}
