"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ComponentProps, createContext, type ReactNode, use, useMemo, useTransition } from "react";

type TableNavigation = {
  /** True from the click until the new rows are shown. */
  pending: boolean;
  go(href: string, how?: "push" | "replace"): void;
};

const Context = createContext<TableNavigation>({ pending: false, go: () => {} });

export const useTableNavigation = () => use(Context);

/** One transition for every change of the list's URL, so that the table can show that it is loading. */
export function TableNavigationProvider({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const value = useMemo<TableNavigation>(
    () => ({
      pending,
      go: (href, how = "push") => start(() => router[how](href, { scroll: false })),
    }),
    [pending, router],
  );
  return <Context value={value}>{children}</Context>;
}

/** A real link that also tells the table that it is loading. */
export function TableLink({ href, ...props }: Omit<ComponentProps<typeof Link>, "href"> & { href: string }) {
  const { go } = useTableNavigation();
  return (
    <Link
      href={href}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        go(href);
      }}
      {...props}
    />
  );
}
