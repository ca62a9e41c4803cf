"use client";

import { useAgain } from "@/components/shell/broke-off";
import { Button } from "@/components/ui/button";

export default function OfficeError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  useAgain(error, retry);
  return (
    <div className="mx-auto max-w-md py-16">
      <h1 className="text-xl font-semibold tracking-tight">This page could not be shown</h1>
      <p className="mt-2 text-base text-muted-foreground">
        Something went wrong on our side. What was saved before is safe, and the rest of the office still
        works.
      </p>
      {error.digest ? (
        <p className="mt-2 text-sm text-muted-foreground">
          If it happens again, give this number:{" "}
          <code className="font-mono text-foreground">{error.digest}</code>
        </p>
      ) : null}
      <Button variant="primary" className="mt-6" onClick={() => retry()}>
        Try again
      </Button>
    </div>
  );
}
