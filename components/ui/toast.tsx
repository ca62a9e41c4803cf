"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner, toast } from "sonner";

export { toast };

/** Where toasts appear; the root layout holds it once. */
export function Toaster() {
  const { theme } = useTheme();
  return (
    <Sonner
      theme={theme === "dark" || theme === "light" ? theme : "system"}
      position="top-center"
      offset={{ top: 60 }}
      mobileOffset={{ top: 60 }}
      closeButton
      toastOptions={{
        classNames: {
          toast:
            "!rounded-lg !border !border-border !bg-popover !font-sans !text-sm !text-foreground !shadow-lg",
          description: "!text-muted-foreground",
          success: "[&>[data-icon]]:text-success",
          error: "[&>[data-icon]]:text-danger",
          warning: "[&>[data-icon]]:text-warning",
          closeButton: "!border-border !bg-popover !text-foreground",
          actionButton: "!bg-primary !text-primary-foreground",
        },
      }}
    />
  );
}
