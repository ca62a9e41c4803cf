"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { partWords } from "@/lib/conversations/rules/part-words";

export interface OfferedText {
  id: string;
  name: string;
  body: string;
}

interface TextBodyProps {
  label: string;
  initial?: string;
  templates: readonly OfferedText[];
  /** What one part costs, in pounds; null if it is not known. */
  partPrice: string | null;
  rows?: number;
}

/** The box for a text: begins with one of the garage's own, and says as it is typed how many parts it has and what they cost. */
export function TextBody({ label, initial = "", templates, partPrice, rows = 4 }: TextBodyProps) {
  const [text, setText] = useState(initial);
  const untouched = text.trim() === "" || text === initial || templates.some(({ body }) => body === text);
  const begin = (id: string) => {
    const chosen = templates.find((template) => template.id === id);
    if (chosen) setText(untouched ? chosen.body : `${text.trimEnd()}\n${chosen.body}`);
  };
  return (
    <>
      {templates.length > 0 ? (
        <Select
          aria-label="Begin with a text of ours"
          value=""
          onChange={(event) => begin(event.target.value)}
        >
          <option value="">Begin with…</option>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
      <Field name="body" label={label} required aside={partWords(text, partPrice)}>
        {(control) => (
          <Textarea
            rows={rows}
            maxLength={1600}
            value={text}
            onChange={(event) => setText(event.target.value)}
            {...control}
          />
        )}
      </Field>
    </>
  );
}
