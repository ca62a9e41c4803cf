import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "./cn";

export type Breadcrumb = { href: string; label: string };

type PageHeaderProps = {
  title: ReactNode;
  /** Beside the title: a registration, a badge, a status. */
  badges?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** The pages above this one; without the page itself. */
  breadcrumbs?: Breadcrumb[];
  className?: string;
};

export function PageHeader({ title, badges, description, actions, breadcrumbs, className }: PageHeaderProps) {
  return (
    <header className={cn("mb-4", className)}>
      {breadcrumbs?.length ? (
        <nav aria-label="Breadcrumb" data-chrome className="mb-1">
          <ol className="flex flex-wrap items-center gap-1 text-sm text-muted-foreground">
            {breadcrumbs.map((crumb) => (
              <li key={crumb.href} className="flex items-center gap-1">
                <Link
                  href={crumb.href}
                  prefetch={false}
                  className="rounded-sm py-0.5 hover:text-foreground hover:underline"
                >
                  {crumb.label}
                </Link>
                <ChevronRight aria-hidden className="size-3.5" />
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-xl font-semibold tracking-tight text-balance">{title}</h1>
            {badges}
          </div>
          {description ? <p className="mt-0.5 text-sm text-muted-foreground">{description}</p> : null}
        </div>
        {actions ? (
          <div data-chrome className="flex flex-wrap items-center gap-2">
            {actions}
          </div>
        ) : null}
      </div>
    </header>
  );
}
