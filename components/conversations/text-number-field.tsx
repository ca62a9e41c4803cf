"use client";

import { useState } from "react";
import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import type { TextDraft } from "@/lib/conversations/queries/text-draft";
import { isLandline } from "@/lib/core/telephone";

/** The number that a text goes to. A landline is named as such as it is typed, one on file before anything is. */
export function TextNumberField({ draft, autoFocus }: { draft: TextDraft; autoFocus?: boolean }) {
  const { to, unusable } = draft;
  const [typed, setTyped] = useState(to);
  const hint = isLandline(typed) ? "This is a landline: it takes no texts" : typed ? null : unusable;
  return (
    <Field
      name="to"
      label="Mobile number"
      required
      hint={hint ? <span className="text-warning">{hint}: give a mobile number</span> : undefined}
    >
      {(control) => (
        <Input
          type="tel"
          inputMode="tel"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          autoFocus={autoFocus}
          placeholder="07700 900123"
          {...control}
        />
      )}
    </Field>
  );
}
