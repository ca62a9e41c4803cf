"use client";

import { Mail, Printer } from "lucide-react";
import { useState } from "react";
import { printPdf } from "@/components/messages/print-pdf";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import type { EmailDraft } from "@/lib/messages/email-drafts";
import { useSelection } from "./row-selection";

export interface BulkDeedsProps {
  /** All rows of this page. */
  ids: readonly string[];
  recordPrints(input: { ids: string[] }): Promise<ActionResult<unknown>>;
  sendDocument(form: FormData): Promise<ActionResult<unknown>>;
}

/** Prints or sends what is ticked, or everything on the page. */
export function BulkDeeds({ ids, recordPrints, sendDocument }: BulkDeedsProps) {
  const { chosen, choose } = useSelection();
  const [sending, setSending] = useState<number | null>(null);
  const picked = ids.filter((id) => chosen.has(id));
  if (picked.length === 0)
    return ids.length > 0 ? (
      <Button variant="ghost" className="max-sm:hidden" onClick={() => choose(ids, true)}>
        Choose all {ids.length}
      </Button>
    ) : null;

  async function print() {
    printPdf(`/documents/print?ids=${picked.join(",")}`);
    const answer = await recordPrints({ ids: picked });
    if (!answer.ok) toast.error(answer.error.message);
  }

  async function send() {
    let sent = 0;
    const without: string[] = [];
    for (const [i, id] of picked.entries()) {
      setSending(i + 1);
      const problem = await sendOne(id, sendDocument);
      if (problem) without.push(problem);
      else sent += 1;
    }
    setSending(null);
    if (sent > 0) toast.success(`${sent} e-${sent === 1 ? "mail is" : "mails are"} on the way`);
    if (without.length > 0) toast.warning(`${without.length} not sent: ${without[0]}`);
    choose(picked, false);
  }

  return (
    <>
      <Button variant="ghost" onClick={() => choose(picked, false)}>
        {picked.length} chosen: none
      </Button>
      <Button onClick={() => void print()}>
        <Printer aria-hidden />
        Print
      </Button>
      <Button pending={sending !== null} onClick={() => void send()}>
        <Mail aria-hidden />
        {sending === null ? "E-mail" : `${sending} of ${picked.length}`}
      </Button>
    </>
  );
}

/** Sends one document to its customer's own address; why it could not be, or null. */
async function sendOne(id: string, send: BulkDeedsProps["sendDocument"]): Promise<string | null> {
  try {
    const response = await fetch(`/documents/${id}/email-draft`);
    const draft = (await response.json()) as EmailDraft;
    if (!response.ok) return "its e-mail could not be written";
    if (!draft.to) return "the customer has no e-mail address";
    const form = new FormData();
    for (const [name, value] of Object.entries({
      id,
      once_key: crypto.randomUUID(),
      to: draft.to,
      subject: draft.subject,
      body: draft.body,
    }))
      form.set(name, value);
    const answer = await send(form);
    return answer.ok ? null : answer.error.message;
  } catch {
    return "no connection";
  }
}
