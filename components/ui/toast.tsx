"use client";

import { useTheme } from "next-themes";
import type { CSSProperties } from "react";
import { Toaster as Sonner, toast } from "sonner";
import { cn } from "./cn";

export { toast };

/** Sonner positions its list with CSS rules outside any layer, which only `!` overrides. */
const inTheBand = cn(
  "absolute! inset-x-3! top-1! mx-auto! w-auto! max-w-xl! transform-none!",
  "md:right-50! md:left-6! xl:left-[31rem]!",
);

/** How many pixels of each older toast show under the newest. */
const PEEK = 4;

/**
 * Where toasts appear: over the header, in the band that no window reaches (`--toast-band`), so that they move nothing and
 * cover no control of a window. If the header has room between the search box and "New", they go there. Rendered once, in the
 * frame of the office.
 */
export function Toaster() {
  const { theme } = useTheme();
  return (
    <div data-toasts className="sticky top-0 z-60 h-0 print:hidden">
      <Sonner
        theme={theme === "dark" || theme === "light" ? theme : "system"}
        position="top-center"
        closeButton
        gap={PEEK}
        className={inTheBand}
        style={{ "--width": "100%" } as CSSProperties}
        toastOptions={{
          classNames: {
            // A window disables the pointer for everything outside it.
            toast:
              "pointer-events-auto !left-0 !w-full !rounded-lg !border !border-border !bg-popover !px-3 !py-2.5 !font-sans !text-sm !text-foreground !shadow-lg",
            title: "!leading-5",
            description: "!text-muted-foreground",
            success: "[&>[data-icon]]:text-success",
            error: "[&>[data-icon]]:text-danger",
            warning: "[&>[data-icon]]:text-warning",
            closeButton:
              "!static !order-last !-my-1 !-mr-1 !ml-auto !size-7 !transform-none !rounded-md !border-0 !bg-transparent !text-muted-foreground hover:!bg-accent hover:!text-foreground",
            actionButton: "!bg-primary !text-primary-foreground",
          },
        }}
      />
    </div>
  );
}
