"use client";

import { SearchX } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Button } from "@/components/ui/button";

interface Lost {
  title: string;
  href: string;
  /** Where the user may find it instead. */
  label: string;
}

const LOST = new Map<string, Lost>(
  Object.entries({
    customers: { title: "This customer is not here", href: "/customers", label: "All customers" },
    vehicles: { title: "This vehicle is not here", href: "/vehicles", label: "All vehicles" },
    documents: { title: "This document is not here", href: "/documents", label: "All documents" },
    receipts: { title: "This receipt is not here", href: "/receipts", label: "All receipts" },
    statements: { title: "There is no statement here", href: "/statements", label: "All statements" },
    stock: { title: "This part is not here", href: "/stock", label: "All stock" },
    suppliers: { title: "This supplier is not here", href: "/suppliers", label: "All suppliers" },
    "purchase-orders": {
      title: "This purchase order is not here",
      href: "/purchase-orders",
      label: "All purchase orders",
    },
    "purchase-invoices": {
      title: "This purchase invoice is not here",
      href: "/purchase-invoices",
      label: "All purchase invoices",
    },
    messages: { title: "This message is not here", href: "/messages", label: "All messages" },
    conversations: {
      title: "This conversation is not here",
      href: "/conversations",
      label: "All conversations",
    },
    import: { title: "This import is not here", href: "/import", label: "All imports" },
    settings: { title: "There is no such setting", href: "/settings", label: "All settings" },
  }),
);

const NOWHERE: Lost = { title: "There is no such page", href: "/today", label: "Go to Today" };

/** Inside the office's frame: says what was not found, and where to go. */
export function NotFoundMessage() {
  const { title, href, label } = LOST.get(usePathname().split("/")[1] ?? "") ?? NOWHERE;
  return (
    <div className="mx-auto max-w-md py-16">
      <span className="mb-3 grid size-10 place-items-center rounded-lg border bg-muted text-muted-foreground">
        <SearchX aria-hidden className="size-5" />
      </span>
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-2 text-base text-muted-foreground">
        The address may be mistyped, or what it led to has been deleted or merged with another record. The
        search above finds what there is.
      </p>
      <div className="mt-6 flex flex-wrap gap-2">
        <Button asChild variant="primary">
          <Link href={href}>{label}</Link>
        </Button>
        {href === "/today" ? null : (
          <Button asChild>
            <Link href="/today">Go to Today</Link>
          </Button>
        )}
      </div>
    </div>
  );
}
