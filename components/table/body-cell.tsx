import { clsx } from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ColumnMeta, widthClass } from "./columns";

type BodyCellProps = {
  meta: ColumnMeta;
  /** The column's name, for a phone's card. */
  label: string;
  /** The whole text, where the cell may truncate it. */
  title: string | undefined;
  /** Set on the first cell of a row with a link. */
  href: string | undefined;
  first: boolean;
  children: ReactNode;
};

/** The position of a cell on a phone's card. */
const PHONE = {
  title: "list-cell-title",
  line: "list-cell-line",
  aside: "list-cell-aside",
  detail: "list-cell-detail",
  hidden: "list-cell-hidden",
};

export function BodyCell({ meta, label, title, href, first, children }: BodyCellProps) {
  const place = meta.phone ?? (first ? "title" : meta.align === "right" ? "aside" : "line");
  return (
    <td
      data-label={label}
      title={meta.wrap ? undefined : title}
      className={clsx(
        "list-cell",
        first && "list-cell-first",
        widthClass(meta),
        meta.wrap
          ? "list-cell-wrap"
          : ["truncate", meta.grow ? "list-cell-grow" : (meta.width ?? "max-w-60")],
        meta.align && meta.align === "right" ? "text-right" : meta.align === "center" ? "text-center" : null,
        PHONE[place],
      )}
    >
      {href ? (
        <Link href={href} prefetch={false} data-row-link className="list-row-link">
          {children}
        </Link>
      ) : (
        children
      )}
    </td>
  );
}
