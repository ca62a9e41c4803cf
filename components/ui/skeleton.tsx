import { cn } from "./cn";

/** A grey shape for content that is loading; give it the size of the real content so that nothing jumps. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn("animate-pulse rounded-md bg-accent", className)} />;
}
