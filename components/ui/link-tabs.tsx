import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { CurrentTabInSight } from "./current-tab-in-sight";

const tabListClasses = "flex gap-4 overflow-x-auto border-b scrollbar-none";

const tabClasses = cn(
  "relative -mb-px inline-flex h-9 shrink-0 items-center gap-1.5 border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-muted-foreground pointer-coarse:h-11",
  "-outline-offset-2! hover:text-foreground",
  "aria-[current=page]:border-primary aria-[current=page]:text-foreground data-[state=active]:border-primary data-[state=active]:text-foreground",
);

export type LinkTab = { href: string; label: string; count?: string; current: boolean };

/** Tabs with a URL each (the document types of a list, the parts of a customer). */
export function LinkTabs({
  label,
  tabs,
  className,
}: {
  /** What the tabs choose between, for screen readers. */
  label: string;
  tabs: LinkTab[];
  className?: string;
}): ReactNode {
  return (
    <nav aria-label={label} data-chrome className={cn(tabListClasses, className)}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          aria-current={tab.current ? "page" : undefined}
          className={tabClasses}
        >
          {tab.label}
          {tab.count === undefined ? null : (
            <span className="rounded-full bg-muted px-1.5 text-xs text-muted-foreground">{tab.count}</span>
          )}
        </Link>
      ))}
      <CurrentTabInSight current={tabs.find(({ current }) => current)?.href} />
    </nav>
  );
}
