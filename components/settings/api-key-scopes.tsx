"use client";

import { useState } from "react";
import { useForm } from "@/components/form/form";
import { Checkbox } from "@/components/ui/checkbox";
import { InputControl } from "@/components/ui/control";
import { resourceWords } from "@/lib/auth/rules/permission-words";
import { type Permission, RESOURCE_NAMES } from "@/lib/core/permissions";

const CHOICES = [
  { value: "all", label: "All that the role may do" },
  { value: "read", label: "Only read" },
  { value: "some", label: "Only what I choose" },
] as const;

type Choice = (typeof CHOICES)[number]["value"];

const KEY_RESOURCES = RESOURCE_NAMES.filter((resource) => resource !== "users" && resource !== "api_keys");
const ACTIONS = ["create", "read", "update", "delete"] as const;
const READS = KEY_RESOURCES.map((resource): Permission => `${resource}:read`);

/** Limits an API key to some of its role's permissions. */
export function ApiKeyScopes() {
  const [choice, setChoice] = useState<Choice>("all");
  const problem = useForm().errorOf("scopes");
  return (
    <fieldset className="flex flex-col gap-2" aria-describedby={problem ? "scopes-problem" : undefined}>
      <legend className="mb-1.5 text-sm font-medium">Rights</legend>
      {CHOICES.map(({ value, label }) => (
        <label key={value} className="flex items-center gap-2 text-sm">
          <InputControl
            type="radio"
            checked={choice === value}
            onChange={() => setChoice(value)}
            className="size-4 accent-primary"
          />
          {label}
        </label>
      ))}
      {choice === "all" ? <input type="hidden" name="scopes" value="" /> : null}
      {choice === "read"
        ? READS.map((scope) => <input key={scope} type="hidden" name="scopes[]" value={scope} />)
        : null}
      {choice === "some" ? <ScopeTable /> : null}
      {problem ? (
        <p id="scopes-problem" className="text-sm text-danger">
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}

function ScopeTable() {
  return (
    <div className="max-h-48 overflow-auto rounded-md border">
      <table className="w-full text-sm">
        <thead className="sticky top-0 bg-popover text-muted-foreground">
          <tr>
            <th scope="col" className="px-3 py-1.5 text-left font-medium">
              Records
            </th>
            {ACTIONS.map((action) => (
              <th key={action} scope="col" className="px-2 py-1.5 font-medium capitalize">
                {action}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y border-t">
          {KEY_RESOURCES.map((resource) => (
            <tr key={resource}>
              <th scope="row" className="px-3 py-1 text-left font-normal">
                {resourceWords[resource]}
              </th>
              {ACTIONS.map((action) => (
                <td key={action} className="px-2 py-1 text-center">
                  <Checkbox
                    name="scopes[]"
                    value={`${resource}:${action}`}
                    aria-label={`${action} ${resourceWords[resource].toLowerCase()}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
