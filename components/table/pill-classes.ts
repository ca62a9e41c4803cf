import { cn } from "@/components/ui/cn";

/** The classes of a filter above a list, chosen or not. */
export const pillClasses = (chosen: boolean, more = "") =>
  cn(
    "relative flex h-8 shrink-0 items-center gap-1.5 rounded-md border bg-card pl-2.5 text-sm shadow-xs pointer-coarse:h-10",
    "hover:border-input/70 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-ring",
    chosen ? "border-primary/40 bg-primary-soft" : "dark:bg-muted",
    more,
  );
