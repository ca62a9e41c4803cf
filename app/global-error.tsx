"use client";

import "@fontsource-variable/inter";
import { ErrorMessage } from "@/components/shell/error-message";
import "./globals.css";

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB">
      <body className="min-h-dvh">
        <title>Out of order · GA4 Garage</title>
        <ErrorMessage error={error} retry={retry} />
      </body>
    </html>
  );
}
