"use client";

import { FileUp } from "lucide-react";
import { useRef, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { InputControl } from "@/components/ui/control";
import type { ActionResult } from "@/lib/actions/result";

interface ReadFileButtonProps<T> {
  read(input: { file_name: string; content: string }): Promise<ActionResult<T>>;
  onRead(proposal: T, fileName: string): void;
}

const MOST_BYTES = 1024 * 1024;

/** Reads a supplier's CSV file or PDF into the form. Nothing is saved by it. */
export function ReadFileButton<T>({ read, onRead }: ReadFileButtonProps<T>) {
  const input = useRef<HTMLInputElement>(null);
  const [pending, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const take = (file: File) =>
    start(async () => {
      if (file.size > MOST_BYTES) return setProblem("At most 1 MB");
      const answer = await read({ file_name: file.name, content: await base64Of(file) });
      if (answer.ok) onRead(answer.data, file.name);
      setProblem(answer.ok ? null : (answer.error.details[0]?.message ?? answer.error.message));
    });
  return (
    <div className="flex flex-col gap-2">
      <InputControl
        ref={input}
        type="file"
        accept=".csv,.txt,.pdf,text/csv,application/pdf"
        aria-label="Their file"
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) take(file);
        }}
      />
      <Button pending={pending} className="self-start" onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        Read their CSV or PDF
      </Button>
      {problem ? <Alert tone="danger" live title={problem} /> : null}
    </div>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
