"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { FullPageMessage } from "./full-page-message";

/** Returns the number under which the server logged the error, if it happened there. */
function digestOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}

/** How long after an answer broke off the page is asked for again, in ms. */
const AGAIN_MS = 1_500;

/** Whether the server went away while it answered, as React says it. What fails on the server has a number. */
const brokeOff = (error: unknown): boolean =>
  digestOf(error) === null && error instanceof Error && /^connection closed/i.test(error.message);

/** Instead of a page that failed. One whose answer broke off comes back by itself, for a server is often there again at once. */
export function ErrorMessage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = digestOf(error);
  useEffect(() => {
    if (!brokeOff(error)) return;
    const timer = setTimeout(retry, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [error, retry]);
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
