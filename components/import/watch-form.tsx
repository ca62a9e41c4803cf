"use client";

import { useRouter } from "next/navigation";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import { setWatch } from "@/lib/ga4-import/actions";
import type { WatchSettings } from "@/lib/ga4-import/watch/watch-schema";

interface WatchFormProps {
  settings: WatchSettings & { version: number };
  environment: string | null;
}

export function WatchForm({ settings, environment }: WatchFormProps) {
  const router = useRouter();
  const form = useActionForm(setWatch, {
    initial: { folder: settings.folder, load_at: settings.load_at },
    onSaved() {
      toast.success("The folder is set");
      router.refresh();
    },
  });
  return (
    <Form
      form={form}
      hidden={{ version: settings.version }}
      unguarded
      className="grid items-start gap-3 p-4 sm:grid-cols-[1fr_8rem_auto]"
    >
      <TextField
        name="folder"
        label="Folder on the server"
        placeholder={environment ?? "/srv/ga4-exports"}
        hint={environment ? `Empty: ${environment}, as the server was told` : "Nothing in it is ever changed"}
        autoComplete="off"
        spellCheck={false}
        className="sm:col-span-1"
      />
      <TextField
        name="load_at"
        label="Loaded at"
        placeholder="02:00"
        maxLength={5}
        required
        className="sm:col-span-1"
      />
      <SubmitButton className="justify-self-start sm:mt-6" />
    </Form>
  );
}
