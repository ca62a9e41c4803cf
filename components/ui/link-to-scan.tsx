"use client";

import { Check, Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { toast } from "./toast";

interface LinkToScanProps {
  address: string;
  /** The address as a QR code: an SVG image. */
  qr: string;
  /** What the address is: "at which it is paid". */
  what: string;
  children: ReactNode;
}

/** A link for a customer: to scan, and to read. */
export function LinkToScan({ address, qr, what, children }: LinkToScanProps) {
  return (
    <div className="flex flex-col items-center gap-3 sm:flex-row sm:items-stretch sm:gap-5">
      {/* A code is read from dark on light, whatever the screen's own colours are. */}
      <div className="shrink-0 rounded-lg border bg-white p-2">
        {/* biome-ignore lint/performance/noImgElement: nothing of a drawing is to be resized by the server */}
        <img
          src={`data:image/svg+xml,${encodeURIComponent(qr)}`}
          alt={`QR code of the address ${what}`}
          className="size-44"
        />
      </div>
      <div className="flex min-w-0 flex-1 flex-col justify-center gap-2">
        <p className="text-sm text-muted-foreground">{children}</p>
        <code className="rounded-md border bg-muted px-3 py-2 font-mono text-sm break-all select-all">
          {address}
        </code>
      </div>
    </div>
  );
}

/** Copies an address. */
export function CopyAddress({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button
      variant="primary"
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(address);
          setCopied(true);
        } catch {
          toast.error("The browser does not let it be copied: select the address, and copy it from there");
        }
      }}
    >
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      <span aria-live="polite">{copied ? "Copied" : "Copy the address"}</span>
    </Button>
  );
}
