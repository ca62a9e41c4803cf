import { cn } from "@/components/ui/cn";

/** The logo: a spanner's jaw holding a nut. */
export function Logo({ className, name = "GA4 Garage" }: { className?: string; name?: string | null }) {
  return (
    <span className={cn("flex min-w-0 shrink-0 items-center gap-2.5", className)}>
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-7 shrink-0">
        <rect width="32" height="32" rx="8" className="fill-primary-solid" />
        <path
          d="M16 6.5a9.5 9.5 0 1 0 9.2 11.9h-5.1a4.7 4.7 0 1 1-.2-5.2h5.2A9.5 9.5 0 0 0 16 6.5Z"
          className="fill-primary-foreground"
        />
        <path d="m18.1 14.2 1.9-1.1h0l1.9 1.1v3.6L20 18.9l-1.9-1.1z" className="fill-primary-foreground" />
      </svg>
      {name ? <span className="truncate text-base font-semibold tracking-tight">{name}</span> : null}
    </span>
  );
}
