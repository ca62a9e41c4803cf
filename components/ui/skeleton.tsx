import { cn } from "./cn";

/** The grey shape of what is on its way; give it the size of the real thing so that nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn("animate-pulse rounded-md bg-accent", className)} />;
}
