"use client";

import { useEffect, useState } from "react";
import { InputControl } from "@/components/ui/control";
import { toast } from "@/components/ui/toast";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { askToIssue } from "@/lib/documents/actions";
import type { Issuers } from "@/lib/documents/queries/issuing/issuers";
import type { ActionDialogProps } from "./action";
import { ActionDialogForm } from "./action-dialog-form";
import { IssueDialog } from "./issue-dialog";
import { useDocumentAction } from "./use-document-action";

type IssueActionProps = ActionDialogProps & { onGoTo?: ((field: string) => void) | undefined };

/** Issues the document, or shows who may issue it and asks them: the owner decides what the counter may issue. */
export function IssueAction(props: IssueActionProps) {
  const { document, rights, onClose } = props;
  const [issuers, setIssuers] = useState<Issuers | null>(null);
  useEffect(() => {
    if (rights.issue) return;
    const asked = new AbortController();
    fetch(`/documents/${document.id}/issuers`, { signal: asked.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error();
        setIssuers(await response.json());
      })
      .catch(() => {
        if (asked.signal.aborted) return;
        toast.error("The garage's server could not be reached. Nothing was done; try again.");
        onClose();
      });
    return () => asked.abort();
  }, [rights.issue, document.id, onClose]);
  if (rights.issue || issuers?.reasons.length === 0) return <IssueDialog {...props} />;
  return issuers ? <AskDialog {...props} issuers={issuers} /> : null;
}

/** Shows who may issue it, with a button to ask them. */
function AskDialog({ document, onClose, issuers }: IssueActionProps & { issuers: Issuers }) {
  const { reasons, people, asked } = issuers;
  const [of, setOf] = useState("");
  const name = documentTypeName(document.type).toLowerCase();
  const action = useDocumentAction<{ id: string }>(() => {
    onClose();
    toast.success(
      `${people.find(({ id }) => id === of)?.name ?? "Everybody who can issue it"} finds it on Today`,
    );
  });
  return (
    <ActionDialogForm
      title={`Who can issue this ${name}`}
      description={`${reasons.join(". ")}.`}
      submit={asked ? "Tell them again" : "Tell them"}
      focusSubmit
      pending={action.pending}
      problem={action.problem}
      onClose={onClose}
      onSubmit={() => action.run(() => askToIssue({ id: document.id, asked_of: of || null }))}
    >
      {people.length === 0 ? (
        <p className="text-sm">Nobody yet: an administrator can allow it in the settings.</p>
      ) : (
        <fieldset className="flex flex-col gap-1.5 text-sm">
          <legend className="mb-1.5 font-medium">Tell</legend>
          {[{ id: "", name: "Everybody who can", role: null }, ...people].map((person) => (
            <span key={person.id} className="flex items-center gap-2">
              <InputControl
                type="radio"
                id={`ask-${person.id}`}
                name="asked_of"
                className="size-4 accent-primary-solid"
                checked={of === person.id}
                onChange={() => setOf(person.id)}
              />
              <label htmlFor={`ask-${person.id}`}>
                {person.name}
                {person.role ? (
                  <span className="text-muted-foreground"> · {ROLE_NAMES[person.role]}</span>
                ) : null}
              </label>
            </span>
          ))}
        </fieldset>
      )}
      {asked ? (
        <p className="text-sm text-muted-foreground">
          {asked.by} has asked {asked.of ?? "everybody who can"} already.
        </p>
      ) : null}
    </ActionDialogForm>
  );
}
