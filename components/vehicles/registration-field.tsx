"use client";

import { useState } from "react";
import { Field, type FieldProps } from "@/components/form/field";
import { useForm } from "@/components/form/form";
import { Input } from "@/components/ui/input";
import { mayBeMeant } from "@/lib/vehicles/rules/mistyped";
import { classifyRegistration, formatRegistration } from "@/lib/vehicles/rules/registration";

interface RegistrationFieldProps extends FieldProps {
  autoFocus?: boolean;
  /** Called with what was typed, when the user leaves the field. */
  onLeave?: (typed: string) => void;
}

/**
 * A registration field that adds the space when the user leaves it. Warns about a registration that fits no UK format, but
 * accepts it.
 */
export function RegistrationField(props: RegistrationFieldProps) {
  const { autoFocus, onLeave, ...field } = props;
  const initial = String(useForm().initial[props.name] ?? "");
  const [typed, setTyped] = useState(initial && formatRegistration(initial));
  const odd = typed.trim().length > 2 && !classifyRegistration(typed);
  const [meant] = odd ? mayBeMeant(typed) : [];
  return (
    <Field
      {...field}
      hint={
        odd ? (
          <>
            Not a UK registration as far as we know: check it. It can be saved all the same.
            {meant ? (
              <button
                type="button"
                className="ml-1 cursor-pointer font-medium underline underline-offset-2"
                onClick={() => {
                  setTyped(formatRegistration(meant));
                  onLeave?.(meant);
                }}
              >
                Did you mean {formatRegistration(meant)}?
              </button>
            ) : null}
          </>
        ) : (
          field.hint
        )
      }
    >
      {(control) => (
        <Input
          {...control}
          autoFocus={autoFocus}
          value={typed}
          spellCheck={false}
          autoCapitalize="characters"
          maxLength={20}
          className="font-semibold uppercase"
          onChange={(event) => setTyped(event.target.value.toUpperCase())}
          onBlur={() => {
            setTyped(formatRegistration(typed));
            onLeave?.(typed);
          }}
        />
      )}
    </Field>
  );
}
