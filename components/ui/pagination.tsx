import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { buttonVariants } from "./button";
import { cn } from "./cn";

type PaginationProps = {
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  label?: string;
  className?: string;
};

/** Links to the first, previous, next and last page. */
export function Pagination({ page, pages, hrefFor, label = "Pages", className }: PaginationProps) {
  return (
    <nav aria-label={label} data-chrome className={cn("flex items-center gap-1", className)}>
      <Step icon={ChevronsLeft} label="First page" href={page > 1 ? hrefFor(1) : undefined} />
      <Step
        icon={ChevronLeft}
        label="Previous page"
        href={page > 1 ? hrefFor(page - 1) : undefined}
        rel="prev"
      />
      <Step
        icon={ChevronRight}
        label="Next page"
        href={page < pages ? hrefFor(page + 1) : undefined}
        rel="next"
      />
      <Step icon={ChevronsRight} label="Last page" href={page < pages ? hrefFor(pages) : undefined} />
    </nav>
  );
}

type StepProps = { icon: LucideIcon; label: string; href: string | undefined; rel?: string };

function Step({ icon: Icon, label, href, rel }: StepProps) {
  const classes = buttonVariants({ variant: "secondary", size: "icon-sm" });
  if (!href) {
    return (
      <span aria-hidden className={cn(classes, "opacity-40 shadow-none")}>
        <Icon />
      </span>
    );
  }
  return (
    <Link href={href} rel={rel} prefetch={false} aria-label={label} className={classes}>
      <Icon aria-hidden />
    </Link>
  );
}
