"use client";

import { useState } from "react";
import { TelephoneField } from "@/components/form/fields";
import type { TextDraft } from "@/lib/conversations/queries/text-draft";
import { isLandline, LANDLINE } from "@/lib/core/telephone";

interface TextNumberFieldProps {
  /** The form begins with its `to`. */
  draft: Pick<TextDraft, "to" | "unusable">;
  autoFocus?: boolean;
}

/** The number that a text goes to. A landline is named as such as it is typed, one on file before anything is. */
export function TextNumberField({ draft, autoFocus }: TextNumberFieldProps) {
  const [typed, setTyped] = useState(draft.to);
  const hint = isLandline(typed) ? LANDLINE : typed ? null : draft.unusable;
  return (
    <TelephoneField
      name="to"
      label="Mobile number"
      required
      hint={hint ? <span className="text-warning">{hint}. Give a mobile number.</span> : undefined}
      autoFocus={autoFocus}
      placeholder="07700 900123"
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
