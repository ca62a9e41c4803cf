"use client";

import { Button } from "@/components/ui/button";
import { FullPageMessage } from "./full-page-message";

/** Returns the number under which the server logged the error, if it happened there. */
function digestOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}

export function ErrorMessage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = digestOf(error);
  return (
    <FullPageMessage
      title="This page could not be shown"
      actions={
        <>
          <Button variant="primary" onClick={() => retry()}>
            Try again
          </Button>
          <Button asChild>
            <a href="/">Go to the start</a>
          </Button>
        </>
      }
    >
      <p>Something went wrong on our side. What was saved before is safe.</p>
      {digest ? (
        <p className="mt-2 text-sm">
          If it happens again, give this number: <code className="font-mono text-foreground">{digest}</code>
        </p>
      ) : null}
    </FullPageMessage>
  );
}
