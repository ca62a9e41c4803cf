import { Phone } from "lucide-react";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { telephoneHref } from "@/lib/core/telephone";
import { publicGarage } from "@/lib/online-booking/queries/public-pages";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await publicGarage();
  return {
    title: { template: `%s · ${name}`, default: name },
    description: `Book an appointment at ${name}.`,
  };
}

/** The frame of the pages that customers open: whose they are, and how to ring. It knows nobody, signed in or not. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { name, telephone, address } = await publicGarage();
  const href = telephone ? telephoneHref(telephone) : null;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b bg-card">
        <div className="mx-auto flex w-full max-w-5xl items-center justify-between gap-4 px-4 py-3 sm:px-6">
          <a href="/book" className="min-w-0 rounded-sm">
            <span className="block truncate text-lg font-semibold tracking-tight">{name}</span>
            {address ? <span className="block truncate text-sm text-muted-foreground">{address}</span> : null}
          </a>
          {href ? (
            <a
              href={href}
              className="inline-flex h-11 shrink-0 items-center gap-2 rounded-md border px-3 text-sm font-medium tabular-nums hover:bg-accent"
            >
              <Phone aria-hidden className="size-4" />
              <span className="max-sm:sr-only">{telephone}</span>
              <span aria-hidden className="sm:hidden">
                Ring us
              </span>
            </a>
          ) : null}
        </div>
      </header>
      <div className="mx-auto w-full max-w-5xl flex-1 px-4 py-6 sm:px-6 sm:py-10">{children}</div>
      <footer className="border-t">
        <p className="mx-auto w-full max-w-5xl px-4 py-4 text-sm text-muted-foreground sm:px-6">
          {[name, address, telephone].filter(Boolean).join(" · ")}
        </p>
      </footer>
    </div>
  );
}
