import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

type EmptyStateProps = {
  icon?: LucideIcon;
  title: ReactNode;
  /** What to do about it, in a sentence. */
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
};

export function EmptyState({ icon: Icon, title, children, actions, className }: EmptyStateProps) {
  return (
    <div className={cn("flex flex-col items-center px-6 py-14 text-center", className)}>
      {Icon ? (
        <div className="mb-3 grid size-10 place-items-center rounded-lg border bg-muted text-muted-foreground">
          <Icon aria-hidden className="size-5" />
        </div>
      ) : null}
      <p className="text-base font-medium">{title}</p>
      {children ? (
        <div className="mt-1 max-w-sm text-sm text-balance text-muted-foreground">{children}</div>
      ) : null}
      {actions ? <div className="mt-4 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
