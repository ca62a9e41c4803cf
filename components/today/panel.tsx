import Link from "next/link";
import type { ReactNode } from "react";
import { Card, CardHeader } from "@/components/ui/card";

interface PanelProps {
  title: string;
  description?: ReactNode;
  /** The link to the whole list. */
  href?: string;
  all?: string;
  /** The text for an empty panel. */
  empty: string;
  children: ReactNode[] | null;
}

/** One list of the day, with a link to the whole of it. */
export function Panel({ title, description, href, all = "All", empty, children }: PanelProps) {
  return (
    <Card>
      <CardHeader
        title={title}
        description={description}
        actions={
          href ? (
            <Link href={href} prefetch={false} className="rounded-sm text-sm text-primary hover:underline">
              {all}
              <span className="sr-only">: {title}</span>
            </Link>
          ) : null
        }
      />
      {children && children.length > 0 ? (
        <ul className="divide-y">{children}</ul>
      ) : (
        <p className="px-4 py-6 text-center text-sm text-muted-foreground">{empty}</p>
      )}
    </Card>
  );
}

export const rowClasses =
  "relative flex items-center gap-3 px-4 py-2 text-sm hover:bg-accent/50 has-[a:focus-visible]:bg-accent/50";

/** A row whose registration and status are above its text on a phone. */
export const plateRowClasses = `${rowClasses} flex-wrap gap-y-1.5 max-sm:justify-between sm:flex-nowrap`;

/** The text of such a row. */
export const plateRowText = "min-w-0 max-sm:order-last max-sm:basis-full sm:flex-1";

/** The link of a row, which makes the whole row clickable. */
export const rowLinkClasses = "font-medium after:absolute after:inset-0";
