"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { DOCUMENT_TYPES, type DocumentType, documentTypeName } from "@/lib/document-record/rules/types";

interface PaperPreviewProps {
  /** The form whose values the preview shows, saved or not. */
  form: RefObject<HTMLFormElement | null>;
}

const PAUSE_MS = 350;

/** The sample document with the form's values, updated as the user types. */
export function PaperPreview({ form }: PaperPreviewProps) {
  const [type, setType] = useState<DocumentType>("invoice");
  const { shown, problem } = usePreview(form, type);
  return (
    <div className="flex min-w-0 flex-col gap-2 lg:sticky lg:top-16">
      <div className="flex items-center justify-between gap-3">
        <Label htmlFor="preview_type">Preview</Label>
        <Select
          id="preview_type"
          value={type}
          onChange={(event) => setType(event.currentTarget.value as DocumentType)}
          className="w-48"
        >
          {DOCUMENT_TYPES.map((each) => (
            <option key={each} value={each}>
              {documentTypeName(each)}
            </option>
          ))}
        </Select>
      </div>
      <div className="relative aspect-[210/297] w-full overflow-hidden rounded-lg border bg-muted shadow-sm">
        {shown ? (
          <iframe
            key={shown}
            title="Preview of the paper"
            src={`${shown}#toolbar=0&navpanes=0&view=FitH`}
            className="size-full"
          />
        ) : null}
      </div>
      <p aria-live="polite" className="min-h-5 text-sm text-muted-foreground">
        {problem ?? "A sample, with your settings as they stand in the form."}
      </p>
    </div>
  );
}

function usePreview(form: RefObject<HTMLFormElement | null>, type: DocumentType) {
  const [shown, setShown] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    // Shows the latest preview requested, even if the responses arrive out of order.
    let latest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function draw() {
      if (!element) return;
      const asked = ++latest;
      const body = new FormData(element);
      body.set("preview_type", type);
      const answer = await fetch("/settings/paper/preview", { method: "POST", body }).catch(() => null);
      if (!answer || asked !== latest) return;
      if (!answer.ok) {
        setProblem("The preview waits until every field is right.");
        return;
      }
      const url = URL.createObjectURL(await answer.blob());
      if (last.current) URL.revokeObjectURL(last.current);
      last.current = url;
      setShown(url);
      setProblem(null);
    }
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void draw(), PAUSE_MS);
    };
    void draw();
    element.addEventListener("input", soon);
    element.addEventListener("change", soon);
    return () => {
      clearTimeout(timer);
      latest = -1;
      element.removeEventListener("input", soon);
      element.removeEventListener("change", soon);
    };
  }, [form, type]);
  return { shown, problem };
}
