import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

const tones = {
  info: { icon: Info, classes: "border-primary/25 bg-primary/5 [&>svg]:text-primary" },
  success: { icon: CircleCheck, classes: "border-success/25 bg-success/5 [&>svg]:text-success" },
  warning: { icon: TriangleAlert, classes: "border-warning/30 bg-warning/5 [&>svg]:text-warning" },
  danger: { icon: CircleAlert, classes: "border-danger/30 bg-danger/5 [&>svg]:text-danger" },
} as const;

type AlertProps = {
  tone?: keyof typeof tones;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Set if it appears in response to the user, so that screen readers announce it at once. */
  live?: boolean;
  className?: string;
};

export function Alert({ tone = "info", title, children, actions, live, className }: AlertProps) {
  const { icon: Icon, classes } = tones[tone];
  return (
    <div
      data-slot="alert"
      role={live ? "alert" : undefined}
      className={cn(
        "grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2 rounded-lg border px-3.5 py-3 text-sm",
        actions && "md:grid-cols-[auto_minmax(0,1fr)_auto]",
        classes,
        className,
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium">{title}</p>
        {children ? <div className="mt-0.5 text-muted-foreground">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-start gap-2 max-md:col-start-2">{actions}</div> : null}
    </div>
  );
}
