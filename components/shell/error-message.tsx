"use client";

import { Button } from "@/components/ui/button";
import { digestOf, useAgain } from "./broke-off";
import { FullPageMessage } from "./full-page-message";

/** Instead of a page that failed. One whose answer broke off comes back by itself, for a server is often there again at once. */
export function ErrorMessage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = digestOf(error);
  useAgain(error, retry);
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
