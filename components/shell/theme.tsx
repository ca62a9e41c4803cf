"use client";

import { ThemeProvider as Provider } from "next-themes";
import type { ReactNode } from "react";

/** Light, dark or as the device says; remembered on the device. */
export function ThemeProvider({ children, nonce }: { children: ReactNode; nonce?: string }) {
  return (
    <Provider
      attribute="class"
      defaultTheme="system"
      storageKey="theme"
      disableTransitionOnChange
      {...(nonce ? { nonce } : {})}
    >
      {children}
    </Provider>
  );
}
