"use client";

import { useState } from "react";
import { SelectField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { choosePlainLink } from "@/lib/supplier-links/actions";
import { KIND_WORDS, LINK_KINDS, type LinkKind } from "@/lib/supplier-links/rules/kinds";
import { ContractForm, choices, PLAIN } from "./contract-form";

interface ConnectLinkProps {
  suppliers: readonly { id: string; name: string }[];
  /** Whether suppliers can be made up. */
  sandbox: boolean;
}

/** Links one more supplier: first how it can be reached, then what that needs. */
export function ConnectLink({ suppliers, sandbox }: ConnectLinkProps) {
  const [kind, setKind] = useState<LinkKind>("own_contract");
  const kinds = LINK_KINDS.filter((one) => one !== "sandbox" || sandbox);
  if (suppliers.length === 0)
    return <p className="text-sm text-muted-foreground">Every supplier on file is linked.</p>;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1.5">
        <Label htmlFor="link-kind">How the supplier is reached</Label>
        <Select
          id="link-kind"
          value={kind}
          onChange={({ target: { value } }) => setKind(kinds.find((one) => one === value) ?? "own_contract")}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {KIND_WORDS[one].title}
            </option>
          ))}
        </Select>
        <p className="text-sm text-muted-foreground">{KIND_WORDS[kind].text}</p>
      </div>
      {kind === "own_contract" ? (
        <ContractForm suppliers={suppliers} />
      ) : (
        <PlainForm key={kind} kind={kind} suppliers={suppliers} />
      )}
    </div>
  );
}

interface PlainFormProps extends Pick<ConnectLinkProps, "suppliers"> {
  kind: Exclude<LinkKind, "own_contract">;
}

function PlainForm({ kind, suppliers }: PlainFormProps) {
  const form = useActionForm(choosePlainLink, {
    onSaved: () => void toast.success("Noted"),
  });
  return (
    <Form form={form} unguarded className="gap-4">
      <input type="hidden" name="kind" value={kind} />
      <SelectField
        name="supplier_id"
        label="Supplier"
        options={choices(suppliers)}
        blank="Choose…"
        required
      />
      {kind === "gsf" ? (
        <TextField
          {...PLAIN}
          name="account"
          label="System Integration Customer ID"
          hint="Your branch gives it, one for each location. It is kept here for the day an adapter needs it."
        />
      ) : null}
      {kind === "sandbox" ? null : <TextField {...PLAIN} name="branch" label="Branch" />}
      <SubmitButton className="self-end">
        {kind === "sandbox" ? "Make it up" : "Note this supplier"}
      </SubmitButton>
    </Form>
  );
}
