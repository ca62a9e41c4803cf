import type { ReactNode } from "react";
import { Logo } from "./logo";

type FullPageMessageProps = { title: string; children?: ReactNode; actions?: ReactNode };

/** A page with a single message: not found, not allowed, out of order. */
export function FullPageMessage({ title, children, actions }: FullPageMessageProps) {
  return (
    <main className="grid min-h-[80dvh] place-items-center px-6 py-12">
      <div className="w-full max-w-md">
        <Logo className="mb-6" />
        <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
        {children ? <div className="mt-2 text-base text-muted-foreground">{children}</div> : null}
        {actions ? <div className="mt-6 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </main>
  );
}
