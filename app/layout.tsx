import "@fontsource-variable/inter";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ThemeProvider } from "@/components/shell/theme";
import { rememberEarlyTyping } from "@/components/ui/early-typing";
import { NONCE_HEADER } from "@/lib/http/security-headers";
import "./globals.css";

export const metadata: Metadata = {
  title: { template: "%s · GA4 Garage", default: "GA4 Garage" },
  description: "Customers, vehicles, jobs, parts and money of a garage, in one place.",
  icons: { icon: "/icon.svg" },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, email: false, address: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#101217" },
  ],
};

/**
 * Zod would otherwise test whether it may build functions from text, which browsers report as a violation of
 * the page's Content Security Policy.
 */
const WITHOUT_EVAL = "globalThis.__zod_globalConfig={jitless:true};";

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  return (
    // A script sets the theme's class before hydration, because only the browser knows the device's choice.
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <script
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the text of a function of our own
          dangerouslySetInnerHTML={{ __html: `${WITHOUT_EVAL}(${rememberEarlyTyping.toString()})()` }}
        />
      </head>
      <body className="min-h-dvh">
        <ThemeProvider {...(nonce && { nonce })}>{children}</ThemeProvider>
      </body>
    </html>
  );
}
