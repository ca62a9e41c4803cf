import type { ComponentProps } from "react";
import { cn } from "./cn";
import { InputControl } from "./control";

export const controlClasses = cn(
  "w-full rounded-md border border-input bg-card px-2.5 text-lg text-foreground shadow-xs sm:text-sm dark:bg-muted",
  "transition-[border-color,box-shadow] duration-100 hover:border-muted-foreground",
  "focus-visible:border-ring focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-ring",
  "disabled:cursor-not-allowed disabled:bg-muted disabled:text-muted-foreground disabled:opacity-80",
  "[&[readonly]]:bg-muted/60 aria-invalid:border-danger aria-invalid:outline-danger",
);

export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return (
    <InputControl
      data-slot="input"
      type={type}
      className={cn(controlClasses, "h-8 pointer-coarse:h-11", className)}
      {...props}
    />
  );
}
