"use client";

import { useTheme } from "next-themes";
import type { CSSProperties } from "react";
import { Toaster as Sonner, toast } from "sonner";
import { cn } from "./cn";

export { toast };

/** Sonner lays its list over the page, by rules that stand in no layer: hence the marks. */
const inTheFlow = cn(
  "relative! inset-auto! mx-auto! mt-2.5! mb-1.5! h-(--front-toast-height) w-(--width)! transform-none!",
  "has-[>:nth-child(2)]:mb-5! has-[>:nth-child(3)]:mb-8.5!",
);

/**
 * Where toasts appear: a strip below the header that makes room for itself, so that they cover nothing. The frame of the office holds
 * it once.
 */
export function Toaster() {
  const { theme } = useTheme();
  return (
    <div data-toasts className="sticky top-13 z-60 print:hidden">
      <Sonner
        theme={theme === "dark" || theme === "light" ? theme : "system"}
        position="top-center"
        closeButton
        className={inTheFlow}
        style={{ "--width": "min(36rem, calc(100vw - 1.5rem))" } as CSSProperties}
        toastOptions={{
          classNames: {
            toast:
              "!left-0 !w-full !rounded-lg !border !border-border !bg-popover !font-sans !text-sm !text-foreground !shadow-lg",
            description: "!text-muted-foreground",
            success: "[&>[data-icon]]:text-success",
            error: "[&>[data-icon]]:text-danger",
            warning: "[&>[data-icon]]:text-warning",
            closeButton: "!border-border !bg-popover !text-foreground",
            actionButton: "!bg-primary !text-primary-foreground",
          },
        }}
      />
    </div>
  );
}
