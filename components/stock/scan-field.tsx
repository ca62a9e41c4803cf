"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ScriptForm } from "@/components/ui/control";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { namedExactly } from "@/lib/stock/rules/scan";
import { CameraScan } from "./camera-scan";

export interface ScannedPart {
  id: string;
  part_number: string;
  description: string;
  manufacturer: string | null;
  location: string | null;
  barcode: string | null;
}

interface ScanFieldProps<P extends ScannedPart> {
  label: string;
  /** The path that finds parts: `?q=` is added, and it answers `{ items }`. */
  path: string;
  onFound(part: P): void;
}

type Asked<P> = { words: string; found: readonly P[] } | null;

/**
 * Finds a part by what is typed or scanned: a scanner types digits and Enter. One exact hit is taken at once; a barcode of two parts
 * asks which; other words list what they find.
 */
export function ScanField<P extends ScannedPart>({ label, path, onFound }: ScanFieldProps<P>) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<Asked<P>>(null);
  const latest = useRef(0);

  async function find(typed: string) {
    const text = typed.trim();
    if (!text) return;
    latest.current += 1;
    const mine = latest.current;
    const answer = await itemsAt<P>(`${path}?q=${encodeURIComponent(text)}`);
    if (mine !== latest.current) return;
    if (answer === null) {
      setAsked({ words: "The garage's server could not be reached: scan it again", found: [] });
      return;
    }
    const exact = namedExactly(answer, text);
    const [only] = exact;
    if (only && exact.length === 1) return take(only);
    setAsked(
      exact.length > 1
        ? { words: `${exact.length} parts have this number: which is it?`, found: exact }
        : {
            words: answer.length > 0 ? "Which is it?" : `Nothing that is counted has “${text}”`,
            found: answer,
          },
    );
    input.current?.select();
  }

  function take(part: P) {
    setAsked(null);
    if (input.current) input.current.value = "";
    onFound(part);
  }

  return (
    <div className="flex flex-col gap-2">
      <ScriptForm
        className="flex flex-col gap-1.5"
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          void find(input.current?.value ?? "");
        }}
      >
        <Label htmlFor={id}>{label}</Label>
        <div className="flex gap-2">
          <Input
            ref={input}
            id={id}
            name="scan"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="search"
            autoFocus
            placeholder="Barcode, part number, words"
            className="h-11"
          />
          <Button type="submit" size="lg">
            Find
          </Button>
        </div>
      </ScriptForm>
      <CameraScan onScan={(code) => void find(code)} />
      {asked ? (
        <div className="rounded-lg border bg-card">
          <p role="status" className="px-3 py-2 text-sm font-medium">
            {asked.words}
          </p>
          <ul className="divide-y border-t empty:hidden">
            {asked.found.map((part) => (
              <li key={part.id}>
                <button
                  type="button"
                  onClick={() => take(part)}
                  className="block min-h-11 w-full px-3 py-2 text-left hover:bg-accent"
                >
                  <span className="block font-medium break-words">
                    {part.description || part.part_number}
                  </span>
                  <span className="block text-sm break-words text-muted-foreground">
                    {[part.part_number, part.manufacturer, part.location].filter(Boolean).join(" · ")}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** Null if the server could not be reached. */
async function itemsAt<P>(href: string): Promise<P[] | null> {
  try {
    const response = await fetch(href);
    return response.ok ? ((await response.json()) as { items: P[] }).items : null;
  } catch {
    return null;
  }
}
