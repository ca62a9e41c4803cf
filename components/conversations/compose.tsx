"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { sendText } from "@/lib/conversations/actions";
import type { TextDraft } from "@/lib/conversations/queries/text-draft";
import { TextBody } from "./text-body";
import { TextNumberField } from "./text-number-field";

/** The box in which an answer is written. ⌘↵ sends it, and leaves an empty box. */
export function Compose({ id, draft }: { id: string; draft: TextDraft }) {
  const [once_key, setKey] = useState(() => newId());
  return <Box key={once_key} id={id} draft={draft} onceKey={once_key} onSent={() => setKey(newId())} />;
}

interface BoxProps {
  id: string;
  draft: TextDraft;
  /** One key for each answer: submitting it twice sends one text. */
  onceKey: string;
  onSent(): void;
}

function Box({ id, draft, onceKey, onSent }: BoxProps) {
  const router = useRouter();
  const form = useActionForm(sendText, {
    onSaved() {
      onSent();
      router.refresh();
    },
  });
  return (
    <Form
      form={form}
      hidden={{ conversation_id: id, once_key: onceKey }}
      labels={{ to: "Number" }}
      unguarded
      className="gap-3 border-t p-3"
    >
      {draft.to ? null : <TextNumberField draft={draft} />}
      <TextBody
        label={draft.to ? `Text to ${draft.to}` : "Text"}
        templates={draft.templates}
        partPrice={draft.part_price}
        rows={3}
      />
      <div className="flex justify-end">
        <SubmitButton>Send</SubmitButton>
      </div>
    </Form>
  );
}
