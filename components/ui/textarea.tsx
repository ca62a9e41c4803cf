import type { ComponentProps } from "react";
import { cn } from "./cn";
import { TextareaControl } from "./control";
import { controlClasses } from "./input";

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <TextareaControl
      data-slot="textarea"
      rows={3}
      className={cn(controlClasses, "field-sizing-content max-h-96 min-h-16 py-1.5 leading-5", className)}
      {...props}
    />
  );
}
