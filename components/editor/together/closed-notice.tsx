"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { statusWords } from "@/lib/document-record/rules/status-words";
import type { Content } from "../editor-state";
import type { ServerState } from "../send-draft";
import { writtenBeyond } from "./place-words";

/** The document as it was made final; null if it was deleted. */
export interface Closed {
  now: ServerState | null;
  /** What the server had of it, and what is written here. */
  saved: Content | null;
  mine: Content;
}

interface ClosedNoticeProps {
  closed: Closed;
  /** The document in words: "Invoice 123". */
  name: string;
  /** Forgets what is kept of it on this computer. */
  forget(): void;
}

/** How long an action of one's own that made it final or deleted it has, in ms, to show another page by itself. */
const OWN_MS = 2_000;

/**
 * Shown when somebody else has issued, converted or deleted the document that is open here. What is written here and not in it stays to be
 * read and copied. Where nothing is, the page shows at once how it stands now.
 */
export function ClosedNotice({ closed, name, forget }: ClosedNoticeProps) {
  const router = useRouter();
  const { now, saved, mine } = closed;
  const written = saved ? writtenBeyond(saved, mine) : [];
  const lost = written.length > 0;
  const title = closedWords(now, name);
  const [late, setLate] = useState(false);

  useEffect(() => {
    if (lost) return;
    if (now?.by) {
      toast(title);
      router.refresh();
      return;
    }
    const timer = setTimeout(() => (now ? router.refresh() : setLate(true)), OWN_MS);
    return () => clearTimeout(timer);
  }, [lost, now, title, router]);

  if (!lost && !late) return null;
  const see = () => {
    forget();
    if (now) router.refresh();
    else router.push("/documents");
  };
  return (
    <Alert
      tone="warning"
      live
      title={title}
      actions={
        <Button size="sm" onClick={see}>
          {now ? "See how it stands" : "To the documents"}
        </Button>
      }
    >
      {lost ? (
        <>
          <p>What you wrote since is not in it. Copy from here what you need:</p>
          <dl className="mt-1 grid max-h-60 grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 overflow-y-auto text-foreground">
            {written.map(({ where, what }) => (
              <div key={where} className="col-span-full grid grid-cols-subgrid">
                <dt className="text-muted-foreground first-letter:uppercase">{where}</dt>
                <dd className="wrap-anywhere whitespace-pre-wrap">{what}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        "Nothing that you wrote is missing from it."
      )}
    </Alert>
  );
}

/** "Invoice 123 is issued now, by Ann Lee, and can no longer be changed". */
function closedWords(now: ServerState | null, name: string): string {
  if (!now) return `${name} has been deleted`;
  const by = now.by ? `, by ${now.by},` : "";
  return `${name} is ${statusWords[now.status].toLowerCase()} now${by} and can no longer be changed here`;
}
