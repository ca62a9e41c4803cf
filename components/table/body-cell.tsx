import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { type ColumnMeta, widthClass } from "./columns";

type BodyCellProps = {
  meta: ColumnMeta;
  /** The column's name, for a phone's card. */
  label: string;
  /** The whole text where it may be cut off. */
  title: string | undefined;
  /** Set on the first cell of a row that leads somewhere. */
  href: string | undefined;
  first: boolean;
  children: ReactNode;
};

const phone = {
  title: "max-sm:col-start-1 max-sm:max-w-none max-sm:font-medium",
  line: "max-sm:col-start-1 max-sm:max-w-none max-sm:text-muted-foreground",
  aside: "max-sm:col-start-2 max-sm:max-w-none max-sm:text-right",
  detail:
    "max-sm:col-span-full max-sm:flex max-sm:max-w-none max-sm:justify-between max-sm:gap-4 max-sm:text-left max-sm:before:text-muted-foreground max-sm:before:content-[attr(data-label)]",
  hidden: "max-sm:hidden",
};

export function BodyCell({ meta, label, title, href, first, children }: BodyCellProps) {
  const place = meta.phone ?? (first ? "title" : meta.align === "right" ? "aside" : "line");
  return (
    <td
      data-label={label}
      title={meta.wrap ? undefined : title}
      className={cn(
        "h-10 border-b px-3 first:pl-4 last:pr-4 group-last/row:border-b-0",
        first &&
          "sm:sticky sm:left-0 sm:bg-card sm:group-hover/row:bg-muted sm:group-has-[a:focus-visible]/row:bg-muted",
        widthClass(meta),
        "max-sm:h-auto max-sm:border-0 max-sm:p-0! max-sm:empty:hidden",
        meta.wrap
          ? "py-2 print:whitespace-normal"
          : cn("truncate", meta.grow ? "w-full max-w-0 min-w-44" : (meta.width ?? "max-w-60")),
        meta.align === "right" && "text-right",
        meta.align === "center" && "text-center",
        phone[place],
      )}
    >
      {href ? (
        <Link
          href={href}
          prefetch={false}
          data-row-link
          className={cn(
            "rounded-sm font-medium text-foreground hover:underline",
            "max-sm:after:absolute max-sm:after:inset-0 max-sm:focus-visible:outline-none max-sm:focus-visible:after:outline-2 max-sm:focus-visible:after:-outline-offset-2 max-sm:focus-visible:after:outline-ring",
          )}
        >
          {children}
        </Link>
      ) : (
        children
      )}
    </td>
  );
}
